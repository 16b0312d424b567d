import { createHash } from 'node:crypto';
import { z } from 'zod';
import { type Result, refuse } from '../shared/result.js';
import type { Tx } from './graph.js';
import { query } from './query.js';

const holdKey = query('graph/hold-idempotency-key', {
  params: z.object({ principal: z.string(), key: z.string(), input: z.string() }),
  row: z.object({ input: z.string(), answer: z.string().nullable() }),
});

const keepAnswer = query('graph/keep-answer', {
  params: z.object({ principal: z.string(), key: z.string(), answer: z.string().nullable() }),
  row: z.object({ key: z.string() }),
});

/** What a caller repeats by: its own key, and the input that the key stands for (anything that JSON can hold). */
export interface Repeatable {
  readonly principal: string;
  readonly key: string | null | undefined;
  readonly input: unknown;
}

/**
 * Does something once for each key of a principal, inside one transaction: the same key with the same input gets the answer
 * that was given first, with another input it is refused. A refusal is not kept, so that the caller can mend the input and
 * use the key again. Without a key the work is simply done. Answers must survive JSON.
 */
export const once = async <T>(
  tx: Tx,
  { principal, key, input }: Repeatable,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> => {
  if (key === null || key === undefined) return work();
  const hash = createHash('sha256').update(JSON.stringify(input)).digest('hex');
  const [held] = await holdKey(tx, { principal, key, input: hash });
  if (held?.input !== hash) {
    const message = 'this idempotency key was used for another input';
    return refuse({ code: 'IDEMPOTENCY_KEY_REUSED', message, path: ['idempotencyKey'] });
  }
  if (held.answer !== null) return JSON.parse(held.answer) as Result<T>;
  const answer = await work();
  await keepAnswer(tx, { principal, key, answer: answer.ok ? JSON.stringify(answer) : null });
  return answer;
};
