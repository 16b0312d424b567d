import { hashOf, shortHash } from '../../shared/content.js';
import { CLOSED_STATUSES } from '../allegation/allegation.js';
import type { DutyContext } from '../duty/duty.js';
import { type FirmToTell, type NoticeContext, toldAt } from '../notification/notification.js';
import {
  derivedFacts,
  type Fact,
  type FirmInCase,
  factsNow,
  type IncidentInCase,
  isSmelterOrRefiner,
  type ProposedFinding,
  propose,
  type ResponseLevels,
  remedyGap,
  responseLevels,
  standing,
} from '../responsibility/responsibility.js';
import type { CaseContext } from './case.context.js';
import type { CaseState } from './case.state.js';

/** A case in one moment: what its journal says, put together with what the record says. Instants in epoch ms. */
export interface CaseNow {
  readonly state: CaseState;
  readonly context: CaseContext;
  readonly incident: IncidentInCase;
  readonly facts: readonly Fact[];
  /** The exposed firms, and those of which there is a finding though they are not exposed any more. */
  readonly firms: ReadonlyMap<string, FirmInCase>;
  readonly now: number;
}

const FOUND = ['SUBSTANTIATED', 'RESPONDING', 'CLOSED'];

export const isFound = ({ lifeCycle }: Pick<CaseState, 'lifeCycle'>): boolean => FOUND.includes(lifeCycle.status);

/** Puts journal and record together. */
export const caseNow = (state: CaseState, context: CaseContext, now: number): CaseNow => {
  const { incident: recorded, described, pack } = context;
  const incident: IncidentInCase = {
    ...recorded,
    substantiated: isFound(state),
    peopleInNeed: state.peopleInNeed ?? recorded.peopleInNeed,
  };
  const exposed = context.firms.map((firm): [string, FirmInCase] => [
    firm.firm,
    { ...firm, toldAt: toldAt(state.notification, firm.firm) },
  ]);
  const known = new Set(exposed.map(([firm]) => firm));
  const gone = [...state.findings.keys()]
    .filter((firm) => !known.has(firm))
    .map((firm): [string, FirmInCase] => [firm, notExposed(firm, described)]);
  const firms = new Map([...exposed, ...gone]);
  const asserted = [...state.facts.recorded.values()];
  const derived = [...firms.values()].flatMap((firm) =>
    derivedFacts({ firm, incident, notices: noticesTo(firm.firm, state, context), actions: [], asserted }, pack, now),
  );
  return { state, context, incident, facts: factsNow(state.facts, derived), firms, now };
};

const notExposed = (firm: string, described: CaseContext['described']): FirmInCase => ({
  firm,
  roles: described.get(firm)?.roles ?? [],
  country: described.get(firm)?.country ?? '',
  exposure: null,
  outcome: 'NO_LINK_FOUND',
  operatesSite: false,
  controlsOperator: false,
  suppliers: [],
  affiliates: [],
});

/** Notices of this case and of earlier ones that reached a firm. Any act of its own in the case is an answer. */
const noticesTo = (firm: string, { notification, actedAt }: CaseState, { incident, earlier }: CaseContext) => [
  ...[...notification.notices.values()].flatMap((notice) =>
    notice.status === 'DELIVERED' && notice.recipient.kind === 'FIRM' && notice.recipient.reference === firm
      ? [
          {
            reference: notice.key,
            thisAllegation: true,
            about: incident.subjects,
            deliveredAt: notice.deliveredAt,
            answeredAt: actedAt.get(firm) ?? null,
          },
        ]
      : [],
  ),
  ...(earlier.get(firm) ?? []),
];

/** What the rules say of a firm now; null where it is not of the case. */
export const proposalOf = ({ firms, facts, incident, context, now }: CaseNow, firm: string): ProposedFinding | null => {
  const found = firms.get(firm);
  return found ? propose(found, facts, incident, context.pack, now) : null;
};

/** The levels of a smelter or refiner; null for others, and before it is substantiated. */
export const levelsOf = (
  { state, firms, facts, incident, context, now }: CaseNow,
  firm: string,
): ResponseLevels | null => {
  const found = firms.get(firm);
  return found && isFound(state) ? responseLevels(found, facts, incident, context.pack, now) : null;
};

/** When an organisation came to know of the case: by confirmed delivery, or by its own act; null: not yet. */
const knownSince = ({ state, context }: CaseNow, org: string): number | null => {
  const { sentBy, receivedAt } = context.allegation;
  const times = [
    toldAt(state.notification, org),
    state.actedAt.get(org) ?? null,
    sentBy === org ? receivedAt : null,
  ].filter((time) => time !== null);
  return times.length > 0 ? Math.min(...times) : null;
};

