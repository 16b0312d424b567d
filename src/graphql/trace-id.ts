import { type Scope, seesCase } from '../domains/access/access.js';
import type { RecordTime } from '../graph/revision.js';
import { toGlobalId } from './global-id.js';
import type { TraceParent } from './parents.js';
import type { AskedTime } from './record-time.js';

/**
 * The id of a trace is its question. Who sees the case gets the state of the record that it was settled to, so that the id
 * means the same for ever; a firm gets the time as it asked for it, since revisions tell of others' doings.
 */
export const traceId = (scope: Scope, { allegation, asked, answer: { at } }: TraceParent): string =>
  toGlobalId(
    'Trace',
    seesCase(scope)
      ? `${allegation.id}.r${at.revision}.${at.asOf}`
      : `${allegation.id}.${asked.asOf ?? ''}.${asked.knownAt ?? ''}`,
  );

/** The question behind a trace's own id; null where there is none, or not for this viewer. */
export const questionOf = (
  scope: Scope,
  id: string,
): { allegation: string; asked: AskedTime; settled: RecordTime | null } | null => {
  const settled = /^([^.]+)\.r(\d{1,15})\.(-?\d{1,15})$/.exec(id);
  if (settled) {
    const [, allegation = '', revision, asOf] = settled;
    if (!seesCase(scope)) return null;
    const time = { revision: Number(revision), asOf: Number(asOf) };
    return { allegation, asked: { asOf: time.asOf, knownAt: null }, settled: time };
  }
  const open = /^([^.]+)\.(-?\d{1,15})?\.(-?\d{1,15})?$/.exec(id);
  if (!open) return null;
  const [, allegation = '', asOf, knownAt] = open;
  const instant = (text: string | undefined) => (text === undefined ? null : Number(text));
  return { allegation, asked: { asOf: instant(asOf), knownAt: instant(knownAt) }, settled: null };
};
