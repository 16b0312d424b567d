/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** What an allegation is about. */
export type AllegationBasis =
  /** What a firm did: it follows all material that passed through that firm. */
  | 'CONDUCT'
  /** How material came about: it follows material from a site or a lot. */
  | 'ORIGIN';

/** How far an allegation is (IOM step 1). */
export type AllegationStatus =
  /** Closed: the programme confirmed the remedy. */
  | 'CLOSED'
  /** Not credible for all who assessed it, and closed. The complainant may appeal once. */
  | 'DISMISSED'
  /** The same as another, which goes on. */
  | 'DUPLICATE_OF'
  /** Could not be settled. Access that was refused is not the same as unsubstantiated. */
  | 'INCONCLUSIVE'
  /** More was asked of whoever reported it. */
  | 'INFO_REQUESTED'
  /** Credible, but linked to no partner of any firm downstream. Reopens if the record links it later. */
  | 'NOT_ACTIONABLE'
  /** Received; nobody has assessed it yet. */
  | 'RECEIVED'
  /** Handed to somebody who can help. */
  | 'REFERRED'
  /** Being responded to. */
  | 'RESPONDING'
  /** Shown, in whole or in part. */
  | 'SUBSTANTIATED'
  /** Credible and actionable: being investigated. */
  | 'UNDER_INVESTIGATION'
  /** Not shown. That does not say that it was false. */
  | 'UNSUBSTANTIATED'
  /** Taken back by whoever reported it. */
  | 'WITHDRAWN';

/** What kind of thing is suspicious. */
export type AnomalyKind =
  /** Handed over or used by a firm that did not hold it. */
  | 'BROKEN_CUSTODY'
  /** The lot was made twice. */
  | 'DUPLICATE_LOT'
  /** Outputs weigh more than inputs, beyond the tolerance. */
  | 'MASS_GAIN'
  /** More was taken out of the lot than was left in it. */
  | 'OVERDRAWN'
  /** No event makes the lot. */
  | 'UNRECORDED_ORIGIN'
  /** By the clock, the lot was used before it was made. */
  | 'USED_BEFORE_MADE';

/** How far an anomaly has been dealt with. */
export type AnomalyStatus =
  /** An auditor dismissed it, with a reason. */
  | 'DISMISSED'
  /** Nobody has decided about it. */
  | 'OPEN';

/** An assessment. */
export type AssessAllegationInput = {
  /** The allegation, by its id. */
  allegation: string;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: string | null | undefined;
  /** Credible or not. */
  outcome: CredibilityOutcome;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: string;
};

/** What an assessment says. Credible does not mean true: it means that it is looked into. */
export type CredibilityOutcome =
  /** A credible source, and enough information for reasonable grounds. */
  | 'CREDIBLE'
  /** Not that. */
  | 'NOT_CREDIBLE';

/** What the server recommends. A person decides. */
export type CredibilityRecommendation =
  /** A credible source, and what, where and when are known. */
  | 'CREDIBLE'
  /** Something is missing. */
  | 'MORE_NEEDED';

/** Whether dealings with the supplier through which a firm is linked still run. */
export type Currency =
  /** They run, or the last hand-over is recent. */
  | 'CURRENT'
  /** They had ended. */
  | 'PAST';

/** What happened to the lots of a custody event. */
export type CustodyEventKind =
  /** Lots were mixed into others. */
  | 'COMBINATION'
  /** Lots were taken out of a country; they keep their identity. */
  | 'EXPORT'
  /** Lots were brought into a country; they keep their identity. */
  | 'IMPORT'
  /** Lots were processed into others. */
  | 'PROCESSING'
  /** A firm mined lots at a site. */
  | 'PRODUCTION'
  /** Lots were bought; they keep their identity. */
  | 'PURCHASE'
  /** A lot was divided into others. */
  | 'SPLIT'
  /** Lots were stored; they keep their identity. */
  | 'STORAGE'
  /** Lots were carried; they keep their identity. */
  | 'TRANSPORT'
  /** Withdraws what it corrects, and says nothing else. */
  | 'VOID';

/** How a firm had to do with linked lots. */
export type CustodyRole =
  /** It carried, stored or handled some for others, and held none. */
  | 'HANDLER'
  /** It held some. */
  | 'HOLDER';

