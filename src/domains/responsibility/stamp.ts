import { z } from 'zod';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';

/** Who acts, for which organisation. */
export interface Actor {
  /** The person, by the subject of their token. */
  readonly by: string;
  readonly org: string;
}

/** What every event says: when (epoch ms), by whom, for which organisation. */
export const STAMP = { at: z.number(), by: z.string(), org: z.string() } as const;

export const stamped = ({ by, org }: Actor, at: number): Actor & { at: number } => ({ at, by, org });

export const problem = (code: string, message: string, ...path: readonly string[]): Problem => ({
  code,
  message,
  path,
});

/** A text that must say something, such as a reason. */
export const said = (text: string | null | undefined, field: string): Result<string> => {
  const trimmed = text?.trim() ?? '';
  return trimmed === '' ? refuse(problem('REQUIRED', `${field} must not be empty`, field)) : accept(trimmed);
};

/** An act that the state does not allow, with those that it does. */
export const illegal = (act: string, status: string, legal: readonly string[]): Result<never> =>
  refuse(
    problem(
      'ILLEGAL_TRANSITION',
      `${act} is not possible while the status is ${status}; possible: ${legal.length > 0 ? legal.join(', ') : 'nothing'}`,
      'status',
    ),
  );
