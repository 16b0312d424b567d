import { z } from 'zod';

/** The occasions of docs/responsibility.md 6, by their numbers there. */
const NOTICE_REASONS = ['N1', 'N2', 'N3', 'N4', 'N5', 'N6', 'N7', 'N8', 'N9', 'N10'] as const;
export const NoticeReason = z.enum(NOTICE_REASONS);
export type NoticeReason = z.infer<typeof NoticeReason>;

/** Who is told. Of a COMPLAINANT, `reference` is the opaque handle of the channel that they chose, and nothing else. */
export const Recipient = z.object({
  kind: z.enum(['FIRM', 'ORGANISATION', 'COMPLAINANT']),
  reference: z.string(),
});
export type Recipient = z.infer<typeof Recipient>;

/** A firm's own row of the trace, as far as a notice says it. Instants in epoch ms. */
const OwnExposure = z.object({
  grade: z.enum(['ORIGIN', 'TRACED', 'POSSIBLE', 'DECLARED']),
  tier: z.number(),
  certain: z.boolean(),
  currency: z.enum(['CURRENT', 'PAST']).nullable(),
  firstExposedAt: z.number(),
  intakeShare: z.number().nullable(),
});

const OwnDuty = z.object({
  kind: z.string(),
  strength: z.enum(['MANDATORY', 'RECOMMENDED']),
  basis: z.enum(['STANDARD', 'PROGRAMME', 'LEGAL']),
  /** How long its clock runs once the notice is delivered; null: no clock, or not known. */
  days: z.number().nullable(),
});

/**
 * What a notice tells its reader: facts from closed lists, numbers and dates only. No field takes a name, or words that
 * somebody wrote, so that nobody else's name and nothing of a complaint can get in (docs/access.md 5).
 */
export const Tells = z.object({
  /** What it is about, in the words of this domain. */
  message: z.enum([
    'CREDIBLE_AND_ACTIONABLE',
    'CRITICAL_BREACH',
    'UNSUBSTANTIATED',
    'INCONCLUSIVE',
    'WITHDRAWN',
    'TO_BE_HEARD',
    'SUBSTANTIATED',
    'PROGRESS_REPORTED',
    'MILESTONE_MISSED',
    'CLOSURE_CONFIRMED',
    'NEWLY_EXPOSED',
    'NO_LONGER_EXPOSED',
    'CORRECTED',
    'DUTY_OVERDUE',
    'DUTY_OF_ANOTHER_OVERDUE',
    'COMPLAINT_RECEIVED',
    'COMPLAINT_DECIDED',
    'COMPLAINT_OUTCOME',
    'COMPLAINT_CLOSED',
  ]),
  exposure: OwnExposure.nullable(),
  finding: z
    .object({
      involvement: z.enum([
        'CAUSED',
        'CONTRIBUTED',
        'DIRECTLY_LINKED',
        'LINK_UNVERIFIED',
        'NO_LINK_FOUND',
        'INDETERMINATE',
      ]),
      status: z.enum(['PROPOSED', 'CONFIRMED', 'OVERRIDDEN', 'CONTESTED']),
    })
    .nullable(),
  levels: z
    .object({
      level1: z.enum(['MANDATORY', 'RECOMMENDED', 'NONE']),
      level2: z.enum(['MANDATORY', 'RECOMMENDED', 'NONE']),
    })
    .nullable(),
  duties: z.array(OwnDuty),
  /** How far the allegation is, for the complainant. */
  status: z.string().nullable(),
  /** Whether an appeal is open to its reader. */
  appeal: z.boolean(),
  /** What tells this notice from another of the same reason: an incident, a report, a correction, a week. */
  of: z.array(z.string()),
});
export type Tells = z.infer<typeof Tells>;

/** Where and when, as its reader may know it: the territory and the months, until those who complain consent to more. */
export const PlaceAndTime = z.object({
  /** Names of sites; null: not to be told. */
  exact: z.object({ sites: z.array(z.string()), from: z.number(), to: z.number() }).nullable(),
  territory: z.string(),
  /** Months as `2022-03`. */
  months: z.object({ from: z.string(), to: z.string() }),
});
export type PlaceAndTime = z.infer<typeof PlaceAndTime>;

export const Content = z.object({ subject: z.string(), body: z.string() });
export type Content = z.infer<typeof Content>;

/** A notice as it was computed. */
export const NoticeBody = z.object({
  /** Recipient, reason and a hash of the result that it tells: two notices never share one. */
  key: z.string(),
  /** The opaque id of the allegation. */
  allegation: z.string(),
  recipient: Recipient,
  reason: NoticeReason,
  tells: Tells,
  incidentType: z.string(),
  placeAndTime: PlaceAndTime,
  /** References of assertions, facts and findings that it rests on. For who sees the case, never its reader. */
  restsOn: z.array(z.string()),
  content: Content,
});
export type NoticeBody = z.infer<typeof NoticeBody>;

/** Why a notice is held (docs/responsibility.md 6, Do no harm). */
const HOLD_CLASSES = [
  'ALLEGED_PERPETRATOR',
  'OPERATOR',
  'OPERATOR_OWNER_OR_MEMBER',
  'FIRST_BUYER',
  'ACTION_OWNER',
  'PUBLIC_OR_SECURITY_BODY',
  'AFFILIATE',
  'TIED_TO_PERPETRATOR',
  'NAMED_BY_ASSESSOR',
  'NOT_YET_ASSESSED',
] as const;
export const HoldClass = z.enum(HOLD_CLASSES);
export type HoldClass = z.infer<typeof HoldClass>;

export const Hold = z.object({
  classes: z.array(HoldClass).min(1),
  /** In a sentence; for the keepers. */
  reason: z.string(),
  setAt: z.number(),
  reviewAt: z.number(),
  /** References of the organisations that set it: they alone see it. */
  keepers: z.array(z.string()),
});
export type Hold = z.infer<typeof Hold>;

export interface InAnyStatus extends NoticeBody {
  readonly raisedAt: number;
  /** The spans in which it was held; the last one is open while it is. */
  readonly held: readonly { readonly from: number; readonly to: number | null }[];
}

/** A notice as the journal tells it. Instants in epoch ms. */
export type Notice = InAnyStatus &
  (
    | { readonly status: 'QUEUED' }
    | { readonly status: 'HELD'; readonly hold: Hold }
    | { readonly status: 'DELIVERED'; readonly deliveredAt: number; readonly deliveredBy: 'RECEIPT' | 'PERSON' }
    | { readonly status: 'BOUNCED'; readonly bouncedAt: number; readonly because: string }
    /** Overtaken before it reached anybody. */
    | { readonly status: 'LAPSED'; readonly because: string }
  );
export type NoticeStatus = Notice['status'];