export const dutyContext = (view: CaseNow): DutyContext => {
  const { state, context, incident, firms, now } = view;
  const knowing = (org: string) => ({ org, knownSince: knownSince(view, org) });
  return {
    allegation: context.allegation.id,
    status: state.lifeCycle.status,
    triggers: state.triggers,
    incident,
    firms: [...firms.values()].map((firm) => ({
      firm,
      involvement: standing(state.findings.get(firm.firm) ?? { status: 'NONE', history: [] }),
      levels: levelsOf(view, firm.firm),
      knownSince: knownSince(view, firm.firm),
    })),
    programmes: context.programmes.map(({ org, smelters }) => ({ ...knowing(org), smelters })),
    facilitators: state.team.facilitators.map(knowing),
    coordinators: state.team.victimServices.map(knowing),
    remedyGap: state.remedyGap.status === 'OPEN',
    now,
  };
};

/** Whether people are in need while no smelter or refiner must act for them. */
export const gapOf = (view: CaseNow) => {
  const levels = [...view.firms.values()].filter(isSmelterOrRefiner).flatMap(({ firm }) => levelsOf(view, firm) ?? []);
  return remedyGap(levels, view.incident.peopleInNeed);
};

/** What notices are computed from. `handler`: who handles it where there is no programme; null: nobody is named. */
export const noticeContext = (view: CaseNow, handler: string | null): NoticeContext => {
  const { state, context, incident, firms } = view;
  const { allegation, programmes, near, place, described } = context;
  const dutiesOf = (holder: string) =>
    [...state.duties.values()]
      .filter((duty) => duty.holder === holder)
      .map(({ key, kind, strength, basis, status, dueAt, clock }) => {
        const days =
          clock === null ? null : (context.pack.clocks[clock as keyof typeof context.pack.clocks]?.value ?? null);
        return { key, kind, strength, basis, status, dueAt, days };
      });
  const actionable = new Set(context.actionable.map(({ firm }) => firm));
  const told = [...state.notification.notices.values()].filter(({ recipient }) => recipient.kind === 'FIRM');
  const references = new Set([...firms.keys(), ...actionable, ...told.map(({ recipient }) => recipient.reference)]);
  const organisations = new Map(context.organisations.map((one) => [one.reference, one]));
  for (const { org } of programmes) organisations.set(org, organisations.get(org) ?? asKind(org, 'AUDIT_PROGRAMME'));
  return {
    allegation: allegation.id,
    incidentType: incident.type.name,
    place,
    period: allegation.period,
    peopleInNeed: incident.peopleInNeed,
    firms: [...references].sort().map((firm): FirmToTell => {
      const finding = state.findings.get(firm);
      const inCase = firms.get(firm);
      return {
        firm,
        roles: described.get(firm)?.roles ?? [],
        country: described.get(firm)?.country ?? '',
        exposure: inCase?.exposure ?? null,
        actionable: actionable.has(firm),
        finding:
          finding && finding.status !== 'NONE'
            ? {
                involvement: (finding.decision ?? finding.proposal).involvement,
                status: finding.status,
                heard: finding.heardOf !== null,
              }
            : null,
        levels: levelsOf(view, firm),
        duties: dutiesOf(firm),
        restsOn: finding && finding.status !== 'NONE' ? restsOn(finding.proposal) : [],
      };
    }),
    organisations: [...organisations.values()].map((one) => ({ ...one, duties: dutiesOf(one.reference) })),
    team: {
      ...state.team,
      programmes: programmes.map(({ org }) => org),
      defaultHandler: programmes.length > 0 ? null : handler,
    },
    monitors: context.monitors,
    police: null,
    complainantChannel: allegation.reportedBy === null ? null : `channel:${shortHash(hashOf(allegation.id))}`,
    near,
  };
};

const asKind = (reference: string, kind: string) => ({ reference, kind, country: null });

const restsOn = ({ factsFor, factsAgainst }: ProposedFinding): string[] => [
  ...new Set([...factsFor, ...factsAgainst].map(({ id }) => id)),
];

/** Whether anything is still done about it: then findings, duties and notices follow what the record says. */
export const isAlive = ({ lifeCycle: { status } }: Pick<CaseState, 'lifeCycle'>): boolean =>
  status !== 'RECEIVED' && !(CLOSED_STATUSES as readonly string[]).includes(status);
