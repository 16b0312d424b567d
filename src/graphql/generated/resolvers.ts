import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { AllegationParent, CustodyEventParent, DroppedLinkParent, ExplanationParent, ExposureParent, PathParent, FirmParent, FirmExposureParent, GapParent, HopParent, LinkedLotParent, LotParent, LotMassParent, LotOriginParent, NodeParent, PartyParent, SiteParent, TraceParent } from '../parents.js';
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

/** Somebody's statement that something happened. Tracing it says nothing about whether it is true. */
export type Allegation = Node & {
  __typename?: 'Allegation';
  /** How many people are affected. Null where that is not known, or not for the viewer. */
  affectedCount?: Maybe<Scalars['Int']['output']>;
  /** Whether it is about how material came about or about what a firm did. */
  basis: AllegationBasis;
  /** What was reported, in the reporter's words. Null where there is none, or none that the viewer may see. */
  description?: Maybe<Scalars['String']['output']>;
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
  /** How likely it is, from 1 to 5; 5 where it has happened. */
  likelihood?: Maybe<Scalars['Int']['output']>;
  /** The lots that it names. Null where the viewer may not see the case. */
  lots?: Maybe<Array<Lot>>;
  /** The minerals that it is limited to. Empty: all. */
  minerals: Array<Scalars['String']['output']>;
  /** Whether it goes on. Null where that is not known. */
  ongoing?: Maybe<Scalars['Boolean']['output']>;
  /** When it is said to have happened. */
  period: Period;
  /** How serious it is. Null where severity or likelihood is not known. */
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
export type AllegationExplainArgs = {
  at?: InputMaybe<RecordTimeInput>;
  firm: FirmBy;
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
  /** How many there are in all, of those that the viewer may know of. */
  totalCount: Scalars['Int']['output'];
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
  /** It is said to have happened, or gone on, on this day or later. */
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

/** Custody events to capture. */
export type CaptureEventsInput = {
  /** The events. They may name lots that no event makes; firms and sites are registered before. */
  events: Array<CustodyEventInput>;
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
  /** Chains that lead to the firm, shortest first, then earliest. */
  paths: PathSample;
  /** The fewest hand-overs from where the material started, over all chains at least as strong as the grade. ORIGIN is 0. */
  tier: Scalars['Int']['output'];
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

/** What is said to have happened, from a list that a deployment can add to. */
export type IncidentType = {
  __typename?: 'IncidentType';
  /** Its code: WFCL_UNDERGROUND_OR_UNDERWATER_WORK. */
  code: Scalars['String']['output'];
  /** Its name, for people. */
  name: Scalars['String']['output'];
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

/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type Mutation = {
  __typename?: 'Mutation';
  /** Captures custody events: all of them or, with problems, none. For stewards. */
  captureEvents: RecordPayload;
  /** Records whom and what programmes cover: all or, with problems, nothing. For stewards. */
  recordCoverage: RecordPayload;
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
  /** Registers firms: all of them or, with problems, none. For stewards. */
  registerFirms: RecordPayload;
  /** Registers organisations outside the chain of custody: all of them or, with problems, none. For stewards. */
  registerOrganisations: RecordPayload;
  /** Registers sites: all of them or, with problems, none. For stewards. */
  registerSites: RecordPayload;
  /**
   * Reports an allegation, which can be traced at once, whatever becomes of it. The same report again changes nothing; a
   * different one under a known reference is refused. For auditors and firms.
   */
  reportAllegation: ReportAllegationPayload;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationCaptureEventsArgs = {
  input: CaptureEventsInput;
};


/** What can be done. A mutation answers what it changed, with the state of the record after it, or the problems it met. */
export type MutationRecordCoverageArgs = {
  input: RecordCoverageInput;
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
export type MutationReportAllegationArgs = {
  input: ReportAllegationInput;
};

/** A thing with an id that stays the same for as long as the thing is known. */
export type Node = {
  /** The opaque, global id. Give it to `node`, or wherever an argument takes an id. */
  id: Scalars['ID']['output'];
};

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

/** What can be asked. Every answer holds what the viewer may see, and nothing tells what is missing from what is not for them. */
export type Query = {
  __typename?: 'Query';
  /** An allegation. Null where there is none, or none that the viewer may see. */
  allegation?: Maybe<Allegation>;
  /**
   * Allegations, the latest received first, of those that the viewer may know of: a firm gets the head of each, as
   * `allegation` gives it.
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

/** Coverage to record. */
export type RecordCoverageInput = {
  /** The statements. */
  coverage: Array<CoverageInput>;
  /** Any text of the caller's. References make a repeat harmless with or without it. */
  idempotencyKey?: InputMaybe<Scalars['String']['input']>;
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
  /** How many firms are linked. */
  firms: Scalars['Int']['output'];
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
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  CaptureEventsInput: CaptureEventsInput;
  CoverageInput: CoverageInput;
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
  Evidence: ResolverTypeWrapper<Evidence>;
  Explanation: ResolverTypeWrapper<ExplanationParent>;
  ExplanationOutcome: ExplanationOutcome;
  Exposure: ResolverTypeWrapper<ExposureParent>;
  ExposureConnection: ResolverTypeWrapper<Omit<ExposureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversTypes['ExposureEdge']>, nodes: Array<ResolversTypes['Exposure']> }>;
  ExposureEdge: ResolverTypeWrapper<Omit<ExposureEdge, 'node'> & { node: ResolversTypes['Exposure'] }>;
  ExposurePath: ResolverTypeWrapper<PathParent>;
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
  Hop: ResolverTypeWrapper<HopParent>;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IncidentType: ResolverTypeWrapper<IncidentType>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
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
  MassBalance: ResolverTypeWrapper<MassBalance>;
  MembershipInput: MembershipInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  Node: ResolverTypeWrapper<NodeParent>;
  OperationInput: OperationInput;
  OperationKind: OperationKind;
  OrganisationInput: OrganisationInput;
  OrganisationKind: OrganisationKind;
  OwnershipInput: OwnershipInput;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  Party: ResolverTypeWrapper<PartyParent>;
  PathCount: ResolverTypeWrapper<PathCount>;
  PathSample: ResolverTypeWrapper<Omit<PathSample, 'nodes'> & { nodes: Array<ResolversTypes['ExposurePath']> }>;
  Period: ResolverTypeWrapper<Period>;
  PeriodInput: PeriodInput;
  Problem: ResolverTypeWrapper<Problem>;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  RecordCoverageInput: RecordCoverageInput;
  RecordMembershipsInput: RecordMembershipsInput;
  RecordOperationsInput: RecordOperationsInput;
  RecordOwnershipInput: RecordOwnershipInput;
  RecordPayload: ResolverTypeWrapper<RecordPayload>;
  RecordRelationshipsInput: RecordRelationshipsInput;
  RecordSiteStatusesInput: RecordSiteStatusesInput;
  RecordTimeInput: RecordTimeInput;
  RegisterFirmsInput: RegisterFirmsInput;
  RegisterOrganisationsInput: RegisterOrganisationsInput;
  RegisterSitesInput: RegisterSitesInput;
  RelationshipBasis: RelationshipBasis;
  RelationshipInput: RelationshipInput;
  ReportAllegationInput: ReportAllegationInput;
  ReportAllegationPayload: ResolverTypeWrapper<Omit<ReportAllegationPayload, 'allegation'> & { allegation?: Maybe<ResolversTypes['Allegation']> }>;
  RiskRating: RiskRating;
  SearchHit: ResolverTypeWrapper<Omit<SearchHit, 'node'> & { node: ResolversTypes['Node'] }>;
  SearchKind: SearchKind;
  Searched: ResolverTypeWrapper<Omit<Searched, 'gaps'> & { gaps: Array<ResolversTypes['Gap']> }>;
  Site: ResolverTypeWrapper<SiteParent>;
  SiteBy: SiteBy;
  SiteInput: SiteInput;
  SiteKind: SiteKind;
  SiteScale: SiteScale;
  SiteStatus: SiteStatus;
  SiteStatusInput: SiteStatusInput;
  Source: ResolverTypeWrapper<Source>;
  SourceInput: SourceInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  Trace: ResolverTypeWrapper<TraceParent>;
  TraceTotals: ResolverTypeWrapper<TraceTotals>;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  Allegation: AllegationParent;
  AllegationBy: AllegationBy;
  AllegationConnection: Omit<AllegationConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AllegationEdge']>, nodes: Array<ResolversParentTypes['Allegation']> };
  AllegationEdge: Omit<AllegationEdge, 'node'> & { node: ResolversParentTypes['Allegation'] };
  AllegationFilterInput: AllegationFilterInput;
  Anomaly: Omit<Anomaly, 'event'> & { event?: Maybe<ResolversParentTypes['CustodyEvent']> };
  AnomalyConnection: Omit<AnomalyConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['AnomalyEdge']>, nodes: Array<ResolversParentTypes['Anomaly']> };
  AnomalyEdge: Omit<AnomalyEdge, 'node'> & { node: ResolversParentTypes['Anomaly'] };
  Boolean: Scalars['Boolean']['output'];
  CaptureEventsInput: CaptureEventsInput;
  CoverageInput: CoverageInput;
  CustodyEvent: CustodyEventParent;
  CustodyEventConnection: Omit<CustodyEventConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['CustodyEventEdge']>, nodes: Array<ResolversParentTypes['CustodyEvent']> };
  CustodyEventEdge: Omit<CustodyEventEdge, 'node'> & { node: ResolversParentTypes['CustodyEvent'] };
  CustodyEventInput: CustodyEventInput;
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DroppedLink: DroppedLinkParent;
  DroppedLinkConnection: Omit<DroppedLinkConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['DroppedLinkEdge']>, nodes: Array<ResolversParentTypes['DroppedLink']> };
  DroppedLinkEdge: Omit<DroppedLinkEdge, 'node'> & { node: ResolversParentTypes['DroppedLink'] };
  Evidence: Evidence;
  Explanation: ExplanationParent;
  Exposure: ExposureParent;
  ExposureConnection: Omit<ExposureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['ExposureEdge']>, nodes: Array<ResolversParentTypes['Exposure']> };
  ExposureEdge: Omit<ExposureEdge, 'node'> & { node: ResolversParentTypes['Exposure'] };
  ExposurePath: PathParent;
  Firm: FirmParent;
  FirmBy: FirmBy;
  FirmExposure: FirmExposureParent;
  FirmExposureConnection: Omit<FirmExposureConnection, 'edges' | 'nodes'> & { edges: Array<ResolversParentTypes['FirmExposureEdge']>, nodes: Array<ResolversParentTypes['FirmExposure']> };
  FirmExposureEdge: Omit<FirmExposureEdge, 'node'> & { node: ResolversParentTypes['FirmExposure'] };
  FirmInput: FirmInput;
  Float: Scalars['Float']['output'];
  Gap: GapParent;
  GradeCount: GradeCount;
  Hop: HopParent;
  ID: Scalars['ID']['output'];
  IncidentType: IncidentType;
  Int: Scalars['Int']['output'];
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
  MassBalance: MassBalance;
  MembershipInput: MembershipInput;
  Mutation: Record<PropertyKey, never>;
  Node: NodeParent;
  OperationInput: OperationInput;
  OrganisationInput: OrganisationInput;
  OwnershipInput: OwnershipInput;
  PageInfo: PageInfo;
  Party: PartyParent;
  PathCount: PathCount;
  PathSample: Omit<PathSample, 'nodes'> & { nodes: Array<ResolversParentTypes['ExposurePath']> };
  Period: Period;
  PeriodInput: PeriodInput;
  Problem: Problem;
  Query: Record<PropertyKey, never>;
  RecordCoverageInput: RecordCoverageInput;
  RecordMembershipsInput: RecordMembershipsInput;
  RecordOperationsInput: RecordOperationsInput;
  RecordOwnershipInput: RecordOwnershipInput;
  RecordPayload: RecordPayload;
  RecordRelationshipsInput: RecordRelationshipsInput;
  RecordSiteStatusesInput: RecordSiteStatusesInput;
  RecordTimeInput: RecordTimeInput;
  RegisterFirmsInput: RegisterFirmsInput;
  RegisterOrganisationsInput: RegisterOrganisationsInput;
  RegisterSitesInput: RegisterSitesInput;
  RelationshipInput: RelationshipInput;
  ReportAllegationInput: ReportAllegationInput;
  ReportAllegationPayload: Omit<ReportAllegationPayload, 'allegation'> & { allegation?: Maybe<ResolversParentTypes['Allegation']> };
  SearchHit: Omit<SearchHit, 'node'> & { node: ResolversParentTypes['Node'] };
  Searched: Omit<Searched, 'gaps'> & { gaps: Array<ResolversParentTypes['Gap']> };
  Site: SiteParent;
  SiteBy: SiteBy;
  SiteInput: SiteInput;
  SiteStatusInput: SiteStatusInput;
  Source: Source;
  SourceInput: SourceInput;
  String: Scalars['String']['output'];
  Trace: TraceParent;
  TraceTotals: TraceTotals;
};

export type AllegationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Allegation'] = ResolversParentTypes['Allegation']> = {
  affectedCount?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  basis?: Resolver<ResolversTypes['AllegationBasis'], ParentType, ContextType>;
  description?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  explain?: Resolver<Maybe<ResolversTypes['Explanation']>, ParentType, ContextType, RequireFields<AllegationExplainArgs, 'firm'>>;
  firms?: Resolver<Maybe<Array<ResolversTypes['Party']>>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  incidentType?: Resolver<ResolversTypes['IncidentType'], ParentType, ContextType>;
  likelihood?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  lots?: Resolver<Maybe<Array<ResolversTypes['Lot']>>, ParentType, ContextType>;
  minerals?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  ongoing?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  period?: Resolver<ResolversTypes['Period'], ParentType, ContextType>;
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
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
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
  firm?: Resolver<ResolversTypes['Firm'], ParentType, ContextType>;
  firstExposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  grade?: Resolver<ResolversTypes['Grade'], ParentType, ContextType>;
  intakeShare?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  lastExposedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  paths?: Resolver<ResolversTypes['PathSample'], ParentType, ContextType, RequireFields<ExposurePathsArgs, 'first'>>;
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

export type MutationResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  captureEvents?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationCaptureEventsArgs, 'input'>>;
  recordCoverage?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordCoverageArgs, 'input'>>;
  recordMemberships?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordMembershipsArgs, 'input'>>;
  recordOperations?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordOperationsArgs, 'input'>>;
  recordOwnership?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordOwnershipArgs, 'input'>>;
  recordRelationships?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordRelationshipsArgs, 'input'>>;
  recordSiteStatuses?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRecordSiteStatusesArgs, 'input'>>;
  registerFirms?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRegisterFirmsArgs, 'input'>>;
  registerOrganisations?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRegisterOrganisationsArgs, 'input'>>;
  registerSites?: Resolver<ResolversTypes['RecordPayload'], ParentType, ContextType, RequireFields<MutationRegisterSitesArgs, 'input'>>;
  reportAllegation?: Resolver<ResolversTypes['ReportAllegationPayload'], ParentType, ContextType, RequireFields<MutationReportAllegationArgs, 'input'>>;
};

export type NodeResolvers<ContextType = Context, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Allegation' | 'Firm' | 'Lot' | 'Site' | 'Trace', ParentType, ContextType>;
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
  firms?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type Resolvers<ContextType = Context> = {
  Allegation?: AllegationResolvers<ContextType>;
  AllegationConnection?: AllegationConnectionResolvers<ContextType>;
  AllegationEdge?: AllegationEdgeResolvers<ContextType>;
  Anomaly?: AnomalyResolvers<ContextType>;
  AnomalyConnection?: AnomalyConnectionResolvers<ContextType>;
  AnomalyEdge?: AnomalyEdgeResolvers<ContextType>;
  CustodyEvent?: CustodyEventResolvers<ContextType>;
  CustodyEventConnection?: CustodyEventConnectionResolvers<ContextType>;
  CustodyEventEdge?: CustodyEventEdgeResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DroppedLink?: DroppedLinkResolvers<ContextType>;
  DroppedLinkConnection?: DroppedLinkConnectionResolvers<ContextType>;
  DroppedLinkEdge?: DroppedLinkEdgeResolvers<ContextType>;
  Evidence?: EvidenceResolvers<ContextType>;
  Explanation?: ExplanationResolvers<ContextType>;
  Exposure?: ExposureResolvers<ContextType>;
  ExposureConnection?: ExposureConnectionResolvers<ContextType>;
  ExposureEdge?: ExposureEdgeResolvers<ContextType>;
  ExposurePath?: ExposurePathResolvers<ContextType>;
  Firm?: FirmResolvers<ContextType>;
  FirmExposure?: FirmExposureResolvers<ContextType>;
  FirmExposureConnection?: FirmExposureConnectionResolvers<ContextType>;
  FirmExposureEdge?: FirmExposureEdgeResolvers<ContextType>;
  Gap?: GapResolvers<ContextType>;
  GradeCount?: GradeCountResolvers<ContextType>;
  Hop?: HopResolvers<ContextType>;
  IncidentType?: IncidentTypeResolvers<ContextType>;
  LinkedLot?: LinkedLotResolvers<ContextType>;
  LinkedLotConnection?: LinkedLotConnectionResolvers<ContextType>;
  LinkedLotEdge?: LinkedLotEdgeResolvers<ContextType>;
  Lot?: LotResolvers<ContextType>;
  LotMass?: LotMassResolvers<ContextType>;
  LotOrigin?: LotOriginResolvers<ContextType>;
  LotOriginConnection?: LotOriginConnectionResolvers<ContextType>;
  LotOriginEdge?: LotOriginEdgeResolvers<ContextType>;
  MassBalance?: MassBalanceResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  Party?: PartyResolvers<ContextType>;
  PathCount?: PathCountResolvers<ContextType>;
  PathSample?: PathSampleResolvers<ContextType>;
  Period?: PeriodResolvers<ContextType>;
  Problem?: ProblemResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  RecordPayload?: RecordPayloadResolvers<ContextType>;
  ReportAllegationPayload?: ReportAllegationPayloadResolvers<ContextType>;
  SearchHit?: SearchHitResolvers<ContextType>;
  Searched?: SearchedResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  Source?: SourceResolvers<ContextType>;
  Trace?: TraceResolvers<ContextType>;
  TraceTotals?: TraceTotalsResolvers<ContextType>;
};

