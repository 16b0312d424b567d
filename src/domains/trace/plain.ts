import type { Tx } from '../../graph/graph.js';
import type { Asserted } from '../../graph/liveness.js';
import type { Scope } from '../access/access.js';
import type { CustodyEvent, Operation, Relationship, SitePart, TraceRecord } from '../record/assertions.js';
import type { TracePolicy, TraceQuestion } from './question.js';
import { genealogy } from './reference/genealogy.js';
import { readOff } from './reference/reference.js';
import { type Spread, spread } from './reference/spread.js';
import * as store from './trace.store.js';
import type { Traced } from './trace.types.js';

/**
 * The plain engine: loads from Neo4j the part of the record that the allegation can reach, level by level, and
 * interprets it with the reference. Two round trips a level; memory grows with reach.
 *
 * Why a part is enough: it is widened until it holds, for each firm that it exposes, all events of that firm, for each
 * lot that one of these touches, or that is linked, all events of the lot, and the makers of whatever these use, back to
 * where the record ends. A rule's premises are facts about such firms and lots, so no rule can tell this part from the
 * whole. The order of section 0 between two events depends on their makers, and, within one instant, on who holds what:
 * lots of events that share their instant with another are loaded whole too.
 */
export const tracePlainly = async (
  scope: Scope,
  tx: Tx,
  question: TraceQuestion,
  policy: TracePolicy,
  /** A firm to be explained: its own events and whoever supplies it are loaded as well. */
  explained: string | null = null,
): Promise<Traced> => {
  const part = new Part(scope, tx, question);
  await part.start();
  await part.load(part.firstWants(explained));
  for (let level = 0; level <= MOST_LEVELS; level++) {
    const seen = spread(part.record(), question, policy);
    if (!(await part.load(wants(seen, explained)))) return readOff(seen);
  }
  throw new Error(`a trace went deeper than ${MOST_LEVELS} levels`);
};

/** Far beyond any chain; a loop here is a mistake of ours. */
const MOST_LEVELS = 10_000;

/** Firms and lots of which everything is wanted, lots of which the makers are, and firms whose suppliers are. */
interface Wants {
  readonly firms: ReadonlySet<string>;
  readonly lots: ReadonlySet<string>;
  readonly makersOf: ReadonlySet<string>;
  readonly customers: ReadonlySet<string>;
}

/** What an interpretation of the part says to be needed. */
const wants = (seen: Spread, explained: string | null): Wants => {
  const firms = new Set([...seen.originFirms, ...seen.arrivals.keys()]);
  const lots = new Set<string>(seen.question.lots);
  for (const lot of seen.walk.lots.values()) {
    for (const holding of lot.holdings) {
      if (seen.linkAt(holding, Infinity).DECLARED === Infinity) continue;
      lots.add(lot.reference);
      firms.add(holding.firm);
    }
  }
  for (const { event, passages } of seen.walk.steps) {
    if (event.by !== null && passages.some(({ after }) => lots.has(after.lot))) firms.add(event.by);
  }
  if (explained !== null) firms.add(explained);

  for (const event of seen.record.events) {
    if ([event.from, event.to, event.by].some((firm) => firm !== null && firms.has(firm))) touch(event, lots);
  }
  for (const event of sharingInstant(seen.record.events)) touch(event, lots);
  const { ancestors } = genealogy(seen.walk);
  const before = ancestors(lots);
  for (const lot of before) if (seen.walk.lots.get(lot)?.makers.length === 0) lots.add(lot);
  const makersOf = new Set(before);
  for (const event of seen.record.events) for (const { lot } of [...event.inputs, ...event.lots]) makersOf.add(lot);
  return { firms, lots, makersOf, customers: explained === null ? new Set() : suppliersOf(explained, seen) };
};

const touch = ({ lots, inputs, outputs }: CustodyEvent, into: Set<string>): void => {
  for (const { lot } of [...lots, ...inputs, ...outputs]) into.add(lot);
};

/** Events that another happened at the very same time as. */
const sharingInstant = (events: readonly CustodyEvent[]): CustodyEvent[] => {
  const count = new Map<number, number>();
  for (const { occurredAt } of events) count.set(occurredAt, (count.get(occurredAt) ?? 0) + 1);
  return events.filter(({ occurredAt }) => (count.get(occurredAt) ?? 0) > 1);
};