/** Why a link that leaves an exposed firm was not followed: the first of these that applies. */
export type DroppedReason =
  /** It was before the firm's first exposure. */
  | 'BEFORE_EXPOSURE'
  /** The relationship would have been reached later than the policy's horizon. */
  | 'BEYOND_HORIZON'
  /** The lot is recorded back to production elsewhere. */
  | 'DOCUMENTED_ORIGIN'
  /** The firm's linked stock was older than the policy's holding limit. */
  | 'HOLDING_LIMIT'
  /** By the record, the firm had nothing linked left then. */
  | 'NO_STOCK_LEFT'
  /** It is of a mineral that the allegation does not name. */
  | 'OTHER_MINERAL'
  /** The relationship had ended before the supplier was reached. */
  | 'RELATIONSHIP_ENDED'
  /** The record of it was corrected or withdrawn. */
  | 'SUPERSEDED';

/** What a duty rests on. */
export type DutyBasis =
  /** A regime in force for the firm. */
  | 'LEGAL'
  /** What members of a programme signed up to. */
  | 'PROGRAMME'
  /** Guidance: UNGP, OECD, IOM. */
  | 'STANDARD';

/** What became of a duty. */
export type DutyStatus =
  /** Its holder said that it will be done. */
  | 'ACKNOWLEDGED'
  /** Done, with evidence. */
  | 'DONE'
  /** Its ground was corrected away. */
  | 'LAPSED'
  /** Nothing yet. */
  | 'PENDING'
  /** Waived, with a reason. */
  | 'WAIVED';

/** How strong a duty is, within its basis. */
export type DutyStrength =
  /** It must be done. */
  | 'MANDATORY'
  /** It should be done. */
  | 'RECOMMENDED';

/** What a trace says about one firm. */
export type ExplanationOutcome =
  /** The record links it. */
  | 'EXPOSED'
  /** It cannot be told: the firm took in lots of unrecorded origin that nobody can account for. */
  | 'INDETERMINATE'
  /** The record, as far as it was searched, does not link it. */
  | 'NO_LINK_FOUND';

/** What may be so of a firm in a case. */
export type FactKind =
  /** It benefited. Recorded, and decides nothing. */
  | 'BENEFITED'
  /** It controls the site's operator. */
  | 'CONTROLS_OPERATOR'
  /** It cut ties. */
  | 'CUT_TIES'
  /** It was told and did not answer in time. */
  | 'DID_NOT_RESPOND'
  /** It employs those affected, in the harmful work. */
  | 'EMPLOYS_AFFECTED'
  /** It made transport possible. */
  | 'FACILITATED_TRANSPORT'
  /** It found the problem itself. */
  | 'FOUND_PROBLEM'
  /** The harm went on. */
  | 'HARM_CONTINUED'
  /** It knew of the risk or harm. */
  | 'KNEW'
  /** It operates the site. */
  | 'OPERATES_SITE'
  /** It paid security forces. */
  | 'PAID_SECURITY_FORCES'
  /** Its own staff or agents did it. */
  | 'PERPETRATED'
  /** It financed production in advance. */
  | 'PREFINANCED'
  /** It took a preventive step; adequate where SUBSTANTIAL. */
  | 'PREVENTIVE_STEP'
  /** It pressed on price or volume. */
  | 'PRICE_OR_VOLUME_PRESSURE'
  /** It recruited workers. */
  | 'RECRUITED_WORKERS'
  /** It answered. */
  | 'RESPONDED'
  /** It should have known of it. */
  | 'SHOULD_HAVE_KNOWN'
  /** That concerned this source in particular. */
  | 'SPECIFIC_TO_SOURCE'
  /** It supplied equipment. */
  | 'SUPPLIED_EQUIPMENT';

/** How far a finding is. */
export type FindingStatus =
  /** By a person. */
  | 'CONFIRMED'
  /** By its firm; somebody else reviews it. */
  | 'CONTESTED'
  /** By a person, with a reason. */
  | 'OVERRIDDEN'
  /** By the rules. */
  | 'PROPOSED';

