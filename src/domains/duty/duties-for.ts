import { hashOf, shortHash } from '../../shared/content.js';
import {
  type Clock,
  clockEnd,
  currencyOf,
  type FirmInCase,
  type IncidentInCase,
  type Involvement,
  isSmelterOrRefiner,
  type PolicyPack,
  policyOf,
  type ResponseLevels,
} from '../responsibility/responsibility.js';
import type { DutyRaised } from './duty.types.js';
import type { Addressee, Norm, Trigger } from './norm.js';
import { ANNEX_II_RISKS } from './norms/annex-ii.js';
import { NORMS } from './norms/norms.js';

/** When a holder came to know, by confirmed delivery or by its own act in the case (epoch ms); null: not yet. */
interface Knowing {
  readonly knownSince: number | null;
}

export interface FirmWithDuties extends Knowing {
  readonly firm: FirmInCase;
  /** The finding that stands; null: none yet. */
  readonly involvement: Involvement | null;
  /** Of smelters and refiners, once settled or proposed. */
  readonly levels: ResponseLevels | null;
}

export interface OrganisationWithDuties extends Knowing {
  readonly org: string;
}

export interface DutyContext {
  readonly allegation: string;
  /** The allegation's status, in the words of its life cycle. */
  readonly status: string;
  /** When each trigger occurred; what has not occurred is left out. */
  readonly triggers: Readonly<Partial<Record<Trigger, number>>>;
  readonly incident: IncidentInCase;
  readonly firms: readonly FirmWithDuties[];
  /** With the smelters and refiners in the trace that each covers. */
  readonly programmes: readonly (OrganisationWithDuties & { readonly smelters: readonly string[] })[];
  readonly facilitators: readonly OrganisationWithDuties[];
  readonly coordinators: readonly OrganisationWithDuties[];
  readonly remedyGap: boolean;
  readonly now: number;
}

/** An allegation that ended so, or is to be looked at anew, is no ground for a duty. */
const NO_GROUND = [
  'RECEIVED',
  'DISMISSED',
  'NOT_ACTIONABLE',
  'WITHDRAWN',
  'DUPLICATE',
  'DUPLICATE_OF',
  'UNSUBSTANTIATED',
];
/** Only these rest on what was found; before, and where it stays open, the duties of looking into it hold. */
const FOUND = ['SUBSTANTIATED', 'RESPONDING', 'CLOSED'];
const LOOKING_INTO: readonly Trigger[] = ['CREDIBLE', 'RISK_PLAN_ADOPTED', 'MITIGATION_FAILED'];

/**
 * Every duty that holds now, for every holder (docs/responsibility.md 5). The pack is the one in force when the trigger
 * occurred. A clock starts when its trigger occurred and the holder knew: a notice that is held starts none.
 */
export const dutiesFor = (context: DutyContext, packAt: (at: number) => PolicyPack): DutyRaised[] => {
  const raised = NORMS.flatMap((norm) => {
    const at = triggeredAt(context, norm.from);
    if (at === null) return [];
    const pack = packAt(at);
    return holdersOf(norm.who, context, pack).map((holder) => raise(context, norm, holder, at, pack));
  });
  return [...new Map(raised.map((duty) => [duty.key, duty])).values()];
};

const triggeredAt = ({ status, triggers }: DutyContext, trigger: Trigger): number | null => {
  if (NO_GROUND.includes(status)) return null;
  if (!LOOKING_INTO.includes(trigger) && !FOUND.includes(status)) return null;
  return triggers[trigger] ?? null;
};

interface Holder extends Knowing {
  readonly name: string;
  readonly ground: string;
  /** Where the norm is as strong as a level. */
  readonly level?: 'MANDATORY' | 'RECOMMENDED';
  readonly note?: string;
}

const DOWNSTREAM = ['SMELTER', 'REFINER', 'IMPORTER', 'COMPONENT_MAKER', 'BRAND'];
const BEYOND = ['IMPORTER', 'COMPONENT_MAKER', 'BRAND'];
/** Annex II speaks of those who buy from upstream suppliers: up to the smelter or refiner (unverified). */
const BUYERS = ['TRADER', 'PROCESSOR', 'EXPORTER', 'SMELTER', 'REFINER'];
const SCALED = 'Scaled to its means: it stops, refers and cooperates; buyers fund.';

const holdersOf = (who: Addressee, context: DutyContext, pack: PolicyPack): Holder[] => {
  switch (who) {
    case 'PROGRAMME':
      return context.programmes.map((one) => organisation(one, who));
    case 'PROGRAMME_FOR_EACH_SMELTER':
      return context.programmes.flatMap((one) => one.smelters.map((of) => organisation(one, `SMELTER:${of}`)));
    case 'PROGRAMME_WITH_REMEDY_GAP':
      return context.remedyGap ? context.programmes.map((one) => organisation(one, 'REMEDY_GAP')) : [];
    case 'FACILITATOR':
      return context.facilitators.map((one) => organisation(one, who));
    case 'COORDINATOR':
      return context.coordinators.map((one) => organisation(one, who));
    default:
      return context.firms.filter(isConcerned).flatMap((one) => firmHolder(who, one, context, pack));
  }
};

