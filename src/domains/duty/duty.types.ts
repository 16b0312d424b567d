import { z } from 'zod';
import { STAMP } from '../responsibility/responsibility.js';
import { BASES, DUTY_KINDS, STRENGTHS } from './norm.js';

/** A duty as it is raised. Instants in epoch ms. */
export const DUTY = z.object({
  /** Made of allegation, holder, kind and ground: the same duty has the same key. */
  key: z.string(),
  allegation: z.string(),
  /** Reference of the firm or organisation whose duty it is. */
  holder: z.string(),
  kind: z.enum(DUTY_KINDS),
  /** What it rests on, such as FINDING:CAUSED or LEVEL_1:MANDATORY; with it, it lapses. */
  ground: z.string(),
  strength: z.enum(STRENGTHS),
  basis: z.enum(BASES),
  citations: z.array(z.string()),
  /** It rests on a text that nobody has checked yet. */
  unverified: z.boolean(),
  /** The clock that sets the due date; null: none does. */
  clock: z.string().nullable(),
  /** When the clock started: the trigger, or when the holder came to know, whichever is later. Null: not yet. */
  startedAt: z.number().nullable(),
  dueAt: z.number().nullable(),
  acknowledgeBy: z.number().nullable(),
  /** It comes round again every so many days, until an instant. */
  recurs: z.object({ days: z.number(), until: z.number() }).nullable(),
  /** What is begun lasts at least until then. */
  lastsUntil: z.number().nullable(),
  note: z.string().nullable(),
  policy: z.object({ pack: z.string(), version: z.string() }),
});
export type DutyRaised = Readonly<z.infer<typeof DUTY>>;

const ONE = { ...STAMP, key: z.string() } as const;

/** What happens to duties. */
export const DUTY_EVENTS = z.discriminatedUnion('type', [
  z.object({ type: z.literal('DUTY_RAISED'), ...STAMP, duty: DUTY }),
  /** Its clock has started, or starts from another instant. */
  z.object({
    type: z.literal('DUTY_DATED'),
    ...ONE,
    startedAt: z.number().nullable(),
    dueAt: z.number().nullable(),
    acknowledgeBy: z.number().nullable(),
    recurs: z.object({ days: z.number(), until: z.number() }).nullable(),
    lastsUntil: z.number().nullable(),
  }),
  z.object({ type: z.literal('DUTY_ACKNOWLEDGED'), ...ONE }),
  z.object({ type: z.literal('DUTY_DONE'), ...ONE, evidence: z.array(z.string()), note: z.string().nullable() }),
  z.object({ type: z.literal('DUTY_WAIVED'), ...ONE, reason: z.string() }),
  z.object({ type: z.literal('DUTY_LAPSED'), ...ONE, reason: z.string() }),
]);
export type DutyEvent = z.infer<typeof DUTY_EVENTS>;

/** A duty and what became of it. `rounds` counts how often one that recurs was done. */
export type Duty = DutyRaised & { readonly raisedAt: number; readonly rounds: number } & (
    | { readonly status: 'PENDING' }
    | { readonly status: 'ACKNOWLEDGED'; readonly acknowledgedAt: number }
    | { readonly status: 'DONE'; readonly doneAt: number; readonly evidence: readonly string[] }
    | { readonly status: 'WAIVED'; readonly reason: string }
    | { readonly status: 'LAPSED'; readonly reason: string }
  );

/** The duties of a case, by key. */
export type Duties = ReadonlyMap<string, Duty>;
