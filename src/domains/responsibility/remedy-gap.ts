import { z } from 'zod';
import { accept, type Result, refuse } from '../../shared/result.js';
import type { Level } from './levels.js';
import { type Actor, problem, STAMP, said, stamped } from './stamp.js';
import { fails, holds, unknown, type Weighed } from './truth.js';

/**
 * REMEDY_GAP: people are in need, and no smelter or refiner has a mandatory level 1 (docs/responsibility.md 2). Unknown
 * where nobody has said whether people are in need.
 */
export const remedyGap = (levels: readonly { readonly level1: Level }[], peopleInNeed: boolean | null): Weighed => {
  if (levels.some(({ level1 }) => level1 === 'MANDATORY')) return fails('A smelter or refiner must act at level 1.');
  if (peopleInNeed === null) return unknown(['PEOPLE_IN_NEED']);
  return peopleInNeed
    ? holds('People are in need, and no smelter or refiner must act at level 1.')
    : fails('Nobody is in need now.');
};

export const REMEDY_GAP_EVENTS = z.discriminatedUnion('type', [
  z.object({ type: z.literal('REMEDY_GAP_FOUND'), ...STAMP }),
  z.object({
    type: z.literal('REMEDY_GAP_RESOLVED'),
    ...STAMP,
    means: z.enum(['FUNDER', 'POOLED_FUND']),
    funder: z.string(),
    reason: z.string(),
  }),
]);
export type RemedyGapEvent = z.infer<typeof REMEDY_GAP_EVENTS>;

export type RemedyGap =
  | { readonly status: 'NONE' }
  | { readonly status: 'OPEN'; readonly since: number }
  | { readonly status: 'RESOLVED'; readonly funder: string; readonly reason: string };

export const initialRemedyGap: RemedyGap = { status: 'NONE' };

export type RemedyGapCommand = Actor &
  (
    | { readonly type: 'FIND_REMEDY_GAP'; readonly weighed: Weighed }
    | {
        readonly type: 'RESOLVE_REMEDY_GAP';
        readonly means: 'FUNDER' | 'POOLED_FUND';
        readonly funder: string;
        readonly reason: string;
      }
  );

/** A gap once found is resolved by a programme's decision alone, which names who pays. */
export const decideRemedyGap = (gap: RemedyGap, command: RemedyGapCommand, now: number): Result<RemedyGapEvent[]> => {
  const stamp = stamped(command, now);
  if (command.type === 'FIND_REMEDY_GAP') {
    const found = gap.status === 'NONE' && command.weighed.truth === 'HOLDS';
    return accept(found ? [{ type: 'REMEDY_GAP_FOUND', ...stamp }] : []);
  }
  if (gap.status !== 'OPEN') return refuse(problem('NO_REMEDY_GAP', 'There is no open remedy gap.', 'status'));
  const [funder, reason] = [said(command.funder, 'funder'), said(command.reason, 'reason')];
  if (!funder.ok) return funder;
  if (!reason.ok) return reason;
  const { means } = command;
  return accept([{ type: 'REMEDY_GAP_RESOLVED', ...stamp, means, funder: funder.value, reason: reason.value }]);
};

export const evolveRemedyGap = (_: RemedyGap, event: RemedyGapEvent): RemedyGap =>
  event.type === 'REMEDY_GAP_FOUND'
    ? { status: 'OPEN', since: event.at }
    : { status: 'RESOLVED', funder: event.funder, reason: event.reason };
