import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import { parseEnd, parseStart } from '../../shared/time.js';
import { systemScope } from '../access/access.js';
import type { Allegation } from '../allegation/allegation.js';
import { read } from '../journal/journal.js';
import type { PartiesNearTheHarm } from '../notification/notification.js';
import { firmsByReference, organisationsByReference, sitesByReference } from '../party/party.js';
import {
  controls,
  type FirmInCase,
  type IncidentInCase,
  type NoticeSeen,
  type PolicyPack,
  packInForce,
} from '../responsibility/responsibility.js';
import { type TraceAnswer, traceOf } from '../trace/trace.js';
import { type Actionable, actionableFor, isDownstream } from './actionable.js';
import { stateOf } from './case.state.js';
import * as store from './case.store.js';

/** What the record says that bears on a case, whoever asks: what a viewer gets of it is settled elsewhere. */
export interface CaseContext {
  readonly allegation: Allegation;
  readonly at: RecordTime;
  readonly trace: TraceAnswer;
  readonly pack: PolicyPack;
  /** Without what only the journal knows. */
  readonly incident: IncidentInCase;
  /** The exposed firms. */
  readonly firms: readonly FirmInCase[];
  readonly actionable: readonly Actionable[];
  /** Audit programmes with the smelters and refiners of the trace that each covers. */
  readonly programmes: readonly { readonly org: string; readonly smelters: readonly string[] }[];
  readonly monitors: readonly string[];
  readonly organisations: readonly {
    readonly reference: string;
    readonly kind: string;
    readonly country: string | null;
  }[];
  readonly near: PartiesNearTheHarm;
  readonly place: { readonly sites: readonly string[]; readonly territory: string };
  /** Notices of other allegations about some of the same subjects that reached firms, by the firm's reference. */
  readonly earlier: ReadonlyMap<string, readonly NoticeSeen[]>;
  /** Roles and country of every firm that is named here. */
  readonly described: ReadonlyMap<string, { readonly roles: readonly string[]; readonly country: string }>;
}

const SORS = ['SMELTER', 'REFINER'];

/** Reads all that the record says about a case, in one state of the record. `now` in epoch ms. */
export const contextOf = async (tx: Tx, allegation: Allegation, at: RecordTime, now: number): Promise<CaseContext> => {
  const trace = await traceOf(systemScope, tx, allegation, at);
  const exposed = trace.exposures.map(({ firm }) => firm);
  const during = { from: allegation.period.from, to: Math.max(allegation.period.to, now) };
  const direct = await store.dealingsAround(systemScope, tx, exposed, at);
  const customers = [...new Set(direct.map(({ customer }) => customer))].filter((firm) => !exposed.includes(firm));
  const dealings = [...direct, ...(await store.dealingsAround(systemScope, tx, customers, at))];
  const sites = (await sitesByReference(systemScope, tx, allegation.sites, at)).filter((site) => site !== null);
  const operators = await store.operators(systemScope, tx, allegation.sites, allegation.period, at);
  const producers = await store.producers(systemScope, tx, allegation.sites, allegation.period, at);
  const origins = trace.exposures.filter(({ grade }) => grade === 'ORIGIN').map(({ firm }) => firm);
  const named = [...new Set([...exposed, ...operators, ...dealings.flatMap((one) => [one.supplier, one.customer])])];
  const holdings = await store.ownership(systemScope, tx, [...new Set([...exposed, ...operators])], at);
  const described = await describe(tx, [...named, ...holdings.flatMap(({ owner, owned }) => [owner, owned])], at);
  const covered = await store.coverage(systemScope, tx, { firms: exposed, sites: allegation.sites }, during, at);
  const organisations = await organisationsOf(tx, covered, allegation, at);
  const kindOf = new Map(organisations.map(({ reference, kind }) => [reference, kind]));
  const related = await store.related(systemScope, tx, allegation.id);
  const pack = packInForce('iom-better-mining', now);
  const gradeOf = new Map(trace.exposures.map(({ firm, grade }) => [firm, grade]));
  const isSor = (firm: string) => described.get(firm)?.roles.some((role) => SORS.includes(role)) ?? false;
  const affiliates = affiliatesOf(holdings);

  const firms = trace.exposures.map((exposure): FirmInCase => {
    const { firm } = exposure;
    return {
      firm,
      roles: described.get(firm)?.roles ?? [],
      country: described.get(firm)?.country ?? '',
      exposure,
      outcome: 'EXPOSED',
      operatesSite: operators.includes(firm),
      controlsOperator: controls(firm, operators, holdings, pack),
      producedAtSite: producers.includes(firm),
      suppliers: dealings
        .filter(({ customer }) => customer === firm)
        .map(({ customer: _, ...one }) => ({ ...one, supplierGrade: gradeOf.get(one.supplier) ?? null })),
      affiliates: affiliates[firm] ?? [],
    };
  });

  return {
    allegation,
    at,
    trace,
    pack,
    incident: incidentOf(allegation, related, pack),
    earlier: await earlierNotices(tx, related),
    firms,
    actionable: actionableFor({
      exposed: gradeOf,
      dealings,
      isDownstream: (firm) => isDownstream(described.get(firm)?.roles ?? []) && !origins.includes(firm),
      pack,
      now,
    }),
    programmes: programmesOf(covered, kindOf, isSor),
    monitors: distinct(covered.filter(({ isSite, organisation }) => isSite && kindOf.get(organisation) === 'MONITOR')),
    organisations,
    near: {
      perpetrator: allegation.perpetrator,
      operators: [...new Set([...operators, ...(allegation.basis === 'CONDUCT' ? allegation.firms : [])])],
      operatorOwners: ownersOf(operators, holdings),
      operatorMembers: await store.members(systemScope, tx, operators, at),
      firstBuyers: firstBuyersOf([...new Set([...operators, ...origins])], dealings),
      actionOwners: [],
      siteCountries: [...new Set(sites.flatMap(({ country }) => country ?? []))],
      affiliates,
    },
    place: {
      sites: sites.map(({ name }) => name),
      territory: sites[0]?.region ?? sites[0]?.country ?? 'unknown',
    },
    described,
  };
};