/** What a firm does in the chain. A firm may play several roles. */
export type FirmRole =
  /** Sells finished goods under its name. */
  | 'BRAND'
  /** Makes components or materials out of refined metal. */
  | 'COMPONENT_MAKER'
  /** A cooperative of miners. */
  | 'COOPERATIVE'
  /** Exports (comptoir). */
  | 'EXPORTER'
  /** Finances. */
  | 'FINANCIER'
  /** Imports. */
  | 'IMPORTER'
  /** Operates a mine. */
  | 'MINE_OPERATOR'
  /** Processes before smelting. */
  | 'PROCESSOR'
  /** Recruits workers. */
  | 'RECRUITER'
  /** Refines. Named to every firm, as smelters are. */
  | 'REFINER'
  /** Guards sites or transports. */
  | 'SECURITY_PROVIDER'
  /** Smelts. Named to every firm, since brands declare their smelters in public. */
  | 'SMELTER'
  /** Holds the title to a site. */
  | 'TITLE_HOLDER'
  /** Buys near the mine (négociant). */
  | 'TRADER'
  /** Carries goods for others. */
  | 'TRANSPORTER'
  /** Stores goods for others. */
  | 'WAREHOUSE';

/** How strongly a firm is linked: the weakest link of its strongest chain. */
export type Grade =
  /** A declared business relationship leads to it, and no recorded material. */
  | 'DECLARED'
  /** Where it started: whoever operated the site, is the subject, or made the lot. */
  | 'ORIGIN'
  /** It may have had the material: a lot of unrecorded origin, from a firm that had some in stock. */
  | 'POSSIBLE'
  /** The record follows the material to it, lot by lot. */
  | 'TRACED';

/** What an investigation found. */
export type InvestigationOutcome =
  /** It could not be settled, such as where access was refused. */
  | 'INCONCLUSIVE'
  /** Shown, in whole or in named parts. */
  | 'SUBSTANTIATED'
  /** Not shown. That does not say that it was false. */
  | 'UNSUBSTANTIATED';

/** How a firm is involved in a harm, by guidance (UNGP 13). No legal determination. */
export type Involvement =
  /** By its own act. */
  | 'CAUSED'
  /** By an act or omission that enabled it. */
  | 'CONTRIBUTED'
  /** Through its products or services, by a business relationship. */
  | 'DIRECTLY_LINKED'
  /** It cannot be told. */
  | 'INDETERMINATE'
  /** A link that is to be verified. */
  | 'LINK_UNVERIFIED'
  /** None in what was searched. */
  | 'NO_LINK_FOUND';

/** On what somebody is told. */
export type NoticeReason =
  /** Credible and actionable. */
  | 'N1'
  /** A verified critical breach. */
  | 'N2'
  /** Not shown, inconclusive or withdrawn. */
  | 'N3'
  /** Substantiated. */
  | 'N4'
  /** Progress, or a milestone missed. */
  | 'N5'
  /** Closure. */
  | 'N6'
  /** The trace changed. */
  | 'N7'
  /** What a notice rested on was corrected. */
  | 'N8'
  /** A mandatory duty is overdue. */
  | 'N9'
  /** What the complainant hears. */
  | 'N10';

/** How far a notice is. */
export type NoticeStatus =
  /** It did not arrive. */
  | 'BOUNCED'
  /** Its delivery is confirmed. */
  | 'DELIVERED'
  /** It is held back so that nobody comes to harm. Seen by who set it alone. */
  | 'HELD'
  /** Overtaken before it reached anybody. */
  | 'LAPSED'
  /** It is to be sent. */
  | 'QUEUED';

/** From when to when, both days included. */
export type PeriodInput = {
  /** The first day, or instant. */
  from: string;
  /** The last day, or instant. */
  to: string;
};

/** What an investigation found. */
export type RecordInvestigationInput = {
  /** The allegation, by its id. */
  allegation: string;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: string | null | undefined;
  /** What it found. */
  outcome: InvestigationOutcome;
  /** The parts that were shown; left out, or empty: the whole. */
  parts?: Array<string> | null | undefined;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: string;
  /** Whether those concerned could reply; needed before it is SUBSTANTIATED. */
  reply?: RightOfReply | null | undefined;
};

/**
 * Which state of the record to answer from. Both left out: everything known now, up to the latest instant at which anything
 * in the record happened or changed, so that asking again asks the same.
 */
