import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActionableFirmParent, AllegationParent, CustodyEventParent, DroppedLinkParent, DutyParent, ExplanationParent, ExposureParent, PathParent, FactParent, FindingParent, FirmParent, FirmExposureParent, GapParent, HopParent, LinkedLotParent, LotParent, LotMassParent, LotOriginParent, MustActParent, NodeParent, NoticeParent, PartyParent, ResponseLevelsParent, SiteParent, TraceParent, TraceTotalsParent } from '../parents.js';
import type { Context } from '../context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /**
   * A calendar day, as ISO 8601: 2022-03-31. Where a day begins a span it counts from 00:00 UTC; where it ends one, that whole
   * day counts. An instant (2022-03-31T12:00:00Z) may be given in its place and is given back as it was.
   */
  Date: { input: string; output: string; }
  /** An instant in UTC, as ISO 8601: 2022-03-05T08:00:00Z. Fractions of a second appear only where there are any. */
  DateTime: { input: string; output: number; }
};

/** Which. */
export type AcknowledgeDutyInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The duty, by its id. */
  duty: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/**
 * A downstream firm that an allegation is actionable for: it is exposed, or it or its suppliers ever had dealings with a
 * firm that is.
 */
export type ActionableFirm = {
  __typename?: 'ActionableFirm';
  /** Whether the dealings with that partner still run. Null where none are known. */
  currency?: Maybe<Currency>;
  /** The firm. */
  firm: Party;
  /** Since when they dealt with each other. Null where that is not known. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** The supplier through which. Null where none is known. */
  partner?: Maybe<Party>;
  /** Until when. Null where the dealings run, or none are known. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** Firms that it is actionable for, a page of them. */
export type ActionableFirmConnection = {
  __typename?: 'ActionableFirmConnection';
  /** The same, each with its cursor. */
  edges: Array<ActionableFirmEdge>;
  /** Those on this page. */
  nodes: Array<ActionableFirm>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all, of those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** One of a connection, with its cursor. */
export type ActionableFirmEdge = {
  __typename?: 'ActionableFirmEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: ActionableFirm;
};

/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type Allegation = Node & {
  __typename?: 'Allegation';
  /** The downstream firms that it is actionable for, by reference. A firm sees itself alone. */
  actionableFor: ActionableFirmConnection;
  /** How many people are affected. Null where that is not known, or not for the viewer. */
  affectedCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it is about how material came about or about what a firm did. */
  basis: AllegationBasis;
  /** What speaks for looking into it. Null where the viewer neither sees the case nor reported it. */
  credibility?: Maybe<Credibility>;
  /** What was reported, in the reporter's words. Null where there is none, or none that the viewer may see. */
  description?: Maybe<Scalars['String']['output']>;
  /** All duties that the viewer may see. */
  duties: DutyConnection;
  /**
   * Whether one firm is linked to it, how, and if not, where every route to it broke off. Null where there is no such firm,
   * or none whose exposure the viewer may see.
   */
  explain?: Maybe<Explanation>;
  /** The firms that it names. Null where the viewer may not see the case. */
  firms?: Maybe<Array<Party>>;
  /** The opaque, global id. */
  id: Scalars['ID']['output'];
  /** What is said to have happened. */
  incidentType: IncidentType;
  /** The strictest measure that any programme has set; it holds while the allegation is investigated. */
  interimMeasure?: Maybe<InterimMeasure>;
  /** How likely it is, from 1 to 5; 5 where it has happened. */
  likelihood?: Maybe<Scalars['Int']['output']>;
  /** The lots that it names. Null where the viewer may not see the case. */
  lots?: Maybe<Array<Lot>>;
  /** The minerals that it is limited to. Empty: all. */
  minerals: Array<Scalars['String']['output']>;
  /** Holders of open mandatory duties, nearest the harm and with the most leverage first. A firm sees itself alone. */
  mustAct: MustActConnection;
  /** Who is told what, as far as the viewer may see: a firm sees its own. Held ones are seen by who set the hold alone. */
  notices: NoticeConnection;
  /** Whether it goes on. Null where that is not known. */
  ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** When it is said to have happened. Whole months for who does not see the case, until those concerned consent to more. */
  period: Period;
  /** What can be done with it in its status, by whoever may. Null where the viewer may not see the case. */
  possible?: Maybe<Array<Scalars['String']['output']>>;
  /** How serious it is, by its printed score, else by severity and likelihood. Null where these are not known. */
  rating?: Maybe<RiskRating>;
  /** When this server received it, by its own clock. Null where that is not for the viewer. */
  receivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The reporter's own name for it. */
  reference: Scalars['String']['output'];
  /** How bad it is, from 1 to 5. */
  severity?: Maybe<Scalars['Int']['output']>;
  /** The sites that it names. Null where the viewer may not see the case. */
  sites?: Maybe<Array<Site>>;
  /** Where it comes from. Null where that is not known, or not for the viewer. */
  source?: Maybe<Source>;
  /** How far it is. */
  status: AllegationStatus;
  /**
   * Every firm that the record links to it, as far as the viewer may see. The same question gets the same answer, byte for
   * byte; without `at` it is asked of the latest state of the record.
   */
  trace: Trace;
};


/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type AllegationActionableForArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type AllegationDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type AllegationExplainArgs = {
  at?: InputMaybe<RecordTimeInput>;
  firm: FirmBy;
};


/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type AllegationMustActArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type AllegationNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type AllegationTraceArgs = {
  at?: InputMaybe<RecordTimeInput>;
};

/** What an allegation is about. */
export type AllegationBasis =
  /** What a firm did: it follows all material that passed through that firm. */
  | 'CONDUCT'
  /** How material came about: it follows material from a site or a lot. */
  | 'ORIGIN';

/** One allegation, by either of its names. */
export type AllegationBy =
  /** Its id. */
  { id: Scalars['ID']['input']; reference?: never; }
  |  /** Its reference. */
  { id?: never; reference: Scalars['String']['input']; };

/** Allegations, a page of them. */
export type AllegationConnection = {
  __typename?: 'AllegationConnection';
  /** The same, each with its cursor. */
  edges: Array<AllegationEdge>;
  /** The allegations on this page. */
  nodes: Array<Allegation>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all. Null for a firm: to tell how many it may know of, each would have to be looked into. */
  totalCount?: Maybe<Scalars['Int']['output']>;
};

/** An allegation with its cursor. */
export type AllegationEdge = {
  __typename?: 'AllegationEdge';
  /** Its place in the connection. It stays the same place whatever arrives meanwhile. */
  cursor: Scalars['String']['output'];
  /** The allegation. */
  node: Allegation;
};

/**
 * Which allegations are wanted: those for which all that is given holds. Who may not read what an allegation is about (a firm)
 * cannot ask by it: no country or region then fits, and `search` looks at reference and type of incident alone.
 */
export type AllegationFilterInput = {
  /** It names a site or firm in this country, as two letters (ISO 3166-1). Of a pit that says nothing, what its mine says counts. */
  country?: InputMaybe<Scalars['String']['input']>;
  /** It names this mineral, or is limited to none. */
  mineral?: InputMaybe<Scalars['String']['input']>;
  /** It is so serious: one of these. An allegation without a rating fits none. */
  rating?: InputMaybe<Array<RiskRating>>;
  /** It names a site in this region, as ISO 3166-2 has it: CD-NK. Of a pit that says nothing, what its mine says counts. */
  region?: InputMaybe<Scalars['String']['input']>;
  /**
   * It is about something that is called like this, as `search` finds it: a site or a part of it, a firm, a lot; or its
   * reference or type of incident is. At most 200 characters.
   */
  search?: InputMaybe<Scalars['String']['input']>;
  /** It is said to have happened, or gone on, on this day or later; for a firm, in the month of this day or later. */
  since?: InputMaybe<Scalars['Date']['input']>;
  /** It is so far: one of these. */
  status?: InputMaybe<Array<AllegationStatus>>;
};

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

/** Something in the record that is well-formed but suspicious. */
export type Anomaly = {
  __typename?: 'Anomaly';
  /** What was found, in words. */
  detail: Scalars['String']['output'];
  /** The event that shows it. Null where there is no single one. */
  event?: Maybe<CustodyEvent>;
  /** What kind. */
  kind: AnomalyKind;
  /** How far it has been dealt with. */
  status: AnomalyStatus;
};

/** Anomalies, a page of them. */
export type AnomalyConnection = {
  __typename?: 'AnomalyConnection';
  /** The same, each with its cursor. */
  edges: Array<AnomalyEdge>;
  /** The anomalies on this page. */
  nodes: Array<Anomaly>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An anomaly with its cursor. */
export type AnomalyEdge = {
  __typename?: 'AnomalyEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The anomaly. */
  node: Anomaly;
};

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

/** An appeal. */
export type AppealDismissalInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** An assessment. */
export type AssessAllegationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Credible or not. */
  outcome: CredibilityOutcome;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** A retaliation assessment. It names parties, and nobody who is affected or complains. */
export type AssessRetaliationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Whether those concerned agree that place and time are told. */
  consent: Consent;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** How easily its readers could tell who spoke. */
  identifiability: Identifiability;
  /** Where they cannot: the reference of another authority or a UN body. */
  insteadOfPolice?: InputMaybe<Scalars['String']['input']>;
  /** References of parties with ties to whoever did it: notices to them are held. */
  perpetratorTies?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether the police can be told. */
  police: PoliceSafety;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
  /** When it is looked at again; left out: after the policy's days. */
  reviewAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** References of parties that it would be safe to tell, though they are of a held class. */
  safeRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
  /** References of parties that are to be held all the same. */
  unsafeRecipients?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Custody events to capture. */
export type CaptureEventsInput = {
  /** The events. They may name lots that no event makes; firms and sites are registered before. */
  events: Array<CustodyEventInput>;
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** What came of an act on a case. */
export type CasePayload = {
  __typename?: 'CasePayload';
  /** The allegation. Null where there are problems. */
  allegation?: Maybe<Allegation>;
  /** Why nothing was done. Empty where it was. */
  problems: Array<Problem>;
  /** The state of the record after it. Null where there are problems. */
  revision?: Maybe<Scalars['ID']['output']>;
};

/** What an organisation is named for on a case. */
export type CaseRole =
  /** It plans and oversees the remedy. */
  | 'FACILITATOR'
  /** It coordinates services for those affected, and decides first what may be told to whom. */
  | 'VICTIM_SERVICES';

/** Which, and what shows it. */
export type CompleteDutyInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The duty, by its id. */
  duty: Scalars['ID']['input'];
  /** What shows it. */
  evidence: Array<Scalars['String']['input']>;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What else there is to say. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A confirmation. */
export type ConfirmClosureInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Which. */
export type ConfirmFindingInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The reference of the firm. */
  firm: Scalars['String']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The proposal that was read; a newer one is not confirmed unread. */
  key?: InputMaybe<Scalars['ID']['input']>;
  /** Why. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whether those who complain or are affected agree that place and time are told. */
export type Consent =
  /** They do. */
  | 'GIVEN'
  /** They were not asked. */
  | 'NOT_ASKED'
  /** They do not. */
  | 'REFUSED';

/** On what grounds. */
export type ContestFindingInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** What shows it. */
  evidence: Array<Scalars['String']['input']>;
  /** The reference of the firm. */
  firm: Scalars['String']['input'];
  /** On what grounds. */
  grounds: Array<ContestGround>;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** In words. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** On which ground a firm contests a finding. */
export type ContestGround =
  /** It was another. */
  | 'ATTRIBUTION'
  /** The dealings had ended. */
  | 'DEALINGS_ENDED'
  /** The facts are otherwise. */
  | 'FACTS'
  /** The lot was kept apart. */
  | 'LOT_SEGREGATED'
  /** It had prevented it. */
  | 'PREVENTION'
  /** The rule does not fit. */
  | 'RULE'
  /** It has another supplier. */
  | 'SUPPLIER_CHANGED';

/** Which. */
export type ContradictFactInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The id of the fact. */
  fact: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** What a finding could still turn out to be. */
export type CouldBe = {
  __typename?: 'CouldBe';
  /** Which. */
  involvement: Involvement;
  /** What is missing to know. */
  missing: Array<Scalars['String']['output']>;
};

/** A programme covers a firm or a site: one of the two. */
export type CoverageInput = {
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the firm. */
  firm?: InputMaybe<Scalars['String']['input']>;
  /** Since when. Left out: since ever. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The reference of the programme. */
  organisation: Scalars['String']['input'];
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this statement; made from its content where it is left out. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the site. */
  site?: InputMaybe<Scalars['String']['input']>;
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
  /** How the firm or site stands with it: CONFORMANT, ACTIVE… */
  standing?: InputMaybe<Scalars['String']['input']>;
  /** Until when. Left out: it goes on. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What speaks for looking into an allegation, and what is missing. */
export type Credibility = {
  __typename?: 'Credibility';
  /** Whether it is known what happened, where and when. */
  informationSufficient: Scalars['Boolean']['output'];
  /** What is missing: source, what, where, when. */
  missing: Array<Scalars['String']['output']>;
  /** What the server recommends. A person decides. */
  recommendation: CredibilityRecommendation;
  /** Whether the source is credible. Null where too little is known of it. An anonymous one can be. */
  sourceCredible?: Maybe<Scalars['Boolean']['output']>;
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

/** Something that happened to lots, as it was recorded. Events are never changed: a correction is another event. */
export type CustodyEvent = {
  __typename?: 'CustodyEvent';
  /** Who carried it out. */
  by?: Maybe<Party>;
  /** The reference of what it corrects. */
  corrects?: Maybe<Scalars['String']['output']>;
  /** Who handed over. */
  from?: Maybe<Party>;
  /** When this server learnt of it, by its own clock. */
  ingestedAt: Scalars['DateTime']['output'];
  /** The lots used, and how much of each. */
  inputs: Array<LotMass>;
  /** What happened. */
  kind: CustodyEventKind;
  /** The lots handed over. */
  lots: Array<LotMass>;
  /** The mineral. Null where it is not known. */
  mineral?: Maybe<Scalars['String']['output']>;
  /** When it happened, by the recorder's account. */
  occurredAt: Scalars['DateTime']['output'];
  /** The lots made, and how much of each. */
  outputs: Array<LotMass>;
  /** When it was written down, by the recorder's account. Null where none was given. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who wrote it down. Null where it was not said. */
  recordedBy?: Maybe<Scalars['String']['output']>;
  /** The recorder's own name for it. */
  reference: Scalars['String']['output'];
  /** Where. */
  site?: Maybe<Site>;
  /** Where the record of it comes from. Null where it was not said. */
  source?: Maybe<Source>;
  /** Who took over. */
  to?: Maybe<Party>;
};

/** Custody events, a page of them. */
export type CustodyEventConnection = {
  __typename?: 'CustodyEventConnection';
  /** The same, each with its cursor. */
  edges: Array<CustodyEventEdge>;
  /** The events on this page. */
  nodes: Array<CustodyEvent>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An event with its cursor. */
export type CustodyEventEdge = {
  __typename?: 'CustodyEventEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The event. */
  node: CustodyEvent;
};

/**
 * A custody event, in one of three shapes. PRODUCTION: by, site, outputs. PURCHASE, TRANSPORT, STORAGE, IMPORT, EXPORT: from,
 * to, by, lots. COMBINATION, SPLIT, PROCESSING: by, site, inputs, outputs. VOID has `corrects` alone.
 */
export type CustodyEventInput = {
  /** The reference of the firm that carries it out; where left out, `to`, else `from`. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the earlier event that this one corrects or, as a VOID, withdraws. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the firm that hands over. */
  from?: InputMaybe<Scalars['String']['input']>;
  /** The lots used, and how much of each. */
  inputs?: InputMaybe<Array<LotMassInput>>;
  /** What happened. */
  kind: CustodyEventKind;
  /** The lots handed over. */
  lots?: InputMaybe<Array<LotMassInput>>;
  /** The mineral: CASSITERITE. Left out: not known. */
  mineral?: InputMaybe<Scalars['String']['input']>;
  /** When it happened. A VOID needs none. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The lots made. */
  outputs?: InputMaybe<Array<MadeLotInput>>;
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for the event; made from its content where it is left out. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the site. */
  site?: InputMaybe<Scalars['String']['input']>;
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
  /** The reference of the firm that takes over. */
  to?: InputMaybe<Scalars['String']['input']>;
};

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

/** What a declaration covers. */
export type DeclarationScope =
  /** All that the company buys. */
  | 'COMPANY'
  /** One product. */
  | 'PRODUCT';

/** A link that leaves an exposed firm and was not followed. */
export type DroppedLink = {
  __typename?: 'DroppedLink';
  /** When it was; for a relationship, when it would have been reached. */
  at?: Maybe<Scalars['DateTime']['output']>;
  /** The exposed firm that it leaves. */
  from?: Maybe<Party>;
  /** The lot. Null for a relationship, or where it is not for the viewer. */
  lot?: Maybe<Lot>;
  /** Why not. */
  reason: DroppedReason;
  /** Where it leads. Null where a lot was used and not handed over. */
  to?: Maybe<Party>;
};

/** Dropped links, a page of them. */
export type DroppedLinkConnection = {
  __typename?: 'DroppedLinkConnection';
  /** The same, each with its cursor. */
  edges: Array<DroppedLinkEdge>;
  /** The links on this page. */
  nodes: Array<DroppedLink>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all, of those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** A dropped link with its cursor. */
export type DroppedLinkEdge = {
  __typename?: 'DroppedLinkEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The dropped link. */
  node: DroppedLink;
};

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

/** What somebody must or should do, by when. */
export type Duty = {
  __typename?: 'Duty';
  /** What it rests on. */
  basis: DutyBasis;
  /** The sentences that it rests on. */
  citations: Array<Scalars['String']['output']>;
  /** The clock that sets the due date. Null where none does. */
  clock?: Maybe<Scalars['String']['output']>;
  /** When it is due. Null where no clock runs: its holder has not been told yet, or none is set. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** What in the case it rests on, such as FINDING:CAUSED. */
  ground: Scalars['String']['output'];
  /** Whose duty it is. */
  holder: Party;
  /** Its id, for whoever acknowledges or completes it. */
  id: Scalars['ID']['output'];
  /** What is to be done, such as USE_LEVERAGE. */
  kind: Scalars['String']['output'];
  /** What else there is to say. Null where there is nothing. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it is open after its due date. */
  overdue: Scalars['Boolean']['output'];
  /** The policy pack and its version. */
  policyVersion: Scalars['String']['output'];
  /** What became of it. */
  status: DutyStatus;
  /** How strong it is. */
  strength: DutyStrength;
  /** Whether nobody has checked the text that it cites yet. */
  unverified: Scalars['Boolean']['output'];
};

/** What a duty rests on. */
export type DutyBasis =
  /** A regime in force for the firm. */
  | 'LEGAL'
  /** What members of a programme signed up to. */
  | 'PROGRAMME'
  /** Guidance: UNGP, OECD, IOM. */
  | 'STANDARD';

/** Duties, a page of them. */
export type DutyConnection = {
  __typename?: 'DutyConnection';
  /** The same, each with its cursor. */
  edges: Array<DutyEdge>;
  /** Those on this page. */
  nodes: Array<Duty>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all, of those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** One of a connection, with its cursor. */
export type DutyEdge = {
  __typename?: 'DutyEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Duty;
};

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

/** What a statement rests on. */
export type Evidence = {
  __typename?: 'Evidence';
  /** When this server learnt of it, by its own clock. */
  ingestedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was written down, by the recorder's account. */
  recordedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The source. Null where none was given. */
  source?: Maybe<Source>;
};

/** What a trace says about one firm, and why. */
export type Explanation = {
  __typename?: 'Explanation';
  /** The links at which routes to the firm broke off, by time. */
  dropped: DroppedLinkConnection;
  /** How the firm is linked. Null where it is not. */
  exposure?: Maybe<Exposure>;
  /** What it says. */
  outcome: ExplanationOutcome;
  /** The state of the record that it rests on; for comparing only. A firm has its own, which changes with what it sees. */
  revision: Scalars['ID']['output'];
  /** What was searched. */
  searched: Searched;
};


/** What a trace says about one firm, and why. */
export type ExplanationDroppedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a trace says about one firm. */
export type ExplanationOutcome =
  /** The record links it. */
  | 'EXPOSED'
  /** It cannot be told: the firm took in lots of unrecorded origin that nobody can account for. */
  | 'INDETERMINATE'
  /** The record, as far as it was searched, does not link it. */
  | 'NO_LINK_FOUND';

/** How one firm is linked to an allegation. Exposure is a link that the record shows, not guilt. */
export type Exposure = {
  __typename?: 'Exposure';
  /**
   * Kilograms that the record traces to the origin, of the lots that the firm produced or took over. Null where a share or
   * mass is unknown, never 0; 0 where it handled traced lots for others only.
   */
  attributedMassKg?: Maybe<Scalars['Float']['output']>;
  /** Whether some lot of it contains material of the origin, whatever the mixing did. */
  certain: Scalars['Boolean']['output'];
  /** Whether dealings with the supplier it is linked through still run. Null for where it started, or if none is known. */
  currency?: Maybe<Currency>;
  /** How it had to do with linked lots. Null where only declared relationships lead to it. */
  custodyRole?: Maybe<CustodyRole>;
  /** The firm's duties. Empty where they are not for the viewer. */
  duties: DutyConnection;
  /** How the firm is involved, by guidance. Null where it is not for the viewer. */
  finding?: Maybe<Finding>;
  /** The firm. */
  firm: Firm;
  /** When it first produced, took over or handled a lot of its grade; for DECLARED, when the link first reached it. */
  firstExposedAt: Scalars['DateTime']['output'];
  /** That of the firm's strongest chain. */
  grade: Grade;
  /** That mass as a part of all that the firm took in since, from 0 to 1, with six decimals. Null where it is unknown. */
  intakeShare?: Maybe<Scalars['Float']['output']>;
  /** When it last did. Null where it never did. */
  lastExposedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the firm was told, as far as the viewer may see. */
  notices: NoticeConnection;
  /** Chains that lead to the firm, shortest first, then earliest. */
  paths: PathSample;
  /** How strong its response must be. Null unless it is a smelter or refiner and the allegation is substantiated. */
  responseLevels?: Maybe<ResponseLevels>;
  /** The fewest hand-overs from where the material started, over all chains at least as strong as the grade. ORIGIN is 0. */
  tier: Scalars['Int']['output'];
};


/** How one firm is linked to an allegation. Exposure is a link that the record shows, not guilt. */
export type ExposureDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How one firm is linked to an allegation. Exposure is a link that the record shows, not guilt. */
export type ExposureNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** How one firm is linked to an allegation. Exposure is a link that the record shows, not guilt. */
export type ExposurePathsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Exposures, a page of them. */
export type ExposureConnection = {
  __typename?: 'ExposureConnection';
  /** The same, each with its cursor. */
  edges: Array<ExposureEdge>;
  /** The exposures on this page. */
  nodes: Array<Exposure>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An exposure with its cursor. */
export type ExposureEdge = {
  __typename?: 'ExposureEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The exposure. */
  node: Exposure;
};

/** One chain from where the material started to the firm. */
export type ExposurePath = {
  __typename?: 'ExposurePath';
  /** Its steps, from the origin on. */
  hops: Array<Hop>;
  /** The hand-overs in it. */
  tier: Scalars['Int']['output'];
};

/** A statement about a firm in a case. */
export type Fact = {
  __typename?: 'Fact';
  /** When it was asserted. */
  assertedAt: Scalars['DateTime']['output'];
  /** When it was so. Null where that is not known. */
  date?: Maybe<Scalars['DateTime']['output']>;
  /** Whether it follows from the record. */
  derived: Scalars['Boolean']['output'];
  /** Its id, for whoever contradicts or withdraws it. */
  id: Scalars['ID']['output'];
  /** What is so, or not. */
  kind: FactKind;
  /** Where it comes from. Null where that is not known, or not for the viewer. */
  source?: Maybe<Source>;
  /** Whether it counts. */
  status: FactStatus;
  /** How weighty it is. */
  strength: FactStrength;
  /** Whether it was done under duress. */
  underDuress: Scalars['Boolean']['output'];
};

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

/** Whether a fact counts. */
export type FactStatus =
  /** It is shown not to be so. */
  | 'CONTRADICTED'
  /** It is so. */
  | 'SUPPORTED'
  /** Who asserted it took it back. */
  | 'WITHDRAWN';

/** How weighty a fact is. */
export type FactStrength =
  /** Slight. */
  | 'MINOR'
  /** Weighty; of a preventive step: adequate. */
  | 'SUBSTANTIAL'
  /** Not known. */
  | 'UNKNOWN';

/** How a firm is involved, with its grounds. It applies guidance; it is no legal determination. */
export type Finding = {
  __typename?: 'Finding';
  /** When the rules were asked. */
  asOf: Scalars['DateTime']['output'];
  /** Why it holds. */
  because: Array<Scalars['String']['output']>;
  /** The grounds of an open contest. Empty where there is none. */
  contestedOn: Array<ContestGround>;
  /** What it could still turn out to be. */
  couldBe: Array<CouldBe>;
  /** Facts that speak against it. */
  factsAgainst: Array<Fact>;
  /** Facts that speak for it. */
  factsFor: Array<Fact>;
  /** What is missing to know more. */
  factsMissing: Array<Scalars['String']['output']>;
  /** Whether a newer proposal differs from what was decided: a person looks again. */
  flagged: Scalars['Boolean']['output'];
  /** Whether the firm was heard. */
  heard: Scalars['Boolean']['output'];
  /** The one that counts: what a person decided, else what the rules propose. */
  involvement: Involvement;
  /** Names the proposal, for whoever confirms it. Null before it is in the journal. */
  key?: Maybe<Scalars['ID']['output']>;
  /** Always false. */
  legalDetermination: Scalars['Boolean']['output'];
  /** The policy pack and its version. */
  policyVersion: Scalars['String']['output'];
  /** What the rules propose now. */
  proposed: Involvement;
  /** Whether it could still turn out graver. */
  provisional: Scalars['Boolean']['output'];
  /** Why it was decided so. Null where nobody did, or none was given. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The first rule that holds. */
  rule: Rule;
  /** The version of the rules. */
  ruleSetVersion: Scalars['String']['output'];
  /** How far it is. */
  status: FindingStatus;
};

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

/** A firm in, or around, the chain of custody. */
export type Firm = Node & {
  __typename?: 'Firm';
  /** Other names that it goes by. */
  aliases: Array<Scalars['String']['output']>;
  /** The country, as two letters (ISO 3166-1). */
  country?: Maybe<Scalars['String']['output']>;
  /**
   * The open allegations that the firm is exposed to, strongest link first, then fewest hand-overs, then by reference. Null for
   * who may not see this firm's exposures: a firm sees its own alone. Dear: it traces the open allegations, the newest 100 at
   * most, whatever `first` says, and counts as 25,000 fields in the limit on what one query may ask.
   */
  exposures?: Maybe<FirmExposureConnection>;
  /** The opaque, global id. */
  id: Scalars['ID']['output'];
  /** Its name. Null where it was never given. */
  name?: Maybe<Scalars['String']['output']>;
  /** The caller's own name for it, the same in every answer. */
  reference: Scalars['String']['output'];
  /** What it does in the chain. */
  roles: Array<FirmRole>;
};


/** A firm in, or around, the chain of custody. */
export type FirmExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  at?: InputMaybe<RecordTimeInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One firm, by either of its names. */
export type FirmBy =
  /** Its id. */
  { id: Scalars['ID']['input']; reference?: never; }
  |  /** Its reference. */
  { id?: never; reference: Scalars['String']['input']; };

/** That a firm is exposed to an allegation, and how. */
export type FirmExposure = {
  __typename?: 'FirmExposure';
  /** The allegation. */
  allegation: Allegation;
  /** How the firm is linked to it. */
  exposure: Exposure;
};

/** What a firm is exposed to, a page of it. */
export type FirmExposureConnection = {
  __typename?: 'FirmExposureConnection';
  /** Whether every open allegation was traced; false where more than 100 are open, of which the newest 100 were. */
  complete: Scalars['Boolean']['output'];
  /** The same, each with its cursor. */
  edges: Array<FirmExposureEdge>;
  /** What is on this page. */
  nodes: Array<FirmExposure>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all, of the allegations that were traced. */
  totalCount: Scalars['Int']['output'];
};

/** What a firm is exposed to, with its cursor. */
export type FirmExposureEdge = {
  __typename?: 'FirmExposureEdge';
  /** Its place in the connection. It stays the same place whatever arrives meanwhile. */
  cursor: Scalars['String']['output'];
  /** The allegation with the exposure. */
  node: FirmExposure;
};

/** A firm to register, or to register anew with `corrects`. */
export type FirmInput = {
  /** Other names that it goes by. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** The country, as two letters (ISO 3166-1). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** Its legal entity identifier (ISO 17442). */
  lei?: InputMaybe<Scalars['String']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** Its number in a national register. */
  nationalRegister?: InputMaybe<Scalars['String']['input']>;
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for the firm. */
  ref: Scalars['String']['input'];
  /** Its smelter id of the Responsible Minerals Initiative. */
  rmiId?: InputMaybe<Scalars['String']['input']>;
  /** What it does in the chain. */
  roles?: InputMaybe<Array<FirmRole>>;
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
};

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

/** A lot of unrecorded origin. */
export type Gap = {
  __typename?: 'Gap';
  /** The firm that first had it, by the record. */
  firstHolder?: Maybe<Party>;
  /** The lot. Null where it is not for the viewer. */
  lot?: Maybe<Lot>;
};

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

/** How many firms have a grade. */
export type GradeCount = {
  __typename?: 'GradeCount';
  /** How many firms. */
  count: Scalars['Int']['output'];
  /** The grade. */
  grade: Grade;
};

/** How it was heard. */
export type HearFirmInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The reference of the firm. */
  firm: Scalars['String']['input'];
  /** How. */
  how: HowHeard;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** On which finding. */
  of: Involvement;
  /** What it said. */
  statement?: InputMaybe<Scalars['String']['input']>;
};

/** Why a notice is held back. */
export type Hold = {
  __typename?: 'Hold';
  /** What its recipient is: an operator, a first buyer and their like. */
  classes: Array<Scalars['String']['output']>;
  /** In words. */
  reason: Scalars['String']['output'];
  /** When it is looked at again. */
  reviewAt: Scalars['DateTime']['output'];
  /** Since when. */
  setAt: Scalars['DateTime']['output'];
};

/**
 * One step of a chain. A step between firms that the viewer may not see has neither lot, mass nor evidence, and its time is
 * the first instant of its month.
 */
export type Hop = {
  __typename?: 'Hop';
  /** When. */
  at: Scalars['DateTime']['output'];
  /** What the step rests on. Empty where it is implied, or not for the viewer. */
  evidence: Array<Evidence>;
  /** Who handed over, or supplied. Null for production. */
  from?: Maybe<Party>;
  /** Whether no record states it: a firm used or passed on a lot that another held by the record. */
  implied: Scalars['Boolean']['output'];
  /** The kind of event (PRODUCTION, PURCHASE…), or SUPPLIES for a relationship. Null where it is not for the viewer. */
  kind?: Maybe<Scalars['String']['output']>;
  /** The lot. Null for a relationship, or where it is not for the viewer. */
  lot?: Maybe<Lot>;
  /** Kilograms of the lot. Null where they are not known, or not for the viewer. */
  massKg?: Maybe<Scalars['Float']['output']>;
  /** Who took over, produced or bought. */
  to?: Maybe<Party>;
};

/** How a firm was heard. */
export type HowHeard =
  /** It answered. */
  | 'ANSWERED'
  /** It did not wish to. */
  | 'DECLINED'
  /** It was asked, and its time is over. */
  | 'NO_ANSWER';

/** How easily its readers could tell who spoke. */
export type Identifiability =
  /** Easily. */
  | 'EASILY'
  /** Hardly. */
  | 'HARDLY'
  /** Not known. */
  | 'UNKNOWN'
  /** With effort. */
  | 'WITH_EFFORT';

/** What is said to have happened, from a list that a deployment can add to. */
export type IncidentType = {
  __typename?: 'IncidentType';
  /** Its code: WFCL_UNDERGROUND_OR_UNDERWATER_WORK. */
  code: Scalars['String']['output'];
  /** Its name, for people. */
  name: Scalars['String']['output'];
};

/** What holds while an allegation is investigated, from least to strictest. */
export type InterimMeasure =
  /** Dealings are suspended. */
  | 'DEALINGS_SUSPENDED'
  /** Dealings go on, watched closely. */
  | 'HEIGHTENED_ATTENTION'
  /** Nothing new is ordered. */
  | 'NO_NEW_ORDERS';

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

/** How many firms have a finding. */
export type InvolvementCount = {
  __typename?: 'InvolvementCount';
  /** How many firms. */
  count: Scalars['Int']['output'];
  /** Which. */
  involvement: Involvement;
};

/** A lot that the record links to an allegation. Linked does not mean tainted. */
export type LinkedLot = {
  __typename?: 'LinkedLot';
  /** How strongly it is linked: TRACED, POSSIBLE or DECLARED. */
  grade: Grade;
  /** The lot. */
  lot: Lot;
  /** The most kilograms of the origin's material that it can contain, whatever the mixing did. Null where unknown. */
  maxMassKg?: Maybe<Scalars['Float']['output']>;
  /** The least kilograms of the origin's material that it can contain, whatever the mixing did. Null where unknown. */
  minMassKg?: Maybe<Scalars['Float']['output']>;
  /** The part of its mass that the record traces to the origin, from 0 to 1, with six decimals. Null where it is unknown. */
  share?: Maybe<Scalars['Float']['output']>;
};

/** Linked lots, a page of them. */
export type LinkedLotConnection = {
  __typename?: 'LinkedLotConnection';
  /** The same, each with its cursor. */
  edges: Array<LinkedLotEdge>;
  /** The lots on this page. */
  nodes: Array<LinkedLot>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** A linked lot with its cursor. */
export type LinkedLotEdge = {
  __typename?: 'LinkedLotEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The linked lot. */
  node: LinkedLot;
};

/**
 * An amount of one mineral that keeps its identity until it is mixed, divided or processed. Answers about a lot rest on the
 * state of the record that was asked for with `at`.
 */
export type Lot = Node & {
  __typename?: 'Lot';
  /** What is suspicious about the lot. Null until that has been judged: an empty list would say that nothing is. */
  anomalies?: Maybe<AnomalyConnection>;
  /** Its certificate. Null where none is known. */
  certificate?: Maybe<Scalars['String']['output']>;
  /** The events that hand on or use the lot and what was made of it, the earliest first. */
  downstream: CustodyEventConnection;
  /** The form: CONCENTRATE, INGOT… Null where it is not known. */
  form?: Maybe<Scalars['String']['output']>;
  /** Purity in per cent. Null where it is not known. */
  gradePercent?: Maybe<Scalars['Float']['output']>;
  /** The opaque, global id. */
  id: Scalars['ID']['output'];
  /** What went in and what came out of the lot. Null where there is nothing to weigh up. */
  massBalance?: Maybe<MassBalance>;
  /** Kilograms, when the lot came to be. Null where it is not known, never 0. */
  massKg?: Maybe<Scalars['Float']['output']>;
  /** The mineral, from the event that made the lot, else from its first: CASSITERITE. Null where it is not known. */
  mineral?: Maybe<Scalars['String']['output']>;
  /**
   * The sites that the lot goes back to, each with its part of the lot, the largest first. `complete` tells whether the
   * whole lot could be followed back to production.
   */
  origins: LotOriginConnection;
  /** The caller's own name for it: a bag tag, a batch number. */
  reference: Scalars['String']['output'];
  /** The tags on it. */
  tags: Array<Scalars['String']['output']>;
  /** The events that the lot came to be by and was handed over in, back to production, the latest first. */
  upstream: CustodyEventConnection;
};


/**
 * An amount of one mineral that keeps its identity until it is mixed, divided or processed. Answers about a lot rest on the
 * state of the record that was asked for with `at`.
 */
export type LotAnomaliesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An amount of one mineral that keeps its identity until it is mixed, divided or processed. Answers about a lot rest on the
 * state of the record that was asked for with `at`.
 */
export type LotDownstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An amount of one mineral that keeps its identity until it is mixed, divided or processed. Answers about a lot rest on the
 * state of the record that was asked for with `at`.
 */
export type LotOriginsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * An amount of one mineral that keeps its identity until it is mixed, divided or processed. Answers about a lot rest on the
 * state of the record that was asked for with `at`.
 */
export type LotUpstreamArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One lot, by either of its names. */
export type LotBy =
  /** Its id. */
  { id: Scalars['ID']['input']; reference?: never; }
  |  /** Its reference. */
  { id?: never; reference: Scalars['String']['input']; };

/** A lot, and the mass that an event states for it. */
export type LotMass = {
  __typename?: 'LotMass';
  /** The lot. */
  lot: Lot;
  /** Kilograms. Null where the event states none. */
  massKg?: Maybe<Scalars['Float']['output']>;
};

/** A lot, and the mass stated for it. */
export type LotMassInput = {
  /** The reference of the lot. */
  lot: Scalars['String']['input'];
  /** Kilograms, above zero, to the milligram. Left out: not known. */
  massKg?: InputMaybe<Scalars['Float']['input']>;
};

/** A site that a lot goes back to. */
export type LotOrigin = {
  __typename?: 'LotOrigin';
  /** That part in kilograms. Null where it is not known. */
  massKg?: Maybe<Scalars['Float']['output']>;
  /** Its part of the lot's mass, from 0 to 1, with six decimals. Null where a mass on the way is not known. */
  share?: Maybe<Scalars['Float']['output']>;
  /** The site. Null for production whose site is not known. */
  site?: Maybe<Site>;
};

/** Sites that a lot goes back to, a page of them. */
export type LotOriginConnection = {
  __typename?: 'LotOriginConnection';
  /** Whether all of the lot was followed back to production; false where a part is of unrecorded origin. */
  complete: Scalars['Boolean']['output'];
  /** The same, each with its cursor. */
  edges: Array<LotOriginEdge>;
  /** The origins on this page. */
  nodes: Array<LotOrigin>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all. */
  totalCount: Scalars['Int']['output'];
};

/** An origin with its cursor. */
export type LotOriginEdge = {
  __typename?: 'LotOriginEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The origin. */
  node: LotOrigin;
};

/** A lot that an event makes. */
export type MadeLotInput = {
  /** Its certificate. */
  certificate?: InputMaybe<Scalars['String']['input']>;
  /** The form: CONCENTRATE, INGOT… */
  form?: InputMaybe<Scalars['String']['input']>;
  /** Purity in per cent. */
  gradePercent?: InputMaybe<Scalars['Float']['input']>;
  /** The reference of the lot. */
  lot: Scalars['String']['input'];
  /** Kilograms, above zero, to the milligram. Left out: not known. */
  massKg?: InputMaybe<Scalars['Float']['input']>;
  /** The tags on it. */
  tags?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Of which. */
export type MarkDuplicateInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The other allegation, by its id. */
  of: Scalars['ID']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Whether what was taken out of a lot agrees with what was in it. */
export type MassBalance = {
  __typename?: 'MassBalance';
  /** What is left: in less out. Below zero: more was taken than there was. Null where either is not known. */
  differenceKg?: Maybe<Scalars['Float']['output']>;
  /** Kilograms that the lot came to be with. Null where they are not known. */
  inKg?: Maybe<Scalars['Float']['output']>;
  /** Kilograms that were taken out of it. Null where one taking is not known. */
  outKg?: Maybe<Scalars['Float']['output']>;
  /** Whether no more was taken out than was in, within the policy's tolerance. Null where it cannot be told. */
  withinTolerance?: Maybe<Scalars['Boolean']['output']>;
};

/** A firm is a member of a cooperative. */
export type MembershipInput = {
  /** The reference of the cooperative. */
  cooperative: Scalars['String']['input'];
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** Since when. Left out: since ever. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The reference of the firm that is a member. */
  member: Scalars['String']['input'];
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this statement; made from its content where it is left out. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
  /** Until when. Left out: it goes on. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** A step of a response that starts clocks. */
export type Milestone =
  /** The final report is with the programme. */
  | 'FINAL_REPORT_SUBMITTED'
  /** Mitigation failed. */
  | 'MITIGATION_FAILED'
  /** The time of monitoring is over. */
  | 'MONITORING_ENDED'
  /** The programme approved it. */
  | 'PLAN_APPROVED'
  /** The plan is with the programme. */
  | 'PLAN_SUBMITTED'
  /** A plan against a risk was adopted. */
  | 'RISK_PLAN_ADOPTED';

/** Who must act, and why. */
export type MustAct = {
  __typename?: 'MustAct';
  /** Why. */
  because: Array<Scalars['String']['output']>;
  /** Its open mandatory duties, the earliest due first. */
  duties: Array<Duty>;
  /** Who. */
  holder: Party;
};

/** Those who must act, a page of them. */
export type MustActConnection = {
  __typename?: 'MustActConnection';
  /** The same, each with its cursor. */
  edges: Array<MustActEdge>;
  /** Those on this page. */
  nodes: Array<MustAct>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all, of those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** One of a connection, with its cursor. */
export type MustActEdge = {
  __typename?: 'MustActEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: MustAct;
};

/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Says that a duty of one's own will be done. */
  acknowledgeDuty: CasePayload;
  /** Appeals against a dismissal, once. For whoever reported it. */
  appealDismissal: CasePayload;
  /** Says whether an allegation is credible, for its own firm or programme. Whether it is actionable is computed. */
  assessAllegation: CasePayload;
  /** Assesses retaliation: until then nothing leaves. For victim services, else the facilitator, else the programme. */
  assessRetaliation: CasePayload;
  /** Captures custody events: all of them or, with problems, none. For stewards. */
  captureEvents: RecordPayload;
  /** Says that a duty of one's own is done, with its evidence. */
  completeDuty: CasePayload;
  /** Confirms the remedy, and closes the allegation. For auditors. */
  confirmClosure: CasePayload;
  /** Confirms what the rules propose. For auditors. */
  confirmFinding: CasePayload;
  /** Contests the finding of one's own firm. It pauses no protection. */
  contestFinding: CasePayload;
  /** Says that a fact is shown not to be so. For auditors. */
  contradictFact: CasePayload;
  /** Records that a firm was heard on a finding, by itself or by an auditor. */
  hearFirm: CasePayload;
  /** Says that it is the same as another, which goes on. For auditors. */
  markDuplicate: CasePayload;
  /** Names the programme whose finding moves the allegation on. For auditors. */
  nameLead: CasePayload;
  /** Names an organisation on the case. For auditors. */
  nameOnCase: CasePayload;
  /** Decides otherwise than the rules propose. For auditors. */
  overrideFinding: CasePayload;
  /** Answers what was asked: it goes on where it was. */
  provideInformation: CasePayload;
  /** Marks a step of the response, which starts clocks. For auditors. */
  reachMilestone: CasePayload;
  /** Records that a notice did not arrive. For auditors and those named on the case. */
  recordBounce: CasePayload;
  /** Records whom and what programmes cover: all or, with problems, nothing. For stewards. */
  recordCoverage: RecordPayload;
  /** Records that a notice reached its recipient: its clocks start. For auditors and those named on the case. */
  recordDelivery: CasePayload;
  /** Records a fact about a firm of the case. For auditors. */
  recordFact: CasePayload;
  /** Records what a programme's investigation found; the lead's finding moves the allegation on. For auditors. */
  recordInvestigation: CasePayload;
  /** Records who is a member of which cooperative: all or, with problems, nothing. For stewards. */
  recordMemberships: RecordPayload;
  /** Records who operates which site: all or, with problems, nothing. For stewards. */
  recordOperations: RecordPayload;
  /** Records who owns whom: all or, with problems, nothing. For stewards. */
  recordOwnership: RecordPayload;
  /** Records who supplies whom: all or, with problems, nothing. For stewards. */
  recordRelationships: RecordPayload;
  /** Records the statuses of sites: all or, with problems, nothing. For stewards. */
  recordSiteStatuses: RecordPayload;
  /** Hands it to somebody who can help. For auditors. */
  referAllegation: CasePayload;
  /** Registers firms: all of them or, with problems, none. For stewards. */
  registerFirms: RecordPayload;
  /** Registers organisations outside the chain of custody: all of them or, with problems, none. For stewards. */
  registerOrganisations: RecordPayload;
  /** Registers sites: all of them or, with problems, none. For stewards. */
  registerSites: RecordPayload;
  /** Releases the held notices to a recipient. For who may assess retaliation. */
  releaseNotice: CasePayload;
  /** Reopens a closed one for new information. */
  reopenAllegation: CasePayload;
  /**
   * Reports an allegation, which can be traced at once, whatever becomes of it. The same report again changes nothing; a
   * different one under a known reference is refused. For auditors and firms.
   */
  reportAllegation: ReportAllegationPayload;
  /** Asks more of whoever reported it. For auditors. */
  requestInformation: CasePayload;
  /** Settles who pays where no smelter or refiner must. For auditors. */
  resolveRemedyGap: CasePayload;
  /** Reviews a contest: by someone other than who decided or contests. For auditors. */
  reviewContest: CasePayload;
  /** Looks at a hold again, and keeps it. For who may assess retaliation. */
  reviewHold: CasePayload;
  /** Sets or lifts what holds while it is investigated. For auditors. */
  setInterimMeasure: CasePayload;
  /** Says that the levels are settled: the response begins. For auditors. */
  settleLevels: CasePayload;
  /** States whether people are in need now. For auditors. */
  statePeopleInNeed: CasePayload;
  /** Says that an analyst has verified a critical breach: it alerts at once. For auditors. */
  verifyCriticalBreach: CasePayload;
  /** Waives somebody's duty, with a reason. For auditors. */
  waiveDuty: CasePayload;
  /** Takes back what one reported. */
  withdrawAllegation: CasePayload;
  /** Takes back a fact that one asserted. For auditors. */
  withdrawFact: CasePayload;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationAcknowledgeDutyArgs = {
  input: AcknowledgeDutyInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationAppealDismissalArgs = {
  input: AppealDismissalInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationAssessAllegationArgs = {
  input: AssessAllegationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationAssessRetaliationArgs = {
  input: AssessRetaliationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationCaptureEventsArgs = {
  input: CaptureEventsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationCompleteDutyArgs = {
  input: CompleteDutyInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationConfirmClosureArgs = {
  input: ConfirmClosureInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationConfirmFindingArgs = {
  input: ConfirmFindingInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationContestFindingArgs = {
  input: ContestFindingInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationContradictFactArgs = {
  input: ContradictFactInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationHearFirmArgs = {
  input: HearFirmInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationMarkDuplicateArgs = {
  input: MarkDuplicateInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationNameLeadArgs = {
  input: NameLeadInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationNameOnCaseArgs = {
  input: NameOnCaseInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationOverrideFindingArgs = {
  input: OverrideFindingInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationProvideInformationArgs = {
  input: ProvideInformationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationReachMilestoneArgs = {
  input: ReachMilestoneInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordBounceArgs = {
  input: RecordBounceInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordCoverageArgs = {
  input: RecordCoverageInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordDeliveryArgs = {
  input: RecordDeliveryInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordFactArgs = {
  input: RecordFactInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordInvestigationArgs = {
  input: RecordInvestigationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordMembershipsArgs = {
  input: RecordMembershipsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordOperationsArgs = {
  input: RecordOperationsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordOwnershipArgs = {
  input: RecordOwnershipInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordRelationshipsArgs = {
  input: RecordRelationshipsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordSiteStatusesArgs = {
  input: RecordSiteStatusesInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationReferAllegationArgs = {
  input: ReferAllegationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRegisterFirmsArgs = {
  input: RegisterFirmsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRegisterOrganisationsArgs = {
  input: RegisterOrganisationsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRegisterSitesArgs = {
  input: RegisterSitesInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationReleaseNoticeArgs = {
  input: ReleaseNoticeInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationReopenAllegationArgs = {
  input: ReopenAllegationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationReportAllegationArgs = {
  input: ReportAllegationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRequestInformationArgs = {
  input: RequestInformationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationResolveRemedyGapArgs = {
  input: ResolveRemedyGapInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationReviewContestArgs = {
  input: ReviewContestInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationReviewHoldArgs = {
  input: ReviewHoldInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationSetInterimMeasureArgs = {
  input: SetInterimMeasureInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationSettleLevelsArgs = {
  input: SettleLevelsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationStatePeopleInNeedArgs = {
  input: StatePeopleInNeedInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationVerifyCriticalBreachArgs = {
  input: VerifyCriticalBreachInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationWaiveDutyArgs = {
  input: WaiveDutyInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationWithdrawAllegationArgs = {
  input: WithdrawAllegationInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationWithdrawFactArgs = {
  input: WithdrawFactInput;
};

/** Who leads. */
export type NameLeadInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the programme. */
  lead: Scalars['String']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Who, for what. */
export type NameOnCaseInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the organisation. */
  organisation: Scalars['String']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
  /** For what. */
  role: CaseRole;
};

/** A thing with an id that stays the same for as long as the thing is known. */
export type Node = {
  /** The opaque, global id. Give it to `node`, or wherever an argument takes an id. */
  id: Scalars['ID']['output'];
};

/**
 * What somebody is told. It tells its reader their own exposure and duties, and nothing about those affected or
 * complaining.
 */
export type Notice = {
  __typename?: 'Notice';
  /** Its text. */
  body: Scalars['String']['output'];
  /** When its delivery was confirmed. Null before. */
  deliveredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is held. Null where it is not, or the viewer did not set the hold. */
  hold?: Maybe<Hold>;
  /** Its id, for whoever releases it or records its delivery. */
  id: Scalars['ID']['output'];
  /** When it became necessary. */
  raisedAt: Scalars['DateTime']['output'];
  /** On what. */
  reason: NoticeReason;
  /** Who is told. */
  recipient: Party;
  /** How far it is. */
  status: NoticeStatus;
  /** Its subject line. */
  subject: Scalars['String']['output'];
};

/** Notices, a page of them. */
export type NoticeConnection = {
  __typename?: 'NoticeConnection';
  /** The same, each with its cursor. */
  edges: Array<NoticeEdge>;
  /** Those on this page. */
  nodes: Array<Notice>;
  /** This page's place. */
  pageInfo: PageInfo;
  /** How many there are in all, of those that the viewer may see. */
  totalCount: Scalars['Int']['output'];
};

/** One of a connection, with its cursor. */
export type NoticeEdge = {
  __typename?: 'NoticeEdge';
  /** Its place in the connection. */
  cursor: Scalars['String']['output'];
  /** The thing itself. */
  node: Notice;
};

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

/** A firm operates a site. */
export type OperationInput = {
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the firm. */
  firm: Scalars['String']['input'];
  /** Since when. Left out: since ever. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** Whether the firm operates the site or holds the title to it. */
  kind?: InputMaybe<OperationKind>;
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this statement; made from its content where it is left out. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the site. */
  site: Scalars['String']['input'];
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
  /** Until when. Left out: it goes on. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** What a firm has to do with a site. */
export type OperationKind =
  /** It holds the title to the site. */
  | 'HOLDS_TITLE_OF'
  /** It runs the site. */
  | 'OPERATES';

/** An organisation to register, or to register anew with `corrects`. */
export type OrganisationInput = {
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** The country, as two letters (ISO 3166-1). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** What kind of organisation it is. */
  kind?: InputMaybe<OrganisationKind>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for the organisation. */
  ref: Scalars['String']['input'];
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
};

/** What kind of organisation, outside the chain of custody, this is. */
export type OrganisationKind =
  /** Audits smelters and refiners. */
  | 'AUDIT_PROGRAMME'
  /** Protects children. */
  | 'CHILD_PROTECTION'
  /** A civil society organisation. */
  | 'CIVIL_SOCIETY'
  /** A government body. */
  | 'GOVERNMENT'
  /** Watches over sites. */
  | 'MONITOR'
  /** A non-state armed group. */
  | 'NON_STATE_ARMED_GROUP'
  /** A public security force. */
  | 'PUBLIC_SECURITY_FORCE'
  /** Runs the remediation of harm. */
  | 'REMEDIATION_FACILITATOR'
  /** A union. */
  | 'UNION'
  /** A body of the United Nations. */
  | 'UN_BODY'
  /** Assures the chain up to the smelter. */
  | 'UPSTREAM_PROGRAMME'
  /** Helps those affected. */
  | 'VICTIM_SERVICES';

/** How. */
export type OverrideFindingInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The reference of the firm. */
  firm: Scalars['String']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it is instead. */
  involvement: Involvement;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** A firm owns a part of another. */
export type OwnershipInput = {
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** Since when. Left out: since ever. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The reference of the firm that is owned. */
  owned: Scalars['String']['input'];
  /** The reference of the firm that owns. */
  owner: Scalars['String']['input'];
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this statement; made from its content where it is left out. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The part, above 0, of 1 at most. Left out: not known. */
  share?: InputMaybe<Scalars['Float']['input']>;
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
  /** Until when. Left out: it goes on. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a page of a connection begins and ends. */
export type PageInfo = {
  __typename?: 'PageInfo';
  /** Give this as `after` to get the next page. Null on an empty page. A cursor works for the viewer who got it, alone. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** Whether there is more after this page. */
  hasNextPage: Scalars['Boolean']['output'];
};

/** A firm as the viewer may know it. */
export type Party = {
  __typename?: 'Party';
  /** The firm. Null where the viewer may not see it by name. */
  firm?: Maybe<Firm>;
  /** Its name where the viewer may see it; else its role, country and, in a trace, tier: TRADER, CD, tier 1. */
  label: Scalars['String']['output'];
};

/** A number of chains. */
export type PathCount = {
  __typename?: 'PathCount';
  /** Whether all were counted. */
  exact: Scalars['Boolean']['output'];
  /** How many; at least so many, where not exact. */
  value: Scalars['Int']['output'];
};

/** Some of the chains that lead to a firm. */
export type PathSample = {
  __typename?: 'PathSample';
  /** How many chains there are. Null where that would tell the viewer about others' dealings. */
  count?: Maybe<PathCount>;
  /** The chains. */
  nodes: Array<ExposurePath>;
};

/** From when to when, both days included. */
export type Period = {
  __typename?: 'Period';
  /** The first day, or instant. Null: open. */
  from?: Maybe<Scalars['Date']['output']>;
  /** The last day, or instant. Null: open. */
  to?: Maybe<Scalars['Date']['output']>;
};

/** From when to when, both days included. */
export type PeriodInput = {
  /** The first day, or instant. */
  from: Scalars['Date']['input'];
  /** The last day, or instant. */
  to: Scalars['Date']['input'];
};

/** Whether the police can be told without danger. */
export type PoliceSafety =
  /** They can. */
  | 'SAFE'
  /** Not known. */
  | 'UNKNOWN'
  /** They cannot. */
  | 'UNSAFE';

/** Why a mutation did nothing. Where there are problems, nothing was written. */
export type Problem = {
  __typename?: 'Problem';
  /** What is wrong, for programs: BAD_INPUT, UNKNOWN_REFERENCE, CONFLICT, FORBIDDEN and their like. */
  code: Scalars['String']['output'];
  /** What is wrong, for people. */
  message: Scalars['String']['output'];
  /** The way to the faulty field, from the mutation's argument on: ["input", "events", "3", "occurredAt"]. */
  path: Array<Scalars['String']['output']>;
};

/** What came. */
export type ProvideInformationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type Query = {
  __typename?: 'Query';
  /** An allegation. Null where there is none, or none that the viewer may see. */
  allegation?: Maybe<Allegation>;
  /**
   * Allegations, the latest received first, of those that the viewer may know of: a firm gets the head of each, as
   * `allegation` gives it, 50 a page at most, and none that a hold keeps it from knowing.
   */
  allegations: AllegationConnection;
  /** A firm. Null where there is none, or none that the viewer may see by name. */
  firm?: Maybe<Firm>;
  /** A lot, as known at a time. Null where there was none then, or none that the viewer may see. */
  lot?: Maybe<Lot>;
  /** Anything that has an id. Null where there is no such thing, or none that the viewer may see. */
  node?: Maybe<Node>;
  /**
   * What is called like a text, the likest first: a newspaper's word for a pit will do. Case, accents, vowel points and slips of
   * the pen do not matter, and the last letters of a word may be missing; in numbers each digit counts. What is found has at
   * least half of the searched text in one of its names, where words such as "mine" count little. Only names that stand now
   * count, and only what the viewer may see by name: a firm finds itself, its direct suppliers and customers, smelters and
   * refiners.
   */
  search: Array<SearchHit>;
  /** A site. Null where there is none, or none that the viewer may see. */
  site?: Maybe<Site>;
};


/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type QueryAllegationArgs = {
  by: AllegationBy;
};


/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type QueryAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AllegationFilterInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type QueryFirmArgs = {
  by: FirmBy;
};


/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type QueryLotArgs = {
  at?: InputMaybe<RecordTimeInput>;
  by: LotBy;
};


/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type QuerySearchArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<SearchKind>>;
  text: Scalars['String']['input'];
};


/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type QuerySiteArgs = {
  by: SiteBy;
};

/** Which step. */
export type ReachMilestoneInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** What shows it. */
  evidence: Scalars['String']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Which. */
  milestone: Milestone;
};

/** Which, and why. */
export type RecordBounceInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The notice, by its id. */
  notice: Scalars['ID']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Coverage to record. */
export type RecordCoverageInput = {
  /** The statements. */
  coverage: Array<CoverageInput>;
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Which, and when. */
export type RecordDeliveryInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** When. */
  deliveredAt: Scalars['DateTime']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The notice, by its id. */
  notice: Scalars['ID']['input'];
};

/** A fact. */
export type RecordFactInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Whether it is shown not to be so. */
  contradicted?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it was so. */
  date?: InputMaybe<Scalars['DateTime']['input']>;
  /** The reference of the firm. */
  firm: Scalars['String']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is so. */
  kind: FactKind;
  /** Where it comes from. */
  source?: InputMaybe<SourceInput>;
  /** How weighty it is. */
  strength?: InputMaybe<FactStrength>;
  /** The reference of the site, lot or supplier that it is tied to. */
  tiedTo?: InputMaybe<Scalars['String']['input']>;
  /** Whether it was done under duress. */
  underDuress?: InputMaybe<Scalars['Boolean']['input']>;
};

/** What an investigation found. */
export type RecordInvestigationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What it found. */
  outcome: InvestigationOutcome;
  /** The parts that were shown; left out, or empty: the whole. */
  parts?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
  /** Whether those concerned could reply; needed before it is SUBSTANTIATED. */
  reply?: InputMaybe<RightOfReply>;
};

/** Memberships to record. */
export type RecordMembershipsInput = {
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The statements. */
  memberships: Array<MembershipInput>;
};

/** Operations to record. */
export type RecordOperationsInput = {
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The operations. */
  operations: Array<OperationInput>;
};

/** Ownership to record. */
export type RecordOwnershipInput = {
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The statements. */
  ownership: Array<OwnershipInput>;
};

/** What came of adding to the record. */
export type RecordPayload = {
  __typename?: 'RecordPayload';
  /** Why nothing was written. Empty where it was, or where all was there already. */
  problems: Array<Problem>;
  /** The state of the record after it. Null where there are problems. */
  revision?: Maybe<Scalars['ID']['output']>;
  /** References of what was there already, the same. Saying something again changes nothing. */
  unchanged: Array<Scalars['String']['output']>;
  /** References of what was written now. */
  written: Array<Scalars['String']['output']>;
};

/** Relationships to record. */
export type RecordRelationshipsInput = {
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The relationships. */
  relationships: Array<RelationshipInput>;
};

/** Statuses of sites to record. */
export type RecordSiteStatusesInput = {
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The statements. */
  siteStatuses: Array<SiteStatusInput>;
};

/**
 * Which state of the record to answer from. Both left out: everything known now, up to the latest instant at which anything
 * in the record happened or changed, so that asking again asks the same.
 */
export type RecordTimeInput = {
  /** Nothing that happened after this instant counts. */
  asOf?: InputMaybe<Scalars['DateTime']['input']>;
  /** Nothing that this server learnt after this instant counts: the answer is the one it would have given then. */
  knownAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** To whom. */
export type ReferAllegationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
  /** To whom. */
  to: Scalars['String']['input'];
};

/** Firms to register. */
export type RegisterFirmsInput = {
  /** The firms. */
  firms: Array<FirmInput>;
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
};

/** Organisations to register. */
export type RegisterOrganisationsInput = {
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The organisations. */
  organisations: Array<OrganisationInput>;
};

/** Sites to register. */
export type RegisterSitesInput = {
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The sites. */
  sites: Array<SiteInput>;
};

/** On what a supply relationship rests. */
export type RelationshipBasis =
  /** A contract. */
  | 'CONTRACT'
  /** A declaration, such as a list of smelters. */
  | 'DECLARATION'
  /** Seen in the record's hand-overs. No trace follows it. */
  | 'OBSERVED';

/** A firm supplies another. */
export type RelationshipInput = {
  /** On what it rests. */
  basis: RelationshipBasis;
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the firm that is supplied. */
  customer: Scalars['String']['input'];
  /** Since when. Left out: since ever. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** The mineral: CASSITERITE. Left out: not known, and then counted for every one. */
  mineral?: InputMaybe<Scalars['String']['input']>;
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this statement; made from its content where it is left out. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The year that a declaration is for. */
  reportingYear?: InputMaybe<Scalars['Int']['input']>;
  /** What a declaration covers. */
  scope?: InputMaybe<DeclarationScope>;
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
  /** The reference of the firm that supplies. */
  supplier: Scalars['String']['input'];
  /** Until when. Left out: it goes on, or, with a reporting year, to the end of the year after. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Which. */
export type ReleaseNoticeInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The notice, by its id. */
  notice: Scalars['ID']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** What is new. */
export type ReopenAllegationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** What is said to have happened, where, when and to what. At least one site, firm or lot. */
export type ReportAllegationInput = {
  /** How many people are affected. */
  affectedCount?: InputMaybe<Scalars['Int']['input']>;
  /** What it is about; where left out, CONDUCT if firms are named and ORIGIN otherwise. */
  basis?: InputMaybe<AllegationBasis>;
  /** What is said to have happened, in words. Name nobody who is affected or complains. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** References of the firms that are said to have done it. */
  firms?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** What is said to have happened: a code of the incident types, such as WFCL_UNDERGROUND_OR_UNDERWATER_WORK. */
  incidentType: Scalars['String']['input'];
  /** How likely it is, from 1 to 5; 5 where it has happened. */
  likelihood?: InputMaybe<Scalars['Int']['input']>;
  /** References of the lots that it is about. */
  lots?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The minerals that it is limited to. Left out, or empty: all. */
  minerals?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Whether it goes on. */
  ongoing?: InputMaybe<Scalars['Boolean']['input']>;
  /** When it is said to have happened, both days included. */
  period: PeriodInput;
  /** Who is said to have done it, as an office or group; never a person's name. */
  perpetrator?: InputMaybe<Scalars['String']['input']>;
  /** The reporter's own name for it, the same again for the same allegation. */
  reference: Scalars['String']['input'];
  /** The firm or organisation that reports, by reference. Left out: that of the token. */
  reportedBy?: InputMaybe<Scalars['String']['input']>;
  /** The printed score, from 1 to 25, where those who saw the site gave one: it comes before severity and likelihood. */
  score?: InputMaybe<Scalars['Int']['input']>;
  /** How bad it is, from 1 to 5. */
  severity?: InputMaybe<Scalars['Int']['input']>;
  /** References of the sites where it is said to have happened. */
  sites?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Where the report comes from. */
  source?: InputMaybe<SourceInput>;
};

/** What came of a report. */
export type ReportAllegationPayload = {
  __typename?: 'ReportAllegationPayload';
  /** The allegation. Null where there are problems. */
  allegation?: Maybe<Allegation>;
  /** Why nothing was written. Empty where it was. */
  problems: Array<Problem>;
  /** The state of the record after it. Null where there are problems. */
  revision?: Maybe<Scalars['ID']['output']>;
};

/** What is asked. */
export type RequestInformationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Who pays. */
export type ResolveRemedyGapInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Who. */
  funder: Scalars['String']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether a pooled fund does, and no single funder. */
  pooled: Scalars['Boolean']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** How strong a response must be. */
export type ResponseLevel =
  /** It must. */
  | 'MANDATORY'
  /** Nothing is asked. */
  | 'NONE'
  /** It should. */
  | 'RECOMMENDED';

/** How strong the response of a smelter or refiner must be (IOM step 2). */
export type ResponseLevels = {
  __typename?: 'ResponseLevels';
  /** Why. */
  because: Array<Scalars['String']['output']>;
  /** The sentences that it rests on. */
  citations: Array<Scalars['String']['output']>;
  /** For people in need now. */
  level1: ResponseLevel;
  /** For services and root causes. */
  level2: ResponseLevel;
};

/** What came of it. */
export type ReviewContestInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The reference of the firm. */
  firm: Scalars['String']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Where it is: the finding that takes the place of the old. */
  involvement?: InputMaybe<Involvement>;
  /** Whether the firm is right. */
  outcome: ReviewOutcome;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Which. */
export type ReviewHoldInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The notice, by its id. */
  notice: Scalars['ID']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
  /** When it is looked at next. */
  reviewAt: Scalars['DateTime']['input'];
};

/** What came of the review of a contest. */
export type ReviewOutcome =
  /** The finding stands. */
  | 'REJECTED'
  /** The firm is right: another finding takes the place of the old. */
  | 'UPHELD';

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

/** A rule of involvement. */
export type Rule = {
  __typename?: 'Rule';
  /** The sentences that it rests on. */
  citations: Array<Scalars['String']['output']>;
  /** Its number, such as R5. */
  id: Scalars['ID']['output'];
  /** Its title. */
  title: Scalars['String']['output'];
};

/** Something found. */
export type SearchHit = {
  __typename?: 'SearchHit';
  /** What kind of thing it is. */
  kind: SearchKind;
  /** Which of its names, references or tags is like what was searched. */
  matched: Scalars['String']['output'];
  /** The thing: a Firm, a Site (and from it the allegations about it or its parts) or a Lot. */
  node: Node;
};

/** What can be searched for. */
export type SearchKind =
  /** Firms, by name, other names and reference. */
  | 'FIRM'
  /** Lots, by reference and tags. */
  | 'LOT'
  /** Sites, by name, other names and reference. */
  | 'SITE';

/** The part of the record that an explanation rests on. */
export type Searched = {
  __typename?: 'Searched';
  /** The first instant that counted. */
  from?: Maybe<Scalars['DateTime']['output']>;
  /** Lots of unrecorded origin in the firm's intake that nobody can account for. */
  gaps: Array<Gap>;
  /** The last instant that counted. Null for a firm that named no time. */
  to?: Maybe<Scalars['DateTime']['output']>;
};

/** An interim measure. */
export type SetInterimMeasureInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** The measure; left out: lifted. */
  measure?: InputMaybe<InterimMeasure>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** That they are settled. */
export type SettleLevelsInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** A place: a mine, a pit, a plant, a depot. */
export type Site = Node & {
  __typename?: 'Site';
  /** Other names that it goes by. */
  aliases: Array<Scalars['String']['output']>;
  /**
   * Allegations about this site or a part of it, the latest received first. Null where the viewer may not see what
   * allegations are about.
   */
  allegations?: Maybe<AllegationConnection>;
  /** The country, as two letters (ISO 3166-1). */
  country?: Maybe<Scalars['String']['output']>;
  /** The opaque, global id. */
  id: Scalars['ID']['output'];
  /** What kind of place it is. Null where it is not known. */
  kind?: Maybe<SiteKind>;
  /** Its name. Null where it was never given. */
  name?: Maybe<Scalars['String']['output']>;
  /** The site that this one is a part of. */
  partOf?: Maybe<Site>;
  /** The caller's own name for it, the same in every answer. */
  reference: Scalars['String']['output'];
  /** The region, as ISO 3166-2 has it: CD-NK. */
  region?: Maybe<Scalars['String']['output']>;
};


/** A place: a mine, a pit, a plant, a depot. */
export type SiteAllegationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** One site, by either of its names. */
export type SiteBy =
  /** Its id. */
  { id: Scalars['ID']['input']; reference?: never; }
  |  /** Its reference. */
  { id?: never; reference: Scalars['String']['input']; };

/** A site to register, or to register anew with `corrects`. */
export type SiteInput = {
  /** Other names that it goes by. */
  aliases?: InputMaybe<Array<Scalars['String']['input']>>;
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** The country, as two letters (ISO 3166-1). */
  country?: InputMaybe<Scalars['String']['input']>;
  /** What kind of place it is. */
  kind?: InputMaybe<SiteKind>;
  /** Degrees north of the equator. */
  latitude?: InputMaybe<Scalars['Float']['input']>;
  /** Degrees east of Greenwich. */
  longitude?: InputMaybe<Scalars['Float']['input']>;
  /** Its name. */
  name: Scalars['String']['input'];
  /** The reference of the site that this one is a part of. */
  partOf?: InputMaybe<Scalars['String']['input']>;
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for the site. */
  ref: Scalars['String']['input'];
  /** The region, as ISO 3166-2 has it: CD-NK. */
  region?: InputMaybe<Scalars['String']['input']>;
  /** How large it is. */
  scale?: InputMaybe<SiteScale>;
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
};

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

/** How large a site is. */
export type SiteScale =
  /** Dug by hand, by many small groups. */
  | 'ARTISANAL'
  /** Industrial. */
  | 'LARGE'
  /** Small-scale. */
  | 'SMALL';

/** The status of a mine site (ICGLR). A status never keeps a trace from being followed. */
export type SiteStatus =
  /** Not inspected yet. */
  | 'BLUE'
  /** In order. */
  | 'GREEN'
  /** Not to be sourced from. */
  | 'RED'
  /** With shortcomings that are being mended. */
  | 'YELLOW';

/** A mine site was given a status. */
export type SiteStatusInput = {
  /** The reference of the earlier statement that this one corrects. */
  corrects?: InputMaybe<Scalars['String']['input']>;
  /** Since when. Left out: since ever. */
  from?: InputMaybe<Scalars['Date']['input']>;
  /** When it was made known. */
  publishedAt?: InputMaybe<Scalars['Date']['input']>;
  /** When it was written down. */
  recordedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who wrote it down. */
  recordedBy?: InputMaybe<Scalars['String']['input']>;
  /** Your own name for this statement; made from its content where it is left out. */
  ref?: InputMaybe<Scalars['String']['input']>;
  /** The reference of the site. */
  site: Scalars['String']['input'];
  /** Where this comes from. */
  source?: InputMaybe<SourceInput>;
  /** The status. */
  status: SiteStatus;
  /** Until when. Left out: it goes on. */
  to?: InputMaybe<Scalars['Date']['input']>;
};

/** Where a statement comes from. */
export type Source = {
  __typename?: 'Source';
  /** What kind of source it is, in the recorder's words. */
  kind?: Maybe<Scalars['String']['output']>;
  /** Its name: a document, a system, a person's office. */
  name?: Maybe<Scalars['String']['output']>;
};

/** Where a statement comes from. */
export type SourceInput = {
  /** What kind of source it is: NGO_REPORT, MONITOR, PRESS, CONTRACT… */
  kind?: InputMaybe<Scalars['String']['input']>;
  /** Its name: a document, a system, a person's office. */
  name: Scalars['String']['input'];
};

/** Whether they are. */
export type StatePeopleInNeedInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Whether people are in need now. */
  peopleInNeed: Scalars['Boolean']['input'];
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** The firms that the record links to an allegation, as far as the viewer may see. */
export type Trace = Node & {
  __typename?: 'Trace';
  /** Nothing later counted. Null for a firm that named no time: when others' records last changed is not its to know. */
  asOf?: Maybe<Scalars['DateTime']['output']>;
  /** Links that leave exposed firms and were not followed, by time. Null where the viewer may not see the case. */
  dropped?: Maybe<DroppedLinkConnection>;
  /** The firms linked, strongest grade first, then fewest hand-overs, then by reference. A firm sees its own row alone. */
  exposures: ExposureConnection;
  /** The opaque, global id: that of the question. The same question has the same id and the same answer. */
  id: Scalars['ID']['output'];
  /** Nothing that was learnt later counted. Null where no time was named. */
  knownAt?: Maybe<Scalars['DateTime']['output']>;
  /** The lots linked, by reference. Linked does not mean tainted. Null where the viewer may not see the case. */
  linkedLots?: Maybe<LinkedLotConnection>;
  /** The next instant at which a relationship starts or ends, so that the answer may change. Null where there is none. */
  nextChangeAt?: Maybe<Scalars['DateTime']['output']>;
  /** The version of the policy's parameters that it was computed with. */
  policyVersion: Scalars['String']['output'];
  /** The state of the record that it rests on; for comparing only. A firm has its own, which changes with what it sees. */
  revision: Scalars['ID']['output'];
  /** How many firms, by grade. Counts what the viewer may see. */
  totals: TraceTotals;
};


/** The firms that the record links to an allegation, as far as the viewer may see. */
export type TraceDroppedArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The firms that the record links to an allegation, as far as the viewer may see. */
export type TraceExposuresArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** The firms that the record links to an allegation, as far as the viewer may see. */
export type TraceLinkedLotsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** Counts of a trace. */
export type TraceTotals = {
  __typename?: 'TraceTotals';
  /** How many of each grade; all four, strongest first. */
  byGrade: Array<GradeCount>;
  /** How many firms of each involvement; all six, gravest first. Counts what the viewer may see. */
  byInvolvement: Array<InvolvementCount>;
  /** How many firms are linked. */
  firms: Scalars['Int']['output'];
};

/** A verification. */
export type VerifyCriticalBreachInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Which. */
export type WaiveDutyInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The duty, by its id. */
  duty: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** A withdrawal. */
export type WithdrawAllegationInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};

/** Which. */
export type WithdrawFactInput = {
  /** The allegation, by its id. */
  allegation: Scalars['ID']['input'];
  /** The id of the fact. */
  fact: Scalars['ID']['input'];
  /** Any text of the caller's: the same key with the same input has its effect once. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
  /** Why. It is kept with the decision; name nobody who is affected or complains. */
  reason: Scalars['String']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;





/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcknowledgeDutyInput: AcknowledgeDutyInput;
  ActionableFirm: ResolverTypeWrapper<ActionableFirmParent>;
  ActionableFirmConnection: ResolverTypeWrapper<Omit<ActionableFirmConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ActionableFirmEdge']>, nodes: Array<ResolversTypes['ActionableFirm']> }>;
  ActionableFirmEdge: ResolverTypeWrapper<Omit<ActionableFirmEdge, 'node'> & { node: ResolversTypes['ActionableFirm'] }>;
  Allegation: ResolverTypeWrapper<AllegationParent>;
  AllegationBasis: AllegationBasis;
  AllegationBy: AllegationBy;
  AllegationConnection: ResolverTypeWrapper<Omit<AllegationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AllegationEdge']>, nodes: Array<ResolversTypes['Allegation']> }>;
  AllegationEdge: ResolverTypeWrapper<Omit<AllegationEdge, 'node'> & { node: ResolversTypes['Allegation'] }>;
  AllegationFilterInput: AllegationFilterInput;
  AllegationStatus: AllegationStatus;
  Anomaly: ResolverTypeWrapper<Omit<Anomaly, 'event'> & { event?: Maybe<ResolversTypes['CustodyEvent']> }>;
  AnomalyConnection: ResolverTypeWrapper<Omit<AnomalyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['AnomalyEdge']>, nodes: Array<ResolversTypes['Anomaly']> }>;
  AnomalyEdge: ResolverTypeWrapper<Omit<AnomalyEdge, 'node'> & { node: ResolversTypes['Anomaly'] }>;
  AnomalyKind: AnomalyKind;
  AnomalyStatus: AnomalyStatus;
  AppealDismissalInput: AppealDismissalInput;
  AssessAllegationInput: AssessAllegationInput;
  AssessRetaliationInput: AssessRetaliationInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaptureEventsInput: CaptureEventsInput;
  CasePayload: ResolverTypeWrapper<Omit<CasePayload, 'allegation'> & { allegation?: Maybe<ResolversTypes['Allegation']> }>;
  CaseRole: CaseRole;
  CompleteDutyInput: CompleteDutyInput;
  ConfirmClosureInput: ConfirmClosureInput;
  ConfirmFindingInput: ConfirmFindingInput;
  Consent: Consent;
  ContestFindingInput: ContestFindingInput;
  ContestGround: ContestGround;
  ContradictFactInput: ContradictFactInput;
  CouldBe: ResolverTypeWrapper<CouldBe>;
  CoverageInput: CoverageInput;
  Credibility: ResolverTypeWrapper<Credibility>;
  CredibilityOutcome: CredibilityOutcome;
  CredibilityRecommendation: CredibilityRecommendation;
  Currency: Currency;
  CustodyEvent: ResolverTypeWrapper<CustodyEventParent>;
  CustodyEventConnection: ResolverTypeWrapper<Omit<CustodyEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['CustodyEventEdge']>, nodes: Array<ResolversTypes['CustodyEvent']> }>;
  CustodyEventEdge: ResolverTypeWrapper<Omit<CustodyEventEdge, 'node'> & { node: ResolversTypes['CustodyEvent'] }>;
  CustodyEventInput: CustodyEventInput;
  CustodyEventKind: CustodyEventKind;
  CustodyRole: CustodyRole;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeclarationScope: DeclarationScope;
  DroppedLink: ResolverTypeWrapper<DroppedLinkParent>;
  DroppedLinkConnection: ResolverTypeWrapper<Omit<DroppedLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DroppedLinkEdge']>, nodes: Array<ResolversTypes['DroppedLink']> }>;
  DroppedLinkEdge: ResolverTypeWrapper<Omit<DroppedLinkEdge, 'node'> & { node: ResolversTypes['DroppedLink'] }>;
  DroppedReason: DroppedReason;
  Duty: ResolverTypeWrapper<DutyParent>;
  DutyBasis: DutyBasis;
  DutyConnection: ResolverTypeWrapper<Omit<DutyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['DutyEdge']>, nodes: Array<ResolversTypes['Duty']> }>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyStatus: DutyStatus;
  DutyStrength: DutyStrength;
  Evidence: ResolverTypeWrapper<Evidence>;
  Explanation: ResolverTypeWrapper<ExplanationParent>;
  ExplanationOutcome: ExplanationOutcome;
  Exposure: ResolverTypeWrapper<ExposureParent>;
  ExposureConnection: ResolverTypeWrapper<Omit<ExposureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExposureEdge']>, nodes: Array<ResolversTypes['Exposure']> }>;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposurePath: ResolverTypeWrapper<PathParent>;
  Fact: ResolverTypeWrapper<FactParent>;
  FactKind: FactKind;
  FactStatus: FactStatus;
  FactStrength: FactStrength;
  Finding: ResolverTypeWrapper<FindingParent>;
  FindingStatus: FindingStatus;
  Firm: ResolverTypeWrapper<FirmParent>;
  FirmBy: FirmBy;
  FirmExposure: ResolverTypeWrapper<FirmExposureParent>;
  FirmExposureConnection: ResolverTypeWrapper<Omit<FirmExposureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['FirmExposureEdge']>, nodes: Array<ResolversTypes['FirmExposure']> }>;
  FirmExposureEdge: ResolverTypeWrapper<Omit<FirmExposureEdge, 'node'> & { node: ResolversTypes['FirmExposure'] }>;
  FirmInput: FirmInput;
  FirmRole: FirmRole;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  Gap: ResolverTypeWrapper<GapParent>;
  Grade: Grade;
  GradeCount: ResolverTypeWrapper<GradeCount>;
  HearFirmInput: HearFirmInput;
  Hold: ResolverTypeWrapper<Hold>;
  Hop: ResolverTypeWrapper<HopParent>;
  HowHeard: HowHeard;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  Identifiability: Identifiability;
  IncidentType: ResolverTypeWrapper<IncidentType>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InterimMeasure: InterimMeasure;
  InvestigationOutcome: InvestigationOutcome;
  Involvement: Involvement;
  InvolvementCount: ResolverTypeWrapper<InvolvementCount>;
  LinkedLot: ResolverTypeWrapper<LinkedLotParent>;
  LinkedLotConnection: ResolverTypeWrapper<Omit<LinkedLotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LinkedLotEdge']>, nodes: Array<ResolversTypes['LinkedLot']> }>;
  LinkedLotEdge: ResolverTypeWrapper<Omit<LinkedLotEdge, 'node'> & { node: ResolversTypes['LinkedLot'] }>;
  Lot: ResolverTypeWrapper<LotParent>;
  LotBy: LotBy;
  LotMass: ResolverTypeWrapper<LotMassParent>;
  LotMassInput: LotMassInput;
  LotOrigin: ResolverTypeWrapper<LotOriginParent>;
  LotOriginConnection: ResolverTypeWrapper<Omit<LotOriginConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['LotOriginEdge']>, nodes: Array<ResolversTypes['LotOrigin']> }>;
  LotOriginEdge: ResolverTypeWrapper<Omit<LotOriginEdge, 'node'> & { node: ResolversTypes['LotOrigin'] }>;
  MadeLotInput: MadeLotInput;
  MarkDuplicateInput: MarkDuplicateInput;
  MassBalance: ResolverTypeWrapper<MassBalance>;
  MembershipInput: MembershipInput;
  Milestone: Milestone;
  MustAct: ResolverTypeWrapper<MustActParent>;
  MustActConnection: ResolverTypeWrapper<Omit<MustActConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['MustActEdge']>, nodes: Array<ResolversTypes['MustAct']> }>;
  MustActEdge: ResolverTypeWrapper<Omit<MustActEdge, 'node'> & { node: ResolversTypes['MustAct'] }>;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  NameLeadInput: NameLeadInput;
  NameOnCaseInput: NameOnCaseInput;
  Node: ResolverTypeWrapper<NodeParent>;
  Notice: ResolverTypeWrapper<NoticeParent>;
  NoticeConnection: ResolverTypeWrapper<Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['NoticeEdge']>, nodes: Array<ResolversTypes['Notice']> }>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticeReason: NoticeReason;
  NoticeStatus: NoticeStatus;
  OperationInput: OperationInput;
  OperationKind: OperationKind;
  OrganisationInput: OrganisationInput;
  OrganisationKind: OrganisationKind;
  OverrideFindingInput: OverrideFindingInput;
  OwnershipInput: OwnershipInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyParent>;
  PathCount: ResolverTypeWrapper<PathCount>;
  PathSample: ResolverTypeWrapper<Omit<PathSample, 'nodes'> & { nodes: Array<ResolversTypes['ExposurePath']> }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  PoliceSafety: PoliceSafety;
  Problem: ResolverTypeWrapper<Problem>;
  ProvideInformationInput: ProvideInformationInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  ReachMilestoneInput: ReachMilestoneInput;
  RecordBounceInput: RecordBounceInput;
  RecordCoverageInput: RecordCoverageInput;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordFactInput: RecordFactInput;
  RecordInvestigationInput: RecordInvestigationInput;
  RecordMembershipsInput: RecordMembershipsInput;
  RecordOperationsInput: RecordOperationsInput;
  RecordOwnershipInput: RecordOwnershipInput;
  RecordPayload: ResolverTypeWrapper<RecordPayload>;
  RecordRelationshipsInput: RecordRelationshipsInput;
  RecordSiteStatusesInput: RecordSiteStatusesInput;
  RecordTimeInput: RecordTimeInput;
  ReferAllegationInput: ReferAllegationInput;
  RegisterFirmsInput: RegisterFirmsInput;
  RegisterOrganisationsInput: RegisterOrganisationsInput;
  RegisterSitesInput: RegisterSitesInput;
  RelationshipBasis: RelationshipBasis;
  RelationshipInput: RelationshipInput;
  ReleaseNoticeInput: ReleaseNoticeInput;
  ReopenAllegationInput: ReopenAllegationInput;
  ReportAllegationInput: ReportAllegationInput;
  ReportAllegationPayload: ResolverTypeWrapper<Omit<ReportAllegationPayload, 'allegation'> & { allegation?: Maybe<ResolversTypes['Allegation']> }>;
  RequestInformationInput: RequestInformationInput;
  ResolveRemedyGapInput: ResolveRemedyGapInput;
  ResponseLevel: ResponseLevel;
  ResponseLevels: ResolverTypeWrapper<ResponseLevelsParent>;
  ReviewContestInput: ReviewContestInput;
  ReviewHoldInput: ReviewHoldInput;
  ReviewOutcome: ReviewOutcome;
  RightOfReply: RightOfReply;
  RiskRating: RiskRating;
  Rule: ResolverTypeWrapper<Rule>;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchKind: SearchKind;
  Searched: ResolverTypeWrapper<Omit<Searched, 'gaps'> & { gaps: Array<ResolversTypes['Gap']> }>;
  SetInterimMeasureInput: SetInterimMeasureInput;
  SettleLevelsInput: SettleLevelsInput;
  Site: ResolverTypeWrapper<SiteParent>;
  SiteBy: SiteBy;
  SiteInput: SiteInput;
  SiteKind: SiteKind;
  SiteScale: SiteScale;
  SiteStatus: SiteStatus;
  SiteStatusInput: SiteStatusInput;
  Source: ResolverTypeWrapper<Source>;
  SourceInput: SourceInput;
  StatePeopleInNeedInput: StatePeopleInNeedInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Trace: ResolverTypeWrapper<TraceParent>;
  TraceTotals: ResolverTypeWrapper<TraceTotalsParent>;
  VerifyCriticalBreachInput: VerifyCriticalBreachInput;
  WaiveDutyInput: WaiveDutyInput;
  WithdrawAllegationInput: WithdrawAllegationInput;
  WithdrawFactInput: WithdrawFactInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcknowledgeDutyInput: AcknowledgeDutyInput;
  ActionableFirm: ActionableFirmParent;
  ActionableFirmConnection: Omit<ActionableFirmConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ActionableFirmEdge']>, nodes: Array<ResolversParentTypes['ActionableFirm']> };
  ActionableFirmEdge: Omit<ActionableFirmEdge, 'node'> & { node: ResolversParentTypes['ActionableFirm'] };
  Allegation: AllegationParent;
  AllegationBy: AllegationBy;
  AllegationConnection: Omit<AllegationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AllegationEdge']>, nodes: Array<ResolversParentTypes['Allegation']> };
  AllegationEdge: Omit<AllegationEdge, 'node'> & { node: ResolversParentTypes['Allegation'] };
  AllegationFilterInput: AllegationFilterInput;
  Anomaly: Omit<Anomaly, 'event'> & { event?: Maybe<ResolversParentTypes['CustodyEvent']> };
  AnomalyConnection: Omit<AnomalyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AnomalyEdge']>, nodes: Array<ResolversParentTypes['Anomaly']> };
  AnomalyEdge: Omit<AnomalyEdge, 'node'> & { node: ResolversParentTypes['Anomaly'] };
  AppealDismissalInput: AppealDismissalInput;
  AssessAllegationInput: AssessAllegationInput;
  AssessRetaliationInput: AssessRetaliationInput;
  Boolean: Scalars['Boolean']['output'];
  CaptureEventsInput: CaptureEventsInput;
  CasePayload: Omit<CasePayload, 'allegation'> & { allegation?: Maybe<ResolversParentTypes['Allegation']> };
  CompleteDutyInput: CompleteDutyInput;
  ConfirmClosureInput: ConfirmClosureInput;
  ConfirmFindingInput: ConfirmFindingInput;
  ContestFindingInput: ContestFindingInput;
  ContradictFactInput: ContradictFactInput;
  CouldBe: CouldBe;
  CoverageInput: CoverageInput;
  Credibility: Credibility;
  CustodyEvent: CustodyEventParent;
  CustodyEventConnection: Omit<CustodyEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustodyEventEdge']>, nodes: Array<ResolversParentTypes['CustodyEvent']> };
  CustodyEventEdge: Omit<CustodyEventEdge, 'node'> & { node: ResolversParentTypes['CustodyEvent'] };
  CustodyEventInput: CustodyEventInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DroppedLink: DroppedLinkParent;
  DroppedLinkConnection: Omit<DroppedLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DroppedLinkEdge']>, nodes: Array<ResolversParentTypes['DroppedLink']> };
  DroppedLinkEdge: Omit<DroppedLinkEdge, 'node'> & { node: ResolversParentTypes['DroppedLink'] };
  Duty: DutyParent;
  DutyConnection: Omit<DutyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DutyEdge']>, nodes: Array<ResolversParentTypes['Duty']> };
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  Evidence: Evidence;
  Explanation: ExplanationParent;
  Exposure: ExposureParent;
  ExposureConnection: Omit<ExposureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExposureEdge']>, nodes: Array<ResolversParentTypes['Exposure']> };
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  ExposurePath: PathParent;
  Fact: FactParent;
  Finding: FindingParent;
  Firm: FirmParent;
  FirmBy: FirmBy;
  FirmExposure: FirmExposureParent;
  FirmExposureConnection: Omit<FirmExposureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FirmExposureEdge']>, nodes: Array<ResolversParentTypes['FirmExposure']> };
  FirmExposureEdge: Omit<FirmExposureEdge, 'node'> & { node: ResolversParentTypes['FirmExposure'] };
  FirmInput: FirmInput;
  Float: Scalars['Float']['output'];
  Gap: GapParent;
  GradeCount: GradeCount;
  HearFirmInput: HearFirmInput;
  Hold: Hold;
  Hop: HopParent;
  ID: Scalars['ID']['output'];
  IncidentType: IncidentType;
  Int: Scalars['Int']['output'];
  InvolvementCount: InvolvementCount;
  LinkedLot: LinkedLotParent;
  LinkedLotConnection: Omit<LinkedLotConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LinkedLotEdge']>, nodes: Array<ResolversParentTypes['LinkedLot']> };
  LinkedLotEdge: Omit<LinkedLotEdge, 'node'> & { node: ResolversParentTypes['LinkedLot'] };
  Lot: LotParent;
  LotBy: LotBy;
  LotMass: LotMassParent;
  LotMassInput: LotMassInput;
  LotOrigin: LotOriginParent;
  LotOriginConnection: Omit<LotOriginConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['LotOriginEdge']>, nodes: Array<ResolversParentTypes['LotOrigin']> };
  LotOriginEdge: Omit<LotOriginEdge, 'node'> & { node: ResolversParentTypes['LotOrigin'] };
  MadeLotInput: MadeLotInput;
  MarkDuplicateInput: MarkDuplicateInput;
  MassBalance: MassBalance;
  MembershipInput: MembershipInput;
  MustAct: MustActParent;
  MustActConnection: Omit<MustActConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['MustActEdge']>, nodes: Array<ResolversParentTypes['MustAct']> };
  MustActEdge: Omit<MustActEdge, 'node'> & { node: ResolversParentTypes['MustAct'] };
  Mutation: Record<PropertyKey, never>;
  NameLeadInput: NameLeadInput;
  NameOnCaseInput: NameOnCaseInput;
  Node: NodeParent;
  Notice: NoticeParent;
  NoticeConnection: Omit<NoticeConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['NoticeEdge']>, nodes: Array<ResolversParentTypes['Notice']> };
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  OperationInput: OperationInput;
  OrganisationInput: OrganisationInput;
  OverrideFindingInput: OverrideFindingInput;
  OwnershipInput: OwnershipInput;
  PageInfo: PageInfo;
  Party: PartyParent;
  PathCount: PathCount;
  PathSample: Omit<PathSample, 'nodes'> & { nodes: Array<ResolversParentTypes['ExposurePath']> };
  Period: Period;
  PeriodInput: PeriodInput;
  Problem: Problem;
  ProvideInformationInput: ProvideInformationInput;
  Query: Record<PropertyKey, never>;
  ReachMilestoneInput: ReachMilestoneInput;
  RecordBounceInput: RecordBounceInput;
  RecordCoverageInput: RecordCoverageInput;
  RecordDeliveryInput: RecordDeliveryInput;
  RecordFactInput: RecordFactInput;
  RecordInvestigationInput: RecordInvestigationInput;
  RecordMembershipsInput: RecordMembershipsInput;
  RecordOperationsInput: RecordOperationsInput;
  RecordOwnershipInput: RecordOwnershipInput;
  RecordPayload: RecordPayload;
  RecordRelationshipsInput: RecordRelationshipsInput;
  RecordSiteStatusesInput: RecordSiteStatusesInput;
  RecordTimeInput: RecordTimeInput;
  ReferAllegationInput: ReferAllegationInput;
  RegisterFirmsInput: RegisterFirmsInput;
  RegisterOrganisationsInput: RegisterOrganisationsInput;
  RegisterSitesInput: RegisterSitesInput;
  RelationshipInput: RelationshipInput;
  ReleaseNoticeInput: ReleaseNoticeInput;
  ReopenAllegationInput: ReopenAllegationInput;
  ReportAllegationInput: ReportAllegationInput;
  ReportAllegationPayload: Omit<ReportAllegationPayload, 'allegation'> & { allegation?: Maybe<ResolversParentTypes['Allegation']> };
  RequestInformationInput: RequestInformationInput;
  ResolveRemedyGapInput: ResolveRemedyGapInput;
  ResponseLevels: ResponseLevelsParent;
  ReviewContestInput: ReviewContestInput;
  ReviewHoldInput: ReviewHoldInput;
  Rule: Rule;
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Searched: Omit<Searched, 'gaps'> & { gaps: Array<ResolversParentTypes['Gap']> };
  SetInterimMeasureInput: SetInterimMeasureInput;
  SettleLevelsInput: SettleLevelsInput;
  Site: SiteParent;
  SiteBy: SiteBy;
  SiteInput: SiteInput;
  SiteStatusInput: SiteStatusInput;
  Source: Source;
  SourceInput: SourceInput;
  StatePeopleInNeedInput: StatePeopleInNeedInput;
  String: Scalars['String']['output'];
  Trace: TraceParent;
  TraceTotals: TraceTotalsParent;
  VerifyCriticalBreachInput: VerifyCriticalBreachInput;
  WaiveDutyInput: WaiveDutyInput;
  WithdrawAllegationInput: WithdrawAllegationInput;
  WithdrawFactInput: WithdrawFactInput;
};

export type ActionableFirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionableFirm'] = ResolversParentTypes['ActionableFirm']> = {
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  partner?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type ActionableFirmConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionableFirmConnection'] = ResolversParentTypes['ActionableFirmConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ActionableFirmEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ActionableFirm']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ActionableFirmEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ActionableFirmEdge'] = ResolversParentTypes['ActionableFirmEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ActionableFirm'], ParentType, ContextType>;
};

export type AllegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allegation'] = ResolversParentTypes['Allegation']> = {
  actionableFor?: Resolver<ResolversTypes['ActionableFirmConnection'], ParentType, ContextType, RequireFields<AllegationActionableForArgs, 'first'>>;
  affectedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AllegationBasis'], ParentType, ContextType>;
  credibility?: Resolver<Maybe<ResolversTypes['Credibility']>, ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<AllegationDutiesArgs, 'first'>>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<AllegationExplainArgs, 'firm'>>;
  firms?: Resolver<Maybe<Array<ResolversTypes['Party']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentType?: Resolver<ResolversTypes['IncidentType'], ParentType, ContextType>;
  interimMeasure?: Resolver<Maybe<ResolversTypes['InterimMeasure']>, ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lots?: Resolver<Maybe<Array<ResolversTypes['Lot']>>, ParentType, ContextType>;
  minerals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  mustAct?: Resolver<ResolversTypes['MustActConnection'], ParentType, ContextType, RequireFields<AllegationMustActArgs, 'first'>>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<AllegationNoticesArgs, 'first'>>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
  possible?: Resolver<Maybe<Array<ResolversTypes['String']>>, ParentType, ContextType>;
  rating?: Resolver<Maybe<ResolversTypes['RiskRating']>, ParentType, ContextType>;
  receivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  severity?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sites?: Resolver<Maybe<Array<ResolversTypes['Site']>>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AllegationStatus'], ParentType, ContextType>;
  trace?: Resolver<ResolversTypes['Trace'], ParentType, ContextType, Partial<AllegationTraceArgs>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AllegationConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllegationConnection'] = ResolversParentTypes['AllegationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AllegationEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Allegation']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type AllegationEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AllegationEdge'] = ResolversParentTypes['AllegationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Allegation'], ParentType, ContextType>;
};

export type AnomalyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Anomaly'] = ResolversParentTypes['Anomaly']> = {
  detail?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  event?: Resolver<Maybe<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AnomalyKind'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['AnomalyStatus'], ParentType, ContextType>;
};

export type AnomalyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnomalyConnection'] = ResolversParentTypes['AnomalyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AnomalyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Anomaly']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AnomalyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['AnomalyEdge'] = ResolversParentTypes['AnomalyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Anomaly'], ParentType, ContextType>;
};

export type CasePayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CasePayload'] = ResolversParentTypes['CasePayload']> = {
  allegation?: Resolver<Maybe<ResolversTypes['Allegation']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type CouldBeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CouldBe'] = ResolversParentTypes['CouldBe']> = {
  involvement?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CredibilityResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Credibility'] = ResolversParentTypes['Credibility']> = {
  informationSufficient?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  missing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  recommendation?: Resolver<ResolversTypes['CredibilityRecommendation'], ParentType, ContextType>;
  sourceCredible?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type CustodyEventResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustodyEvent'] = ResolversParentTypes['CustodyEvent']> = {
  by?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  corrects?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  ingestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  inputs?: Resolver<Array<ResolversTypes['LotMass']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CustodyEventKind'], ParentType, ContextType>;
  lots?: Resolver<Array<ResolversTypes['LotMass']>, ParentType, ContextType>;
  mineral?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  occurredAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  outputs?: Resolver<Array<ResolversTypes['LotMass']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedBy?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type CustodyEventConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustodyEventConnection'] = ResolversParentTypes['CustodyEventConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustodyEventEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['CustodyEvent']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustodyEventEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['CustodyEventEdge'] = ResolversParentTypes['CustodyEventEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['CustodyEvent'], ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DroppedLinkResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DroppedLink'] = ResolversParentTypes['DroppedLink']> = {
  at?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DroppedReason'], ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type DroppedLinkConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DroppedLinkConnection'] = ResolversParentTypes['DroppedLinkConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DroppedLinkEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['DroppedLink']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DroppedLinkEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DroppedLinkEdge'] = ResolversParentTypes['DroppedLinkEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DroppedLink'], ParentType, ContextType>;
};

export type DutyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  basis?: Resolver<ResolversTypes['DutyBasis'], ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  clock?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  ground?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  overdue?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['DutyStatus'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['DutyStrength'], ParentType, ContextType>;
  unverified?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type EvidenceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Evidence'] = ResolversParentTypes['Evidence']> = {
  ingestedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  recordedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
};

export type ExplanationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Explanation'] = ResolversParentTypes['Explanation']> = {
  dropped?: Resolver<ResolversTypes['DroppedLinkConnection'], ParentType, ContextType, RequireFields<ExplanationDroppedArgs, 'first'>>;
  exposure?: Resolver<Maybe<ResolversTypes['Exposure']>, ParentType, ContextType>;
  outcome?: Resolver<ResolversTypes['ExplanationOutcome'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  searched?: Resolver<ResolversTypes['Searched'], ParentType, ContextType>;
};

export type ExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Exposure'] = ResolversParentTypes['Exposure']> = {
  attributedMassKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  certain?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  currency?: Resolver<Maybe<ResolversTypes['Currency']>, ParentType, ContextType>;
  custodyRole?: Resolver<Maybe<ResolversTypes['CustodyRole']>, ParentType, ContextType>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<ExposureDutiesArgs, 'first'>>;
  finding?: Resolver<Maybe<ResolversTypes['Finding']>, ParentType, ContextType>;
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  firstExposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  intakeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastExposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<ExposureNoticesArgs, 'first'>>;
  paths?: Resolver<ResolversTypes['PathSample'], ParentType, ContextType, RequireFields<ExposurePathsArgs, 'first'>>;
  responseLevels?: Resolver<Maybe<ResolversTypes['ResponseLevels']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureConnection'] = ResolversParentTypes['ExposureConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExposureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Exposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExposureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposureEdge'] = ResolversParentTypes['ExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type ExposurePathResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ExposurePath'] = ResolversParentTypes['ExposurePath']> = {
  hops?: Resolver<Array<ResolversTypes['Hop']>, ParentType, ContextType>;
  tier?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FactResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Fact'] = ResolversParentTypes['Fact']> = {
  assertedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  date?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  derived?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FactKind'], ParentType, ContextType>;
  source?: Resolver<Maybe<ResolversTypes['Source']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FactStatus'], ParentType, ContextType>;
  strength?: Resolver<ResolversTypes['FactStrength'], ParentType, ContextType>;
  underDuress?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FindingResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Finding'] = ResolversParentTypes['Finding']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  because?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  contestedOn?: Resolver<Array<ResolversTypes['ContestGround']>, ParentType, ContextType>;
  couldBe?: Resolver<Array<ResolversTypes['CouldBe']>, ParentType, ContextType>;
  factsAgainst?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  factsFor?: Resolver<Array<ResolversTypes['Fact']>, ParentType, ContextType>;
  factsMissing?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  flagged?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  heard?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  involvement?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
  key?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  legalDetermination?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proposed?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  rule?: Resolver<ResolversTypes['Rule'], ParentType, ContextType>;
  ruleSetVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['FindingStatus'], ParentType, ContextType>;
};

export type FirmResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Firm'] = ResolversParentTypes['Firm']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  exposures?: Resolver<Maybe<ResolversTypes['FirmExposureConnection']>, ParentType, ContextType, RequireFields<FirmExposuresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['FirmRole']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FirmExposureResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmExposure'] = ResolversParentTypes['FirmExposure']> = {
  allegation?: Resolver<ResolversTypes['Allegation'], ParentType, ContextType>;
  exposure?: Resolver<ResolversTypes['Exposure'], ParentType, ContextType>;
};

export type FirmExposureConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmExposureConnection'] = ResolversParentTypes['FirmExposureConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['FirmExposureEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['FirmExposure']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FirmExposureEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['FirmExposureEdge'] = ResolversParentTypes['FirmExposureEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FirmExposure'], ParentType, ContextType>;
};

export type GapResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Gap'] = ResolversParentTypes['Gap']> = {
  firstHolder?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
};

export type GradeCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['GradeCount'] = ResolversParentTypes['GradeCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
};

export type HoldResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hold'] = ResolversParentTypes['Hold']> = {
  classes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reviewAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  setAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type HopResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Hop'] = ResolversParentTypes['Hop']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  evidence?: Resolver<Array<ResolversTypes['Evidence']>, ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
  implied?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType>;
  massKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Party']>, ParentType, ContextType>;
};

export type IncidentTypeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['IncidentType'] = ResolversParentTypes['IncidentType']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type InvolvementCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['InvolvementCount'] = ResolversParentTypes['InvolvementCount']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  involvement?: Resolver<ResolversTypes['Involvement'], ParentType, ContextType>;
};

export type LinkedLotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedLot'] = ResolversParentTypes['LinkedLot']> = {
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  maxMassKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  minMassKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LinkedLotConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedLotConnection'] = ResolversParentTypes['LinkedLotConnection']> = {
  edges?: Resolver<Array<ResolversTypes['LinkedLotEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LinkedLot']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LinkedLotEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LinkedLotEdge'] = ResolversParentTypes['LinkedLotEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LinkedLot'], ParentType, ContextType>;
};

export type LotResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Lot'] = ResolversParentTypes['Lot']> = {
  anomalies?: Resolver<Maybe<ResolversTypes['AnomalyConnection']>, ParentType, ContextType, RequireFields<LotAnomaliesArgs, 'first'>>;
  certificate?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  downstream?: Resolver<ResolversTypes['CustodyEventConnection'], ParentType, ContextType, RequireFields<LotDownstreamArgs, 'first'>>;
  form?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  gradePercent?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  massBalance?: Resolver<Maybe<ResolversTypes['MassBalance']>, ParentType, ContextType>;
  massKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  mineral?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origins?: Resolver<ResolversTypes['LotOriginConnection'], ParentType, ContextType, RequireFields<LotOriginsArgs, 'first'>>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tags?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  upstream?: Resolver<ResolversTypes['CustodyEventConnection'], ParentType, ContextType, RequireFields<LotUpstreamArgs, 'first'>>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type LotMassResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotMass'] = ResolversParentTypes['LotMass']> = {
  lot?: Resolver<ResolversTypes['Lot'], ParentType, ContextType>;
  massKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type LotOriginResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotOrigin'] = ResolversParentTypes['LotOrigin']> = {
  massKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  share?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
};

export type LotOriginConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotOriginConnection'] = ResolversParentTypes['LotOriginConnection']> = {
  complete?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  edges?: Resolver<Array<ResolversTypes['LotOriginEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['LotOrigin']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type LotOriginEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['LotOriginEdge'] = ResolversParentTypes['LotOriginEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['LotOrigin'], ParentType, ContextType>;
};

export type MassBalanceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MassBalance'] = ResolversParentTypes['MassBalance']> = {
  differenceKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  inKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  outKg?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  withinTolerance?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
};

export type MustActResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MustAct'] = ResolversParentTypes['MustAct']> = {
  because?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  duties?: Resolver<Array<ResolversTypes['Duty']>, ParentType, ContextType>;
  holder?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
};

export type MustActConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MustActConnection'] = ResolversParentTypes['MustActConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MustActEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['MustAct']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type MustActEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['MustActEdge'] = ResolversParentTypes['MustActEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MustAct'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acknowledgeDuty?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAcknowledgeDutyArgs, 'input'>>;
  appealDismissal?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAppealDismissalArgs, 'input'>>;
  assessAllegation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAssessAllegationArgs, 'input'>>;
  assessRetaliation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationAssessRetaliationArgs, 'input'>>;
  captureEvents?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationCaptureEventsArgs, 'input'>>;
  completeDuty?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationCompleteDutyArgs, 'input'>>;
  confirmClosure?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationConfirmClosureArgs, 'input'>>;
  confirmFinding?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationConfirmFindingArgs, 'input'>>;
  contestFinding?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationContestFindingArgs, 'input'>>;
  contradictFact?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationContradictFactArgs, 'input'>>;
  hearFirm?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationHearFirmArgs, 'input'>>;
  markDuplicate?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationMarkDuplicateArgs, 'input'>>;
  nameLead?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationNameLeadArgs, 'input'>>;
  nameOnCase?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationNameOnCaseArgs, 'input'>>;
  overrideFinding?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationOverrideFindingArgs, 'input'>>;
  provideInformation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationProvideInformationArgs, 'input'>>;
  reachMilestone?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReachMilestoneArgs, 'input'>>;
  recordBounce?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRecordBounceArgs, 'input'>>;
  recordCoverage?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordCoverageArgs, 'input'>>;
  recordDelivery?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRecordDeliveryArgs, 'input'>>;
  recordFact?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRecordFactArgs, 'input'>>;
  recordInvestigation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRecordInvestigationArgs, 'input'>>;
  recordMemberships?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordMembershipsArgs, 'input'>>;
  recordOperations?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordOperationsArgs, 'input'>>;
  recordOwnership?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordOwnershipArgs, 'input'>>;
  recordRelationships?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordRelationshipsArgs, 'input'>>;
  recordSiteStatuses?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordSiteStatusesArgs, 'input'>>;
  referAllegation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReferAllegationArgs, 'input'>>;
  registerFirms?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRegisterFirmsArgs, 'input'>>;
  registerOrganisations?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationsArgs, 'input'>>;
  registerSites?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRegisterSitesArgs, 'input'>>;
  releaseNotice?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReleaseNoticeArgs, 'input'>>;
  reopenAllegation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReopenAllegationArgs, 'input'>>;
  reportAllegation?: Resolver<ResolversTypes['ReportAllegationPayload'], ParentType, ContextType, RequireFields<MutationReportAllegationArgs, 'input'>>;
  requestInformation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationRequestInformationArgs, 'input'>>;
  resolveRemedyGap?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationResolveRemedyGapArgs, 'input'>>;
  reviewContest?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReviewContestArgs, 'input'>>;
  reviewHold?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationReviewHoldArgs, 'input'>>;
  setInterimMeasure?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSetInterimMeasureArgs, 'input'>>;
  settleLevels?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationSettleLevelsArgs, 'input'>>;
  statePeopleInNeed?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationStatePeopleInNeedArgs, 'input'>>;
  verifyCriticalBreach?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationVerifyCriticalBreachArgs, 'input'>>;
  waiveDuty?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWaiveDutyArgs, 'input'>>;
  withdrawAllegation?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawAllegationArgs, 'input'>>;
  withdrawFact?: Resolver<ResolversTypes['CasePayload'], ParentType, ContextType, RequireFields<MutationWithdrawFactArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Allegation' | 'Firm' | 'Lot' | 'Site' | 'Trace', ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  body?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  deliveredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  hold?: Resolver<Maybe<ResolversTypes['Hold']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  raisedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['NoticeReason'], ParentType, ContextType>;
  recipient?: Resolver<ResolversTypes['Party'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['NoticeStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['Notice']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PartyResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Party'] = ResolversParentTypes['Party']> = {
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType>;
  label?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PathCountResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathCount'] = ResolversParentTypes['PathCount']> = {
  exact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PathSampleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['PathSample'] = ResolversParentTypes['PathSample']> = {
  count?: Resolver<Maybe<ResolversTypes['PathCount']>, ParentType, ContextType>;
  nodes?: Resolver<Array<ResolversTypes['ExposurePath']>, ParentType, ContextType>;
};

export type PeriodResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Period'] = ResolversParentTypes['Period']> = {
  from?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type ProblemResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Problem'] = ResolversParentTypes['Problem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type QueryResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  allegation?: Resolver<Maybe<ResolversTypes['Allegation']>, ParentType, ContextType, RequireFields<QueryAllegationArgs, 'by'>>;
  allegations?: Resolver<ResolversTypes['AllegationConnection'], ParentType, ContextType, RequireFields<QueryAllegationsArgs, 'first'>>;
  firm?: Resolver<Maybe<ResolversTypes['Firm']>, ParentType, ContextType, RequireFields<QueryFirmArgs, 'by'>>;
  lot?: Resolver<Maybe<ResolversTypes['Lot']>, ParentType, ContextType, RequireFields<QueryLotArgs, 'by'>>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  search?: Resolver<Array<ResolversTypes['SearchHit']>, ParentType, ContextType, RequireFields<QuerySearchArgs, 'first' | 'text'>>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<QuerySiteArgs, 'by'>>;
};

export type RecordPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['RecordPayload'] = ResolversParentTypes['RecordPayload']> = {
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  unchanged?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  written?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ReportAllegationPayloadResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ReportAllegationPayload'] = ResolversParentTypes['ReportAllegationPayload']> = {
  allegation?: Resolver<Maybe<ResolversTypes['Allegation']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['Problem']>, ParentType, ContextType>;
  revision?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
};

export type ResponseLevelsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['ResponseLevels'] = ResolversParentTypes['ResponseLevels']> = {
  because?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  citations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  level1?: Resolver<ResolversTypes['ResponseLevel'], ParentType, ContextType>;
  level2?: Resolver<ResolversTypes['ResponseLevel'], ParentType, ContextType>;
};

export type RuleResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Rule'] = ResolversParentTypes['Rule']> = {
  citations?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SearchHitResolvers<ContextType = Context, ParentType extends ResolversParentTypes['SearchHit'] = ResolversParentTypes['SearchHit']> = {
  kind?: Resolver<ResolversTypes['SearchKind'], ParentType, ContextType>;
  matched?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Node'], ParentType, ContextType>;
};

export type SearchedResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Searched'] = ResolversParentTypes['Searched']> = {
  from?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['Gap']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
};

export type SiteResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  aliases?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  allegations?: Resolver<Maybe<ResolversTypes['AllegationConnection']>, ParentType, ContextType, RequireFields<SiteAllegationsArgs, 'first'>>;
  country?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<Maybe<ResolversTypes['SiteKind']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  partOf?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  reference?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  region?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SourceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Source'] = ResolversParentTypes['Source']> = {
  kind?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TraceResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Trace'] = ResolversParentTypes['Trace']> = {
  asOf?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dropped?: Resolver<Maybe<ResolversTypes['DroppedLinkConnection']>, ParentType, ContextType, RequireFields<TraceDroppedArgs, 'first'>>;
  exposures?: Resolver<ResolversTypes['ExposureConnection'], ParentType, ContextType, RequireFields<TraceExposuresArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  knownAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  linkedLots?: Resolver<Maybe<ResolversTypes['LinkedLotConnection']>, ParentType, ContextType, RequireFields<TraceLinkedLotsArgs, 'first'>>;
  nextChangeAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  policyVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  totals?: Resolver<ResolversTypes['TraceTotals'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TraceTotalsResolvers<ContextType = Context, ParentType extends ResolversParentTypes['TraceTotals'] = ResolversParentTypes['TraceTotals']> = {
  byGrade?: Resolver<Array<ResolversTypes['GradeCount']>, ParentType, ContextType>;
  byInvolvement?: Resolver<Array<ResolversTypes['InvolvementCount']>, ParentType, ContextType>;
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  ActionableFirm?: ActionableFirmResolvers<ContextType>;
  ActionableFirmConnection?: ActionableFirmConnectionResolvers<ContextType>;
  ActionableFirmEdge?: ActionableFirmEdgeResolvers<ContextType>;
  Allegation?: AllegationResolvers<ContextType>;
  AllegationConnection?: AllegationConnectionResolvers<ContextType>;
  AllegationEdge?: AllegationEdgeResolvers<ContextType>;
  Anomaly?: AnomalyResolvers<ContextType>;
  AnomalyConnection?: AnomalyConnectionResolvers<ContextType>;
  AnomalyEdge?: AnomalyEdgeResolvers<ContextType>;
  CasePayload?: CasePayloadResolvers<ContextType>;
  CouldBe?: CouldBeResolvers<ContextType>;
  Credibility?: CredibilityResolvers<ContextType>;
  CustodyEvent?: CustodyEventResolvers<ContextType>;
  CustodyEventConnection?: CustodyEventConnectionResolvers<ContextType>;
  CustodyEventEdge?: CustodyEventEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DroppedLink?: DroppedLinkResolvers<ContextType>;
  DroppedLinkConnection?: DroppedLinkConnectionResolvers<ContextType>;
  DroppedLinkEdge?: DroppedLinkEdgeResolvers<ContextType>;
  Duty?: DutyResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureEdge?: ExposureEdgeResolvers<ContextType>;
  ExposurePath?: ExposurePathResolvers<ContextType>;
  Fact?: FactResolvers<ContextType>;
  Finding?: FindingResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmExposure?: FirmExposureResolvers<ContextType>;
  FirmExposureConnection?: FirmExposureConnectionResolvers<ContextType>;
  FirmExposureEdge?: FirmExposureEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  Hold?: HoldResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  IncidentType?: IncidentTypeResolvers<ContextType>;
  InvolvementCount?: InvolvementCountResolvers<ContextType>;
  LinkedLot?: LinkedLotResolvers<ContextType>;
  LinkedLotConnection?: LinkedLotConnectionResolvers<ContextType>;
  LinkedLotEdge?: LinkedLotEdgeResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LotMass?: LotMassResolvers<ContextType>;
  LotOrigin?: LotOriginResolvers<ContextType>;
  LotOriginConnection?: LotOriginConnectionResolvers<ContextType>;
  LotOriginEdge?: LotOriginEdgeResolvers<ContextType>;
  MassBalance?: MassBalanceResolvers<ContextType>;
  MustAct?: MustActResolvers<ContextType>;
  MustActConnection?: MustActConnectionResolvers<ContextType>;
  MustActEdge?: MustActEdgeResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PathCount?: PathCountResolvers<ContextType>;
  PathSample?: PathSampleResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPayload?: RecordPayloadResolvers<ContextType>;
  ReportAllegationPayload?: ReportAllegationPayloadResolvers<ContextType>;
  ResponseLevels?: ResponseLevelsResolvers<ContextType>;
  Rule?: RuleResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Searched?: SearchedResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceTotals?: TraceTotalsResolvers<ContextType>;
};

