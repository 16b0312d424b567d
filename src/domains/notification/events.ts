import { z } from 'zod';
import { Hold, type Notice, NoticeBody } from './notice.types.js';

/**
 * The retaliation assessment (docs/responsibility.md 6): made by a named person before any notice of an allegation
 * leaves. It names parties and grades, and nobody who is affected or complains.
 */
export const RetaliationAssessment = z.object({
  /** Whether those who complain, or are affected, agree that place and time are told. */
  consent: z.enum(['GIVEN', 'REFUSED', 'NOT_ASKED']),
  /** How easily its readers could tell who spoke. */
  identifiability: z.enum(['EASILY', 'WITH_EFFORT', 'HARDLY', 'UNKNOWN']),
  /** References of parties with ties to whoever did it: notices to them are held. */
  perpetratorTies: z.array(z.string()).default([]),
  /** References of parties that it would be safe to tell, though they are of a held class. */
  safeRecipients: z.array(z.string()).default([]),
  /** References of parties that are of no held class, and are to be held all the same. */
  unsafeRecipients: z.array(z.string()).default([]),
  /** Whether the police can be told without danger (IOM note 25). */
  police: z.enum(['SAFE', 'UNSAFE', 'UNKNOWN']),
  /** Where the police are unsafe: the reference of another authority or a UN body; null: none is known. */
  insteadOfPolice: z.string().nullable().default(null),
  /** When it is to be looked at again; null: after the policy's days. */
  reviewAt: z.number().nullable().default(null),
  reason: z.string().min(1),
});
export type RetaliationAssessment = z.infer<typeof RetaliationAssessment>;
export type RetaliationAssessmentInput = z.input<typeof RetaliationAssessment>;

/** When (epoch ms), by whom, for which organisation: of what follows by rule, whoever's act it follows from. */
const STAMP = { at: z.number(), by: z.string(), org: z.string() } as const;
const key = z.string();

/** What can happen to notices, as the journal keeps it. */
export const NOTIFICATION_EVENTS = z.discriminatedUnion('type', [
  z.object({ type: z.literal('RETALIATION_ASSESSED'), ...STAMP, assessment: RetaliationAssessment }),
  z.object({ type: z.literal('NOTICE_QUEUED'), ...STAMP, notice: NoticeBody }),
  /** New and held at once, or queued and held before it left, or held on other grounds than before. */
  z.object({ type: z.literal('NOTICE_HELD'), ...STAMP, notice: NoticeBody, hold: Hold }),
  /**
   * BY_PERSON: later notices to the same recipient are free as well. BY_ASSESSMENT: it waited for the assessment, or the
   * assessment names its recipient as safe.
   */
  z.object({
    type: z.literal('NOTICE_RELEASED'),
    ...STAMP,
    key,
    release: z.enum(['BY_PERSON', 'BY_ASSESSMENT']),
    reason: z.string(),
  }),
  /** Looked at, and kept. */
  z.object({ type: z.literal('HOLD_REVIEWED'), ...STAMP, key, reviewAt: z.number(), reason: z.string() }),
  z.object({
    type: z.literal('NOTICE_DELIVERED'),
    ...STAMP,
    key,
    deliveredAt: z.number(),
    how: z.enum(['RECEIPT', 'PERSON']),
  }),
  z.object({ type: z.literal('NOTICE_BOUNCED'), ...STAMP, key, because: z.string() }),
  z.object({ type: z.literal('NOTICE_LAPSED'), ...STAMP, key, because: z.string() }),
]);
export type NotificationEvent = z.infer<typeof NOTIFICATION_EVENTS>;

/** All notices of one allegation, and the assessment that stands. */
export interface Notification {
  readonly notices: ReadonlyMap<string, Notice>;
  readonly assessment:
    | (RetaliationAssessment & { readonly at: number; readonly by: string; readonly org: string })
    | null;
  /** References of parties whom a person released from their hold. */
  readonly released: ReadonlySet<string>;
}

export const initialNotification: Notification = { notices: new Map(), assessment: null, released: new Set() };

/** Who acts: a person, for an organisation. */
export interface Actor {
  readonly by: string;
  readonly org: string;
}

export type NotificationCommand =
  | { readonly type: 'ASSESS_RETALIATION'; readonly actor: Actor; readonly assessment: RetaliationAssessmentInput }
  /** Releases every held notice to the recipient of the one named, and the recipient with them. */
  | { readonly type: 'RELEASE_NOTICE'; readonly actor: Actor; readonly key: string; readonly reason: string }
  | {
      readonly type: 'REVIEW_HOLD';
      readonly actor: Actor;
      readonly key: string;
      readonly reviewAt: number;
      readonly reason: string;
    }
  /** By a receipt, or by a person who saw to it. */
  | {
      readonly type: 'RECORD_DELIVERY';
      readonly actor: Actor;
      readonly key: string;
      readonly deliveredAt: number;
      readonly how: 'RECEIPT' | 'PERSON';
    }
  | { readonly type: 'RECORD_BOUNCE'; readonly actor: Actor; readonly key: string; readonly because: string };
