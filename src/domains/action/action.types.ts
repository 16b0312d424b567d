import { z } from 'zod';

/** How far a corrective action is, by evidence (Better Mining 2022, corrective action plans). */
export const ACTION_STATUSES = ['NOT_STARTED', 'IN_PROGRESS', 'IMPLEMENTED', 'CANCELLED'] as const;
export type ActionStatus = (typeof ACTION_STATUSES)[number];

/** What was assigned. The programme assigns and follows; the owner, a local stakeholder, implements (BM-05). */
export const AssignedAction = z.object({
  reference: z.string().min(1),
  /** References of site, and of the incident or allegation that it answers. */
  site: z.string().min(1),
  answers: z.string().nullable(),
  risk: z.string().min(1),
  description: z.string().min(1),
  /** Reference of the party that is to implement it; null: not named. */
  owner: z.string().nullable(),
  dueAt: z.number().nullable(),
  /** Part of the accelerated plan that answers a critical breach (BM-09). */
  accelerated: z.boolean(),
  /** What it may do to livelihoods or children, and what is done about that (BM-21); null: not weighed yet. */
  doNoHarm: z.string().nullable(),
});
export type AssignedAction = z.infer<typeof AssignedAction>;

const STAMP = { at: z.number(), by: z.string(), org: z.string(), action: z.string() } as const;

export const ACTION_EVENTS = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ACTION_ASSIGNED'), ...STAMP, assigned: AssignedAction }),
  z.object({ type: z.literal('ACTION_STARTED'), ...STAMP, evidence: z.string() }),
  z.object({ type: z.literal('ACTION_IMPLEMENTED'), ...STAMP, evidence: z.string(), implementedAt: z.number() }),
  z.object({ type: z.literal('ACTION_CANCELLED'), ...STAMP, reason: z.string(), replacedBy: z.array(z.string()) }),
]);
export type ActionEvent = z.infer<typeof ACTION_EVENTS>;

/** A corrective action as its events tell it. Instants in epoch ms. */
export type CorrectiveAction = AssignedAction &
  (
    | { readonly status: 'NOT_STARTED' }
    | { readonly status: 'IN_PROGRESS'; readonly evidence: string }
    | { readonly status: 'IMPLEMENTED'; readonly evidence: string; readonly implementedAt: number }
    /** Found infeasible, or the risk was mitigated without it; others may replace it. */
    | { readonly status: 'CANCELLED'; readonly reason: string; readonly replacedBy: readonly string[] }
  );

/** By reference, in the order of assignment. */
export type Actions = ReadonlyMap<string, CorrectiveAction>;

export type ActionCommand = { readonly by: string; readonly org: string } & (
  | { readonly type: 'ASSIGN_ACTION'; readonly assigned: AssignedAction }
  | { readonly type: 'START_ACTION'; readonly action: string; readonly evidence: string }
  | {
      readonly type: 'IMPLEMENT_ACTION';
      readonly action: string;
      readonly evidence: string;
      readonly implementedAt: number;
    }
  | {
      readonly type: 'CANCEL_ACTION';
      readonly action: string;
      readonly reason: string;
      readonly replacedBy: readonly string[];
    }
);