/** The firm, whoever supplies it, whoever supplies those, as far as is known. */
const suppliersOf = (firm: string, { record }: Spread): Set<string> => {
  const found = new Set([firm]);
  for (const customer of found) {
    for (const over of record.relationships) if (over.customer === customer) found.add(over.supplier);
  }
  return found;
};

/** The part of the record loaded so far. */
class Part {
  private readonly scope: Scope;
  private readonly tx: Tx;
  private readonly question: TraceQuestion;
  private readonly loaded = { firms: new Set<string>(), lots: new Set<string>(), makersOf: new Set<string>() };
  private readonly customers = new Set<string>();
  private readonly suppliers = new Set<string>();
  private readonly events = new Map<string, CustodyEvent>();
  private readonly relationships = new Map<string, Relationship>();
  private readonly correctors = new Map<string, Asserted>();
  private operations: readonly Operation[] = [];
  private parts: readonly SitePart[] = [];
  private started: readonly string[] = [];

  constructor(scope: Scope, tx: Tx, question: TraceQuestion) {
    this.scope = scope;
    this.tx = tx;
    this.question = question;
  }

  /** Sites, who operates them, and the lots produced there. */
  async start(): Promise<void> {
    const { scope, tx, question } = this;
    if (question.sites.length === 0) return;
    this.parts = await store.siteParts(scope, tx, [...question.sites], question);
    const sites = [...new Set([...question.sites, ...this.parts.flatMap(({ site, partOf }) => [site, partOf])])];
    const { found, correctors } = await store.operations(scope, tx, sites, question);
    this.operations = store.distinct(found);
    this.note(correctors);
    this.started = await store.lotsProducedAt(scope, tx, sites, question.period, question);
  }

  firstWants(explained: string | null): Wants {
    const { question } = this;
    const firms = [...question.firms, ...this.operations.map(({ firm }) => firm)];
    return {
      firms: new Set(explained === null ? firms : [...firms, explained]),
      lots: new Set([...question.lots, ...this.started]),
      makersOf: new Set(),
      customers: new Set(explained === null ? [] : [explained]),
    };
  }

  /** Loads what is wanted and not there; says whether there was any. */
  async load(wanted: Wants): Promise<boolean> {
    const firms = take(wanted.firms, this.loaded.firms);
    const lots = take(wanted.lots, this.loaded.lots);
    const makersOf = take(wanted.makersOf, this.loaded.makersOf).filter((lot) => !this.loaded.lots.has(lot));
    const suppliers = take(wanted.firms, this.suppliers);
    const customers = take(wanted.customers, this.customers);
    if (firms.length + lots.length + makersOf.length > 0) {
      const { found, correctors } = await store.events(this.scope, this.tx, { firms, lots, makersOf }, this.question);
      for (const event of found) this.events.set(event.reference, event);
      this.note(correctors);
    }
    if (suppliers.length + customers.length > 0) {
      const around = { suppliers, customers };
      const { found, correctors } = await store.relationships(this.scope, this.tx, around, this.question);
      for (const relationship of found) this.relationships.set(relationship.reference, relationship);
      this.note(correctors);
    }
    return firms.length + lots.length + makersOf.length + suppliers.length + customers.length > 0;
  }

  /** What is loaded, as a record. Assertions known only as correctors stand as VOID events, which carry nothing. */
  record(): TraceRecord {
    const known = new Set([
      ...this.events.keys(),
      ...this.relationships.keys(),
      ...this.operations.map(({ reference }) => reference),
    ]);
    const correctors = [...this.correctors.values()].filter(({ reference }) => !known.has(reference));
    return {
      events: [...this.events.values(), ...correctors.map(asVoid)],
      relationships: [...this.relationships.values()],
      operations: this.operations,
      parts: this.parts,
    };
  }

  private note(correctors: readonly Asserted[]): void {
    for (const corrector of correctors) this.correctors.set(corrector.reference, corrector);
  }
}

const take = (wanted: ReadonlySet<string>, loaded: Set<string>): string[] => {
  const missing = [...wanted].filter((name) => !loaded.has(name));
  for (const name of missing) loaded.add(name);
  return missing;
};

const asVoid = (corrector: Asserted): CustodyEvent => ({
  ...corrector,
  kind: 'VOID',
  occurredAt: 0,
  mineral: null,
  from: null,
  to: null,
  by: null,
  site: null,
  lots: [],
  inputs: [],
  outputs: [],
});