export type RecordTimeInput = {
  /** Nothing that happened after this instant counts. */
  asOf?: string | null | undefined;
  /** Nothing that this server learnt after this instant counts: the answer is the one it would have given then. */
  knownAt?: string | null | undefined;
};

/** What is said to have happened, where, when and to what. At least one site, firm or lot. */
export type ReportAllegationInput = {
  /** How many people are affected. */
  affectedCount?: number | null | undefined;
  /** What it is about; where left out, CONDUCT if firms are named and ORIGIN otherwise. */
  basis?: AllegationBasis | null | undefined;
  /** What is said to have happened, in words. Name nobody who is affected or complains. */
  description?: string | null | undefined;
  /** References of the firms that are said to have done it. */
  firms?: Array<string> | null | undefined;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: string | null | undefined;
  /** What is said to have happened: a code of the incident types, such as WFCL_UNDERGROUND_OR_UNDERWATER_WORK. */
  incidentType: string;
  /** How likely it is, from 1 to 5; 5 where it has happened. */
  likelihood?: number | null | undefined;
  /** References of the lots that it is about. */
  lots?: Array<string> | null | undefined;
  /** The minerals that it is limited to. Left out, or empty: all. */
  minerals?: Array<string> | null | undefined;
  /** Whether it goes on. */
  ongoing?: boolean | null | undefined;
  /** When it is said to have happened, both days included. */
  period: PeriodInput;
  /** Who is said to have done it, as an office or group; never a person's name. */
  perpetrator?: string | null | undefined;
  /** The reporter's own name for it, the same again for the same allegation. */
  reference: string;
  /** The firm or organisation that reports, by reference. Left out: that of the token. */
  reportedBy?: string | null | undefined;
  /** The printed score, from 1 to 25, where those who saw the site gave one: it comes before severity and likelihood. */
  score?: number | null | undefined;
  /** How bad it is, from 1 to 5. */
  severity?: number | null | undefined;
  /** References of the sites where it is said to have happened. */
  sites?: Array<string> | null | undefined;
  /** Where the report comes from. */
  source?: SourceInput | null | undefined;
};

/** How strong a response must be. */
export type ResponseLevel =
  /** It must. */
  | 'MANDATORY'
  /** Nothing is asked. */
  | 'NONE'
  /** It should. */
  | 'RECOMMENDED';

/** Whether the smelter or refiner and the operator could reply before it was found. */
export type RightOfReply =
  /** They could. */
  | 'OFFERED'
  /** They could not, because that would endanger people; the reason says how. */
  | 'WAIVED_UNSAFE';

/** How serious a risk or harm is: severity times likelihood (Better Mining). */
export type RiskRating =
  /** 25. */
  | 'CRITICAL_BREACH'
  /** 10 to 16. */
  | 'HIGH'
  /** 4 or less. */
  | 'LOW'
  /** 5 to 9. */
  | 'MEDIUM'
  /** 17 to 24. */
  | 'VERY_HIGH';

/** What kind of place a site is. */
export type SiteKind =
  /** A crossing of a border. */
  | 'BORDER_POST'
  /** Where goods are stored. */
  | 'DEPOT'
  /** A mine, with what belongs to it. */
  | 'MINE'
  /** One pit or shaft. */
  | 'PIT'
  /** Where ore is processed. */
  | 'PROCESSING_PLANT'
  /** Where metal is smelted or refined. */
  | 'SMELTER_PLANT'
  /** Where ore is washed. */
  | 'WASHING_POINT';

/** Where a statement comes from. */
export type SourceInput = {
  /** What kind of source it is: NGO_REPORT, MONITOR, PRESS, CONTRACT… */
  kind?: string | null | undefined;
  /** Its name: a document, a system, a person's office. */
  name: string;
};

export type AuditorCustodyQueryVariables = Exact<{
  lot: string;
  at?: RecordTimeInput | null | undefined;
}>;


