import fc from 'fast-check';
import type { CustodyEvent, LotMass, Relationship, TraceRecord } from '../../src/domains/record/assertions.js';
import type { TraceQuestion } from '../../src/domains/trace/question.js';
import { instant } from './story.js';

/**
 * Generated records: a list of moves, each of small numbers that are read against what is there when its turn comes.
 * Leaving moves out leaves a record, so that what fails shrinks to a few of them.
 */
export interface Generated {
  readonly record: TraceRecord;
  readonly question: TraceQuestion;
}

const FIRMS = Array.from({ length: 9 }, (_, i) => `f${i}`);
const SITES = ['m0', 'm1', 'p0', 'p1', 'p2'];
const PARTS = [
  { site: 'p0', partOf: 'm0' },
  { site: 'p1', partOf: 'm1' },
  { site: 'p2', partOf: 'm0' },
];
const HOUR = 3_600_000;
const KG = 1_000_000;

type Move = Readonly<Record<'kind' | 'a' | 'b' | 'c' | 'd' | 'gap' | 'odd', number>>;

const move: fc.Arbitrary<Move> = fc.record({
  kind: fc.nat(99),
  a: fc.nat(999),
  b: fc.nat(999),
  c: fc.nat(999),
  d: fc.nat(999),
  gap: fc.nat(240),
  odd: fc.nat(99),
});

/** Records of up to so many moves; suspicious ones include all that model.md keeps and flags. */
export const records = ({ suspicious, moves = 60 }: { suspicious: boolean; moves?: number }): fc.Arbitrary<Generated> =>
  fc
    .tuple(fc.array(move, { minLength: 3, maxLength: moves, size: 'max' }), fc.array(move, { maxLength: 8 }), move)
    .map(([events, relationships, subject]) => generate(events, relationships, subject, suspicious));

const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T;

const generate = (moves: readonly Move[], links: readonly Move[], asked: Move, suspicious: boolean): Generated => {
  const world = new World(suspicious);
  for (const one of moves) world.play(one);
  const relationships = links.map((link, i): Relationship => {
    const from = instant('2021-06-01') + link.c * 24 * HOUR;
    return {
      reference: `rel${i}`,
      corrects: suspicious && link.odd < 10 && i > 0 ? `rel${i - 1}` : null,
      revision: i,
      supplier: pick(FIRMS, link.a),
      customer: pick(FIRMS, link.b),
      mineral: link.odd < 80 ? 'CASSITERITE' : link.odd < 90 ? 'COLTAN' : null,
      from: link.odd % 7 === 0 ? null : from,
      to: link.d % 3 === 0 ? null : from + link.d * 24 * HOUR,
      basis: link.odd === 50 ? 'OBSERVED' : 'DECLARATION',
    };
  });
  const p0 = instant('2022-01-01T00') + asked.gap * 24 * HOUR;
  const subject = pick(['site', 'site', 'site', 'firm', 'lot'], asked.kind);
  return {
    record: {
      events: world.events,
      relationships,
      operations: ['m0', 'm1'].map((site, i) => ({
        reference: `op${i}`,
        corrects: null,
        revision: 0,
        firm: pick(FIRMS, i),
        site,
        from: instant('2021-01-01'),
        to: null,
      })),
      parts: PARTS,
    },
    question: {
      sites: subject === 'site' ? [pick(SITES, asked.a)] : [],
      firms: subject === 'firm' ? [pick(FIRMS, asked.a)] : [],
      lots: subject === 'lot' ? [pick([...world.lots.keys(), 'L0'], asked.a)] : [],
      minerals: asked.odd < 80 ? ['CASSITERITE'] : [],
      period: { from: p0, to: p0 + 40 * 24 * HOUR - 1 },
      asOf: p0 + (40 + asked.c) * 24 * HOUR,
      revision: Infinity,
    },
  };
};

/** What is so far, as far as the next move needs to know it. */
class World {
  readonly events: CustodyEvent[] = [];
  readonly lots = new Map<string, { holder: string; left: number | null }>();
  private readonly suspicious: boolean;
  private clock = instant('2022-01-01');

  constructor(suspicious: boolean) {
    this.suspicious = suspicious;
  }

  play(move: Move): void {
    this.clock += move.gap * HOUR * (move.gap > 200 ? 10 : 1);
    const odd = (below: number): boolean => this.suspicious && move.odd < below;
    const shifted = odd(6) ? this.clock - 900 * HOUR : this.clock;
    const base: CustodyEvent = {
      reference: `e${this.events.length}`,
      corrects: null,
      revision: this.events.length,
      kind: 'VOID',
      occurredAt: shifted,
      mineral: odd(90) || move.odd < 95 ? 'CASSITERITE' : move.odd < 98 ? 'COLTAN' : null,
      from: null,
      to: null,
      by: null,
      site: null,
      lots: [],
      inputs: [],
      outputs: [],
    };
    if (move.kind < 25 || this.lots.size === 0) this.produce(move, base);
    else if (move.kind < 65) this.handOver(move, base);
    else if (move.kind < 90) this.transform(move, base);
    else if (move.kind < 96) this.handOverUnrecorded(move, base);
    else if (this.suspicious) this.correct(move, base);
  }

  private produce(move: Move, base: CustodyEvent): void {
    const by = pick(FIRMS.slice(0, 3), move.a);
    const mass = this.mass(move, (1 + (move.c % 20)) * 50 * KG);
    const lot = this.name('L', move, 12);
    this.make(lot, by, mass);
    this.events.push({ ...base, kind: 'PRODUCTION', by, site: pick(SITES, move.b), outputs: [{ lot, massMg: mass }] });
  }

