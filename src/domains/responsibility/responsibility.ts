/** From facts to involvement, and how strong a response must be: pure rules (docs/responsibility.md 2 and 4). */
export {
  type FirmInCase,
  INVOLVEMENTS,
  type IncidentInCase,
  type Involvement,
  type ProposedFinding,
  type SupplierDealings,
} from './case.types.js';
export { currencyOf } from './dealings.js';
export { decideFinding, evolveFinding, type FindingCommand, initialFinding, standing } from './decisions.js';
export { type ContestGround, FINDING_EVENTS, type Finding, type FindingEvent } from './decisions.types.js';
export { type ActionImplemented, controls, derivedFacts, type NoticeSeen, type OnRecord } from './derived.js';
export { FACT_GROUPS, FACT_KINDS, type Fact, STRENGTHS } from './fact.types.js';
export {
  decideFacts,
  evolveFacts,
  FACT_EVENTS,
  type FactCommand,
  type FactEvent,
  type Facts,
  factsNow,
  initialFacts,
} from './facts.js';
export { propose } from './findings.js';
export { isSmelterOrRefiner, type ResponseLevels, responseLevels } from './levels.js';
export { packInForce } from './policies/packs.js';
export { type Clock, clockEnd, type PolicyPack, policyOf } from './policy.js';
export {
  decideRemedyGap,
  evolveRemedyGap,
  initialRemedyGap,
  REMEDY_GAP_EVENTS,
  type RemedyGap,
  type RemedyGapCommand,
  type RemedyGapEvent,
  remedyGap,
} from './remedy-gap.js';
export { type Actor, illegal, problem, STAMP, said, stamped } from './stamp.js';