const describe = async (tx: Tx, firms: readonly string[], at: RecordTime) => {
  const found = await firmsByReference(systemScope, tx, [...new Set(firms)], at);
  return new Map(
    found.flatMap((firm) => (firm ? [[firm.reference, { roles: firm.roles, country: firm.country ?? '' }]] : [])),
  );
};

type Covered = Awaited<ReturnType<typeof store.coverage>>;

const distinct = (covered: Covered): string[] => [...new Set(covered.map(({ organisation }) => organisation))].sort();

const programmesOf = (covered: Covered, kindOf: ReadonlyMap<string, string>, isSor: (firm: string) => boolean) => {
  const ofSors = covered.filter(
    ({ covered: firm, isSite, organisation }) =>
      !isSite && isSor(firm) && kindOf.get(organisation) === 'AUDIT_PROGRAMME',
  );
  return distinct(ofSors).map((org) => ({
    org,
    smelters: [...new Set(ofSors.filter(({ organisation }) => organisation === org).map((one) => one.covered))].sort(),
  }));
};

const organisationsOf = async (tx: Tx, covered: Covered, { perpetrator }: Allegation, at: RecordTime) => {
  const references = [...distinct(covered), ...(perpetrator === null ? [] : [perpetrator])];
  const found = await organisationsByReference(systemScope, tx, [...new Set(references)], at);
  return found.flatMap((one) =>
    one ? [{ reference: one.reference, kind: one.kind ?? 'CIVIL_SOCIETY', country: one.country }] : [],
  );
};

type Holdings = Awaited<ReturnType<typeof store.ownership>>;

/** Whoever owns part of the firms, themselves or through others. */
const ownersOf = (firms: readonly string[], holdings: Holdings): string[] => {
  const found = new Set<string>();
  const next = [...firms];
  for (let owned = next.pop(); owned !== undefined; owned = next.pop()) {
    for (const { owner } of holdings.filter((one) => one.owned === owned)) {
      if (!found.has(owner)) next.push(owner);
      found.add(owner);
    }
  }
  return [...found].sort();
};

const affiliatesOf = (holdings: Holdings): Record<string, string[]> => {
  const found: Record<string, string[]> = {};
  const note = (firm: string, other: string) => {
    found[firm] = [...new Set([...(found[firm] ?? []), other])];
  };
  for (const { owner, owned } of holdings) {
    note(owner, owned);
    note(owned, owner);
  }
  return found;
};

const firstBuyersOf = (sellers: readonly string[], dealings: readonly store.Dealing[]): string[] =>
  [...new Set(dealings.filter(({ supplier }) => sellers.includes(supplier)).map(({ customer }) => customer))].filter(
    (firm) => !sellers.includes(firm),
  );

/** An allegation that ended so counts for no frequency. */
const NOT_COUNTED = ['DISMISSED', 'WITHDRAWN', 'DUPLICATE_OF', 'UNSUBSTANTIATED'];
const DAY_MS = 86_400_000;

const incidentOf = (allegation: Allegation, related: store.Related, pack: PolicyPack): IncidentInCase => {
  const { period, sites, lots, firms } = allegation;
  const within = pack.parameters.highFrequencyWithin.value * DAY_MS;
  const like = related.filter((other) => {
    if (!other.sameSite || other.incidentType !== allegation.incidentType.code) return false;
    const [from, to] = [parseStart(other.periodFrom), parseEnd(other.periodTo)];
    const near = from !== null && to !== null && to >= period.to - within && from <= period.to;
    return near && !NOT_COUNTED.includes(other.status);
  });
  return {
    type: allegation.incidentType,
    period,
    severity: allegation.severity,
    affectedCount: allegation.affectedCount,
    ongoing: allegation.ongoing,
    perpetrator: allegation.perpetrator,
    substantiated: false,
    cameToLightAt: allegation.receivedAt,
    likeIncidentsAtSite90Days: like.length + 1,
    peopleInNeed: allegation.ongoing === true ? true : null,
    subjects: [...sites, ...lots, ...firms],
    reportedBy: allegation.reportedBy,
    receivedAt: allegation.receivedAt,
  };
};

/** What firms were told of other allegations about some of the same subjects: what they know since. */
const earlierNotices = async (tx: Tx, related: store.Related): Promise<Map<string, NoticeSeen[]>> => {
  const journal = await read(
    systemScope,
    tx,
    related.map(({ id }) => id),
  );
  const found = new Map<string, NoticeSeen[]>();
  for (const { id, subjects } of related) {
    const { notification } = stateOf(journal.filter(({ allegation }) => allegation === id));
    for (const notice of notification.notices.values()) {
      if (notice.status !== 'DELIVERED' || notice.recipient.kind !== 'FIRM') continue;
      const { reference } = notice.recipient;
      const seen = { reference: notice.key, thisAllegation: false, about: subjects, answeredAt: null };
      found.set(reference, [...(found.get(reference) ?? []), { ...seen, deliveredAt: notice.deliveredAt }]);
    }
  }
  return found;
};
