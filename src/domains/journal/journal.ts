/** The journal of a case: every act on an allegation, in order. States are folds of it; nothing in it is edited. */
import { randomUUID } from 'node:crypto';
import type { Tx } from '../../graph/graph.js';
import { takeRevision } from '../../graph/revision.js';
import { type Scope, seesAllegations } from '../access/access.js';
import { eventsOf, lastNumber, stampRevision, write } from './journal.store.js';

/** Who did what, when and why; `data` is the event itself, as its own domain reads it. */
export interface CaseEvent {
  readonly id: string;
  /** The allegation's id. */
  readonly allegation: string;
  /** From 1 on, without gaps. */
  readonly number: number;
  readonly type: string;
  /** Epoch milliseconds, by the server's clock. */
  readonly at: number;
  readonly by: string;
  readonly org: string;
  readonly role: string;
  readonly reason: string | null;
  readonly data: unknown;
  readonly revision: number;
}

/** What is to be added: the rest of the envelope is the journal's. */
export type NewCaseEvent = Omit<CaseEvent, 'id' | 'allegation' | 'number' | 'revision'>;

/**
 * The journals of allegations, by id, each in its order. They hold what no single viewer may see whole: who reads them
 * folds them, and leaves out what is not for its own viewer.
 */
export const read = async (scope: Scope, tx: Tx, allegations: readonly string[]): Promise<CaseEvent[]> => {
  if (!seesAllegations(scope) || allegations.length === 0) return [];
  const rows = await eventsOf(tx, { allegations: [...allegations] });
  return rows.map(({ event }) => ({ ...event, data: JSON.parse(event.data) }));
};

/**
 * Adds events to the journal of an allegation that the caller has locked, and takes the revision: to be called last in the
 * transaction. Nothing to add takes none: null.
 */
export const append = async (
  _scope: Scope,
  tx: Tx,
  allegation: string,
  events: readonly NewCaseEvent[],
): Promise<{ revision: number; ingestedAt: number } | null> => {
  if (events.length === 0) return null;
  const last = (await lastNumber(tx, { allegation }))[0]?.number ?? 0;
  const numbered = events.map((event, index) => ({
    id: randomUUID(),
    allegation,
    number: last + index + 1,
    ...event,
    data: JSON.stringify(event.data),
  }));
  await write(tx, { allegation, events: numbered });
  const ids = numbered.map(({ id }) => id);
  const taken = await takeRevision(tx, { references: ids });
  await stampRevision(tx, { ids, revision: taken.revision });
  return taken;
};