export type AuditorCustodyQuery = { lot: { reference: string, mineral: string | null, massKg: number | null, origins: { complete: boolean, nodes: Array<{ share: number | null, massKg: number | null, site: { name: string | null, kind: SiteKind | null } | null }> }, upstream: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, kind: CustodyEventKind, occurredAt: string, recordedAt: string | null, recordedBy: string | null, ingestedAt: string, from: { label: string } | null, to: { label: string } | null, by: { label: string } | null, site: { name: string | null } | null, lots: Array<{ massKg: number | null, lot: { reference: string } }>, inputs: Array<{ massKg: number | null, lot: { reference: string } }>, outputs: Array<{ massKg: number | null, lot: { reference: string } }>, source: { name: string | null, kind: string | null } | null }> }, downstream: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ reference: string, kind: CustodyEventKind, occurredAt: string, from: { label: string } | null, to: { label: string } | null, outputs: Array<{ massKg: number | null, lot: { reference: string } }> }> }, massBalance: { inKg: number | null, outKg: number | null, differenceKg: number | null, withinTolerance: boolean | null } | null, anomalies: { totalCount: number, nodes: Array<{ kind: AnomalyKind, detail: string, status: AnomalyStatus, event: { reference: string } | null }> } | null } | null };

export type BrandExposureQueryVariables = Exact<{
  allegation: string;
  firm: string;
  at?: RecordTimeInput | null | undefined;
}>;


export type BrandExposureQuery = { allegation: { id: string, reference: string, status: AllegationStatus, rating: RiskRating | null, incidentType: { code: string, name: string }, period: { from: string | null, to: string | null }, explain: { outcome: ExplanationOutcome, revision: string, searched: { from: string | null, to: string | null, gaps: Array<{ lot: { reference: string } | null, firstHolder: { label: string } | null }> }, exposure: { grade: Grade, certain: boolean, tier: number, currency: Currency | null, firstExposedAt: string, lastExposedAt: string | null, attributedMassKg: number | null, intakeShare: number | null, paths: { count: { value: number, exact: boolean } | null, nodes: Array<{ tier: number, hops: Array<{ at: string, kind: string | null, implied: boolean, massKg: number | null, lot: { reference: string } | null, from: { label: string } | null, to: { label: string } | null, evidence: Array<{ recordedAt: string | null, ingestedAt: string | null, source: { name: string | null, kind: string | null } | null }> }> }> }, finding: { involvement: Involvement, factsMissing: Array<string>, status: FindingStatus, ruleSetVersion: string, legalDetermination: boolean, couldBe: Array<{ involvement: Involvement, missing: Array<string> }>, rule: { id: string, title: string, citations: Array<string> }, factsFor: Array<{ kind: FactKind, assertedAt: string, source: { name: string | null } | null }>, factsAgainst: Array<{ kind: FactKind }> } | null, duties: { nodes: Array<{ kind: string, strength: DutyStrength, basis: DutyBasis, dueAt: string | null, status: DutyStatus, overdue: boolean, citations: Array<string> }> }, notices: { nodes: Array<{ reason: NoticeReason, status: NoticeStatus, deliveredAt: string | null }> } } | null, dropped: { totalCount: number, nodes: Array<{ reason: DroppedReason, at: string | null, from: { label: string } | null, to: { label: string } | null }> } } | null } | null };

export type ReportMutationVariables = Exact<{
  input: ReportAllegationInput;
}>;


