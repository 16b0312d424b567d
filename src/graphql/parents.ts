/** What resolvers get as the thing whose fields they resolve, where that is not what the schema says. */

import type { Allegation } from '../domains/allegation/allegation.js';
import type { Actionable, CaseSeen, DutySeen, FindingSeen } from '../domains/case/case.js';
import type { CustodyEvent, LotOrigin } from '../domains/custody/custody.js';
import type { Notice } from '../domains/notification/notification.js';
import type { Firm, Site } from '../domains/party/party.js';
import type { Fact, ResponseLevels } from '../domains/responsibility/responsibility.js';
import type {
  Dropped,
  ExplanationAnswer,
  ExposureRow,
  Gap,
  Hop,
  LinkedLot,
  Path,
  TraceAnswer,
} from '../domains/trace/trace.js';
import type { RecordTime } from '../graph/revision.js';
import type { AskedTime } from './record-time.js';

/** A thing of the record by its reference, in a state of the record. */
interface InRecord {
  readonly reference: string;
  readonly at: RecordTime;
}

/** A firm as it is called in a state of the record; `tier`: where it stands in a trace. */
export interface PartyParent extends InRecord {
  /** What it is called whoever asks; left out: by the record. */
  readonly label?: string;
  readonly tier?: number;
}

export type LotParent = InRecord;

/** A firm; its name is null where nothing describes it. */
export interface FirmParent extends Pick<Firm, 'id' | 'reference' | 'aliases' | 'country' | 'roles'> {
  readonly name: string | null;
}

/** A site, in the state of the record that it is described in. */
export interface SiteParent extends Site {
  readonly at: RecordTime;
}

export interface LotOriginParent {
  readonly origin: LotOrigin;
  readonly at: RecordTime;
}

export interface CustodyEventParent {
  readonly event: CustodyEvent;
  readonly at: RecordTime;
}

export interface LotMassParent {
  readonly lot: string;
  readonly massMg: number | null;
  readonly at: RecordTime;
}

export type AllegationParent = Allegation;

/** A trace with the question that it answers: an allegation, and the time as it was asked for. */
export interface TraceParent {
  readonly allegation: Allegation;
  readonly asked: AskedTime;
  readonly answer: TraceAnswer;
}

export interface ExposureParent {
  readonly row: ExposureRow;
  readonly trace: TraceParent;
}

/** That a firm is exposed to an allegation. */
export interface FirmExposureParent {
  readonly allegation: Allegation;
  readonly exposure: ExposureParent;
}

export interface PathParent {
  readonly path: Path;
  readonly trace: TraceParent;
}

/** A hop, with the hand-overs before and after it. */
export interface HopParent {
  readonly hop: Hop;
  readonly tier: { readonly from: number; readonly to: number };
  readonly trace: TraceParent;
}

export interface LinkedLotParent {
  readonly linked: LinkedLot;
  readonly at: RecordTime;
}

export interface DroppedLinkParent {
  readonly link: Dropped;
  readonly at: RecordTime;
}

export interface ExplanationParent {
  readonly answer: ExplanationAnswer;
  readonly trace: TraceParent;
}

export interface GapParent {
  readonly gap: Gap;
  readonly at: RecordTime;
}

/** Anything that has an id, and what it is. */
export type NodeParent =
  | ({ readonly __typename: 'Firm' } & FirmParent)
  | ({ readonly __typename: 'Site' } & SiteParent)
  | ({ readonly __typename: 'Lot' } & LotParent)
  | ({ readonly __typename: 'Allegation' } & AllegationParent)
  | ({ readonly __typename: 'Trace' } & TraceParent);

export interface ActionableFirmParent {
  readonly actionable: Actionable;
  readonly at: RecordTime;
}

export type FindingParent = FindingSeen;

export type FactParent = Fact;

export type ResponseLevelsParent = ResponseLevels;

export interface DutyParent {
  readonly duty: DutySeen;
  readonly at: RecordTime;
}

export interface MustActParent {
  readonly one: CaseSeen['mustAct'][number];
  readonly at: RecordTime;
}

export interface NoticeParent {
  readonly notice: Notice;
  readonly at: RecordTime;
}

export type TraceTotalsParent = TraceParent;