/** By the finding that stands, also where the trace says otherwise since a person decided; without one, by the trace. */
const isConcerned = ({ firm, involvement }: FirmWithDuties): boolean =>
  involvement === null
    ? firm.outcome === 'EXPOSED'
    : involvement !== 'NO_LINK_FOUND' && involvement !== 'INDETERMINATE';

const organisation = ({ org, knownSince }: OrganisationWithDuties, ground: string): Holder => ({
  name: org,
  ground,
  knownSince,
});

type OfFirm = Exclude<Addressee, `PROGRAMME${string}` | 'FACILITATOR' | 'COORDINATOR'>;

const firmHolder = (who: OfFirm, one: FirmWithDuties, context: DutyContext, pack: PolicyPack): Holder[] => {
  const { firm, involvement, levels, knownSince } = one;
  const holder = (ground: string): Holder => ({ name: firm.firm, ground, knownSince });
  const when = (applies: boolean, ground: string): Holder[] => (applies ? [holder(ground)] : []);
  const plays = (roles: readonly string[]) => firm.roles.some((role) => roles.includes(role));
  switch (who) {
    case 'CAUSED': {
      const scaled = firm.roles.includes('COOPERATIVE') ? { note: SCALED } : {};
      return when(involvement === who, `FINDING:${who}`).map((found) => ({ ...found, ...scaled }));
    }
    case 'CONTRIBUTED':
    case 'DIRECTLY_LINKED':
    case 'LINK_UNVERIFIED':
      return when(involvement === who, `FINDING:${who}`);
    case 'EXPOSED':
      return [holder(who)];
    case 'DOWNSTREAM':
      return when(plays(DOWNSTREAM), who);
    case 'BEYOND_SMELTER':
      return when(plays(BEYOND), who);
    case 'TRADER_OR_EXPORTER':
      return when(plays(['TRADER', 'EXPORTER']), who);
    case 'SMELTER_OR_REFINER':
      return when(isSmelterOrRefiner(firm), who);
    case 'LEVEL_1':
    case 'LEVEL_2': {
      const level = who === 'LEVEL_1' ? levels?.level1 : levels?.level2;
      return level === undefined || level === 'NONE' ? [] : [{ ...holder(`${who}:${level}`), level }];
    }
    default:
      return when(plays(BUYERS) && isRisk(who, context) && buysFromLinked(firm, context, pack), who);
  }
};

const isRisk = (who: Addressee, { incident }: DutyContext): boolean =>
  incident.type.annexII !== undefined && (ANNEX_II_RISKS[who] ?? []).includes(incident.type.annexII);

/** Current dealings with a supplier that the record traces the material to: a reasonable risk, not a mere possibility. */
const buysFromLinked = ({ suppliers }: FirmInCase, { now }: DutyContext, pack: PolicyPack): boolean => {
  const linked = suppliers.filter(({ supplierGrade: grade }) => grade === 'ORIGIN' || grade === 'TRACED');
  return currencyOf({ suppliers: linked }, pack, now) === 'CURRENT';
};

const raise = (context: DutyContext, norm: Norm, holder: Holder, at: number, pack: PolicyPack): DutyRaised => {
  const { allegation } = context;
  const { kind, basis } = norm;
  const ground = norm.ground ?? holder.ground;
  const startedAt = holder.knownSince === null ? null : Math.max(at, holder.knownSince);
  const ends = (clock: Clock | undefined | null) =>
    startedAt === null || !clock ? null : clockEnd(startedAt, pack.clocks[clock]);
  const until = ends(norm.until);
  return {
    key: shortHash(hashOf([allegation, holder.name, kind, ground])),
    allegation,
    holder: holder.name,
    kind,
    ground,
    strength: strengthOf(norm, holder),
    basis,
    citations: [...norm.cites],
    unverified: norm.unverified ?? false,
    clock: norm.clock,
    startedAt,
    dueAt: ends(norm.clock),
    acknowledgeBy: ends('acknowledge'),
    recurs: until === null || !norm.clock ? null : { days: pack.clocks[norm.clock].value, until },
    lastsUntil: ends(norm.lasts),
    note: [norm.note, norm.kind === 'REMEDIATE' ? holder.note : undefined].filter(Boolean).join(' ') || null,
    policy: policyOf(pack),
  };
};

/** An unchecked legal parameter yields RECOMMENDED, marked `unverified` (docs/responsibility.md 5). */
const strengthOf = ({ strength, basis, unverified }: Norm, { level }: Holder): DutyRaised['strength'] => {
  const stated = strength === 'OF_LEVEL' ? (level ?? 'RECOMMENDED') : strength;
  return basis === 'LEGAL' && unverified ? 'RECOMMENDED' : stated;
};