export type ReportMutation = { reportAllegation: { revision: string | null, allegation: { id: string, reference: string, status: AllegationStatus, credibility: { recommendation: CredibilityRecommendation, sourceCredible: boolean | null, informationSufficient: boolean, missing: Array<string> } | null, actionableFor: { totalCount: number, nodes: Array<{ currency: Currency | null, firm: { label: string }, partner: { label: string } | null }> } } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type AssessMutationVariables = Exact<{
  input: AssessAllegationInput;
}>;


export type AssessMutation = { assessAllegation: { revision: string | null, allegation: { id: string, status: AllegationStatus } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type InvestigateMutationVariables = Exact<{
  input: RecordInvestigationInput;
}>;


export type InvestigateMutation = { recordInvestigation: { revision: string | null, allegation: { id: string, status: AllegationStatus, trace: { id: string, revision: string, totals: { firms: number, byGrade: Array<{ grade: Grade, count: number }>, byInvolvement: Array<{ involvement: Involvement, count: number }> }, exposures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ grade: Grade, tier: number, certain: boolean, currency: Currency | null, custodyRole: CustodyRole | null, firstExposedAt: string, lastExposedAt: string | null, attributedMassKg: number | null, intakeShare: number | null, firm: { reference: string, name: string | null, roles: Array<FirmRole> }, finding: { involvement: Involvement, rule: { id: string }, couldBe: Array<{ involvement: Involvement, missing: Array<string> }> } | null, responseLevels: { level1: ResponseLevel, level2: ResponseLevel, because: Array<string> } | null, duties: { nodes: Array<{ kind: string, strength: DutyStrength, basis: DutyBasis, dueAt: string | null }> } }> }, dropped: { totalCount: number, nodes: Array<{ reason: DroppedReason, at: string | null, from: { label: string } | null, to: { label: string } | null }> } | null }, mustAct: { nodes: Array<{ because: Array<string>, holder: { label: string }, duties: Array<{ kind: string, dueAt: string | null }> }> }, notices: { nodes: Array<{ reason: NoticeReason, status: NoticeStatus, recipient: { label: string } }> } } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };

export type ReportAndTraceMutationVariables = Exact<{
  input: ReportAllegationInput;
  at?: RecordTimeInput | null | undefined;
}>;


export type ReportAndTraceMutation = { reportAllegation: { revision: string | null, allegation: { id: string, reference: string, status: AllegationStatus, trace: { id: string, revision: string, asOf: string | null, knownAt: string | null, policyVersion: string, nextChangeAt: string | null, totals: { firms: number, byGrade: Array<{ grade: Grade, count: number }> }, exposures: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, nodes: Array<{ grade: Grade, tier: number, certain: boolean, currency: Currency | null, custodyRole: CustodyRole | null, firstExposedAt: string, lastExposedAt: string | null, attributedMassKg: number | null, intakeShare: number | null, firm: { reference: string, name: string | null, roles: Array<FirmRole> } }> }, linkedLots: { totalCount: number, nodes: Array<{ grade: Grade, share: number | null, minMassKg: number | null, maxMassKg: number | null, lot: { reference: string } }> } | null, dropped: { totalCount: number, nodes: Array<{ reason: DroppedReason, at: string | null, from: { label: string } | null, to: { label: string } | null }> } | null } } | null, problems: Array<{ code: string, message: string, path: Array<string> }> } };


export const AuditorCustodyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditorCustody"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lot"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTimeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lot"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"mineral"}},{"kind":"Field","name":{"kind":"Name","value":"massKg"}},{"kind":"Field","name":{"kind":"Name","value":"origins"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"complete"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"massKg"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"upstream"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"recordedBy"}},{"kind":"Field","name":{"kind":"Name","value":"ingestedAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"by"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"site"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"lots"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"massKg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"inputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"massKg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"massKg"}}]}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"downstream"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"outputs"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"massKg"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"massBalance"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"inKg"}},{"kind":"Field","name":{"kind":"Name","value":"outKg"}},{"kind":"Field","name":{"kind":"Name","value":"differenceKg"}},{"kind":"Field","name":{"kind":"Name","value":"withinTolerance"}}]}},{"kind":"Field","name":{"kind":"Name","value":"anomalies"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"detail"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"event"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<AuditorCustodyQuery, AuditorCustodyQueryVariables>;
export const BrandExposureDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BrandExposure"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"allegation"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"firm"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTimeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"allegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"by"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"allegation"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"incidentType"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rating"}},{"kind":"Field","name":{"kind":"Name","value":"period"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}}]}},{"kind":"Field","name":{"kind":"Name","value":"explain"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"firm"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"reference"},"value":{"kind":"Variable","name":{"kind":"Name","value":"firm"}}}]}},{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"outcome"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"searched"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"from"}},{"kind":"Field","name":{"kind":"Name","value":"to"}},{"kind":"Field","name":{"kind":"Name","value":"gaps"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"firstHolder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposure"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributedMassKg"}},{"kind":"Field","name":{"kind":"Name","value":"intakeShare"}},{"kind":"Field","name":{"kind":"Name","value":"paths"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"3"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"count"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"value"}},{"kind":"Field","name":{"kind":"Name","value":"exact"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"hops"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"implied"}},{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"massKg"}},{"kind":"Field","name":{"kind":"Name","value":"evidence"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"recordedAt"}},{"kind":"Field","name":{"kind":"Name","value":"ingestedAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"involvement"}},{"kind":"Field","name":{"kind":"Name","value":"couldBe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"involvement"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"title"}},{"kind":"Field","name":{"kind":"Name","value":"citations"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsFor"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"source"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"assertedAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsAgainst"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}}]}},{"kind":"Field","name":{"kind":"Name","value":"factsMissing"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"ruleSetVersion"}},{"kind":"Field","name":{"kind":"Name","value":"legalDetermination"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"overdue"}},{"kind":"Field","name":{"kind":"Name","value":"citations"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"deliveredAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}}]}}]} as unknown as DocumentNode<BrandExposureQuery, BrandExposureQueryVariables>;
export const ReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Report"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAllegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAllegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"credibility"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recommendation"}},{"kind":"Field","name":{"kind":"Name","value":"sourceCredible"}},{"kind":"Field","name":{"kind":"Name","value":"informationSufficient"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}},{"kind":"Field","name":{"kind":"Name","value":"actionableFor"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"partner"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"currency"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportMutation, ReportMutationVariables>;
export const AssessDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Assess"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AssessAllegationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"assessAllegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<AssessMutation, AssessMutationVariables>;
export const InvestigateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"Investigate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordInvestigationInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recordInvestigation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"byGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}},{"kind":"Field","name":{"kind":"Name","value":"byInvolvement"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"involvement"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"custodyRole"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributedMassKg"}},{"kind":"Field","name":{"kind":"Name","value":"intakeShare"}},{"kind":"Field","name":{"kind":"Name","value":"finding"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"involvement"}},{"kind":"Field","name":{"kind":"Name","value":"rule"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}}]}},{"kind":"Field","name":{"kind":"Name","value":"couldBe"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"involvement"}},{"kind":"Field","name":{"kind":"Name","value":"missing"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"responseLevels"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"level1"}},{"kind":"Field","name":{"kind":"Name","value":"level2"}},{"kind":"Field","name":{"kind":"Name","value":"because"}}]}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"strength"}},{"kind":"Field","name":{"kind":"Name","value":"basis"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"mustAct"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"20"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"holder"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"because"}},{"kind":"Field","name":{"kind":"Name","value":"duties"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"dueAt"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"notices"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"50"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"recipient"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<InvestigateMutation, InvestigateMutationVariables>;
export const ReportAndTraceDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ReportAndTrace"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ReportAllegationInput"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"at"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"RecordTimeInput"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reportAllegation"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"allegation"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"trace"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"at"},"value":{"kind":"Variable","name":{"kind":"Name","value":"at"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"revision"}},{"kind":"Field","name":{"kind":"Name","value":"asOf"}},{"kind":"Field","name":{"kind":"Name","value":"knownAt"}},{"kind":"Field","name":{"kind":"Name","value":"policyVersion"}},{"kind":"Field","name":{"kind":"Name","value":"nextChangeAt"}},{"kind":"Field","name":{"kind":"Name","value":"totals"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firms"}},{"kind":"Field","name":{"kind":"Name","value":"byGrade"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"count"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"exposures"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"firm"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"roles"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"tier"}},{"kind":"Field","name":{"kind":"Name","value":"certain"}},{"kind":"Field","name":{"kind":"Name","value":"currency"}},{"kind":"Field","name":{"kind":"Name","value":"custodyRole"}},{"kind":"Field","name":{"kind":"Name","value":"firstExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastExposedAt"}},{"kind":"Field","name":{"kind":"Name","value":"attributedMassKg"}},{"kind":"Field","name":{"kind":"Name","value":"intakeShare"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"linkedLots"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"lot"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reference"}}]}},{"kind":"Field","name":{"kind":"Name","value":"grade"}},{"kind":"Field","name":{"kind":"Name","value":"share"}},{"kind":"Field","name":{"kind":"Name","value":"minMassKg"}},{"kind":"Field","name":{"kind":"Name","value":"maxMassKg"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"dropped"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"100"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"reason"}},{"kind":"Field","name":{"kind":"Name","value":"at"}},{"kind":"Field","name":{"kind":"Name","value":"from"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}},{"kind":"Field","name":{"kind":"Name","value":"to"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"label"}}]}}]}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"problems"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"path"}}]}}]}}]}}]} as unknown as DocumentNode<ReportAndTraceMutation, ReportAndTraceMutationVariables>;