  private handOver(move: Move, base: CustodyEvent): void {
    const [lot, held] = pick([...this.lots], move.a);
    const from = this.suspicious && move.odd >= 12 && move.odd < 18 ? pick(FIRMS, move.d) : held.holder;
    const to = pick(FIRMS, move.b);
    const [second] = pick([...this.lots], move.d);
    const lots = move.c % 9 === 0 && second !== lot ? [lot, second] : [lot];
    for (const one of lots) this.lots.set(one, { left: this.lots.get(one)?.left ?? null, holder: to });
    const by = move.c % 6 === 0 ? pick(FIRMS, move.c) : null;
    this.events.push({
      ...base,
      kind: 'PURCHASE',
      from,
      to,
      by,
      lots: lots.map((one) => ({ lot: one, massMg: null })),
    });
  }

  private handOverUnrecorded(move: Move, base: CustodyEvent): void {
    const lot = `U${this.events.length}`;
    const mass = move.c % 3 === 0 ? null : (1 + (move.c % 10)) * 20 * KG;
    const [from, to] = [pick(FIRMS, move.a), pick(FIRMS, move.b)];
    this.lots.set(lot, { holder: to, left: mass });
    this.events.push({ ...base, kind: 'PURCHASE', from, to, lots: [{ lot, massMg: mass }] });
  }

  private transform(move: Move, base: CustodyEvent): void {
    const { holder } = pick([...this.lots.values()], move.a);
    const own = [...this.lots].filter(([, lot]) => lot.holder === holder && lot.left !== 0);
    const inputs: LotMass[] = own.slice(0, 1 + (move.b % 3)).map(([lot, { left }], i) => {
      if (left === null) return { lot, massMg: (move.c + i) % 2 === 0 ? null : 10 * KG };
      const part = [1, 0.5, 0.25][(move.c + i) % 3] ?? 1;
      const over = this.suspicious && move.odd >= 18 && move.odd < 26 ? 2 : 1;
      return { lot, massMg: Math.max(1, Math.floor(left * part)) * over };
    });
    if (inputs.length === 0) return;
    for (const { lot, massMg } of inputs) {
      const left = this.lots.get(lot)?.left ?? null;
      this.lots.set(lot, { holder, left: left === null || massMg === null ? null : Math.max(0, left - massMg) });
    }
    const sum = inputs.reduce((total, { massMg }) => total + (massMg ?? 5 * KG), 0);
    const gains = this.suspicious && move.odd >= 26 && move.odd < 36;
    const made = Math.max(2, Math.floor(sum * (gains ? 1.5 : ([1, 0.6, 0.9][move.d % 3] ?? 1))));
    const by = this.suspicious && move.odd >= 36 && move.odd < 40 ? pick(FIRMS, move.d) : holder;
    const parts = move.d % 4 === 0 ? [Math.floor(made / 2), made - Math.floor(made / 2)] : [made];
    const outputs = parts.map((part, i) => {
      const lot = i === 0 ? this.name('T', move, 52) : `T${this.events.length}b`;
      const massMg = this.mass(move, part);
      this.make(lot, by, massMg);
      return { lot, massMg };
    });
    this.events.push({ ...base, kind: move.d % 2 === 0 ? 'PROCESSING' : 'COMBINATION', by, inputs, outputs });
  }

  private correct(move: Move, base: CustodyEvent): void {
    if (this.events.length === 0) return;
    const corrected = pick(this.events, move.a);
    const { reference } = base;
    const withdraws = move.b % 2 === 0 || corrected.kind === 'VOID';
    const said = withdraws ? base : { ...corrected, occurredAt: corrected.occurredAt + (move.c % 48) * HOUR };
    const to = said.to !== null && move.d % 2 === 0 ? pick(FIRMS, move.d) : said.to;
    this.events.push({ ...said, reference, revision: base.revision, corrects: corrected.reference, to });
  }

  /** A new name, or now and then that of a lot that has been made: a lot made twice. */
  private name(prefix: string, move: Move, at: number): string {
    const again = this.suspicious && move.odd >= at && move.odd < at + 3 && this.lots.size > 0;
    return again ? pick([...this.lots.keys()], move.d) : `${prefix}${this.events.length}`;
  }

  /** Now and then unknown. */
  private mass(move: Move, mass: number): number | null {
    return this.suspicious && move.odd >= 44 && move.odd < 48 ? null : mass;
  }

  private make(lot: string, holder: string, left: number | null): void {
    if (!this.lots.has(lot)) this.lots.set(lot, { holder, left });
  }
}

/** The same record under other names, which sort the same way. */
export const renamed = ({ record, question }: Generated, name: (text: string) => string): Generated => {
  const maybe = (text: string | null) => (text === null ? null : name(text));
  const lots = <T extends { lot: string }>(list: readonly T[]) =>
    list.map((part) => ({ ...part, lot: name(part.lot) }));
  return {
    record: {
      events: record.events.map((event) => ({
        ...event,
        reference: name(event.reference),
        corrects: maybe(event.corrects),
        from: maybe(event.from),
        to: maybe(event.to),
        by: maybe(event.by),
        site: maybe(event.site),
        lots: lots(event.lots),
        inputs: lots(event.inputs),
        outputs: lots(event.outputs),
      })),
      relationships: record.relationships.map((relationship) => ({
        ...relationship,
        reference: name(relationship.reference),
        corrects: maybe(relationship.corrects),
        supplier: name(relationship.supplier),
        customer: name(relationship.customer),
      })),
      operations: record.operations.map((o) => ({
        ...o,
        reference: name(o.reference),
        firm: name(o.firm),
        site: name(o.site),
      })),
      parts: record.parts.map(({ site, partOf }) => ({ site: name(site), partOf: name(partOf) })),
    },
    question: {
      ...question,
      sites: question.sites.map(name),
      firms: question.firms.map(name),
      lots: question.lots.map(name),
    },
  };
};
