import type { FirmInCase, IncidentInCase } from './case.types.js';
import type { Fact, FactKind } from './fact.types.js';
import { clockEnd, type PolicyPack } from './policy.js';

/** A notice to a firm, as far as facts rest on it. Instants in epoch ms. */
export interface NoticeSeen {
  readonly reference: string;
  /** Whether it is about this allegation; else about an earlier one. */
  readonly thisAllegation: boolean;
  /** References of the sites, lots or suppliers that it named. */
  readonly about: readonly string[];
  /** When its delivery was confirmed; null: held, bounced, unread, or not yet known. */
  readonly deliveredAt: number | null;
  readonly answeredAt: number | null;
}

/** A corrective action that is implemented, by whoever was to carry it out. */
export interface ActionImplemented {
  readonly reference: string;
  readonly firm: string;
  readonly implementedAt: number | null;
  readonly tiedTo: string | null;
  /** Whether it was judged adequate; null: not judged. */
  readonly adequate: boolean | null;
}

export interface OnRecord {
  readonly firm: FirmInCase;
  readonly incident: IncidentInCase;
  readonly notices: readonly NoticeSeen[];
  readonly actions: readonly ActionImplemented[];
  /** Facts that people asserted: an answer among them ends silence. */
  readonly asserted: readonly Fact[];
}

/**
 * Facts that the record supplies (docs/responsibility.md 4): operation, control, earlier notice confirmed delivered, no
 * answer within the policy's days of delivery, corrective actions implemented. Each has the same id whenever it is derived.
 */
export const derivedFacts = (record: OnRecord, pack: PolicyPack, now: number): Fact[] => [
  ...presence(record, now),
  ...record.notices.flatMap((notice) => ofNotice(record, notice, pack, now)),
  ...record.actions.filter(({ firm }) => firm === record.firm.firm).map((action) => ofAction(action, now)),
];

const presence = ({ firm, incident }: OnRecord, now: number): Fact[] => {
  const tiedTo = incident.subjects[0] ?? null;
  const fact = (kind: FactKind) => derived(firm.firm, kind, { reference: firm.firm, date: null, tiedTo, now });
  return [
    ...(firm.operatesSite ? [fact('OPERATES_SITE')] : []),
    ...(firm.controlsOperator ? [fact('CONTROLS_OPERATOR')] : []),
  ];
};

const ofNotice = (
  { firm, incident, asserted }: OnRecord,
  notice: NoticeSeen,
  pack: PolicyPack,
  now: number,
): Fact[] => {
  const { reference, deliveredAt, answeredAt } = notice;
  if (deliveredAt === null || deliveredAt > now) return [];
  const sources = [...incident.subjects, ...firm.suppliers.map(({ supplier }) => supplier)];
  const tiedTo = notice.about.find((one) => sources.includes(one)) ?? null;
  if (!notice.thisAllegation) {
    return tiedTo === null ? [] : [derived(firm.firm, 'KNEW', { reference, date: deliveredAt, tiedTo, now })];
  }
  const answered =
    (answeredAt !== null && answeredAt <= now) ||
    asserted.some(({ firm: of, kind, status }) => of === firm.firm && kind === 'RESPONDED' && status === 'SUPPORTED');
  const until = clockEnd(deliveredAt, pack.clocks.reply);
  return answered || now <= until
    ? []
    : [derived(firm.firm, 'DID_NOT_RESPOND', { reference, date: until, tiedTo, now })];
};

const ofAction = ({ reference, firm, implementedAt, tiedTo, adequate }: ActionImplemented, now: number): Fact => {
  const strength = adequate === null ? 'UNKNOWN' : adequate ? 'SUBSTANTIAL' : 'MINOR';
  return { ...derived(firm, 'PREVENTIVE_STEP', { reference, date: implementedAt, tiedTo, now }), strength };
};

interface Ground {
  readonly reference: string;
  readonly date: number | null;
  readonly tiedTo: string | null;
  readonly now: number;
}

const derived = (firm: string, kind: FactKind, { reference, date, tiedTo, now }: Ground): Fact => ({
  id: `record:${kind}:${firm}:${reference}`,
  firm,
  kind,
  strength: 'UNKNOWN',
  underDuress: false,
  date,
  tiedTo,
  source: { name: reference, kind: 'RECORD' },
  assertedBy: 'record',
  assertedAt: date ?? now,
  status: 'SUPPORTED',
  derived: true,
});

/** One holding of one firm in another, as the record has it; `share` from 0 to 1. */
export interface Ownership {
  readonly owner: string;
  readonly owned: string;
  readonly share: number | null;
}

/** Whether a firm owns the policy's share or more of one of the operators, itself or through firms that it so owns. */
export const controls = (
  firm: string,
  operators: readonly string[],
  ownership: readonly Ownership[],
  { parameters: { controllingShare } }: PolicyPack,
): boolean => {
  const reached = new Set<string>();
  const next = [firm];
  for (let owner = next.pop(); owner !== undefined; owner = next.pop()) {
    for (const { owned, share } of ownership.filter((one) => one.owner === owner)) {
      if (share === null || share * 100 < controllingShare.value || reached.has(owned) || owned === firm) continue;
      reached.add(owned);
      next.push(owned);
    }
  }
  return operators.some((operator) => reached.has(operator));
};
