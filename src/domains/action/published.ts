import { z } from 'zod';
import { parseCsv } from '../../shared/csv.js';
import { accept, type Problem, type Result, refuse } from '../../shared/result.js';
import { ACTION_STATUSES, type ActionStatus } from './action.types.js';

const COLUMNS = ['ref', 'site', 'risk', 'action', 'status', 'implemented_in'] as const;

const ROW = z
  .object({
    ref: z.string().min(1),
    site: z.string().min(1),
    risk: z.string().min(1),
    action: z.string().min(1),
    status: z.enum(ACTION_STATUSES),
    implemented_in: z.string().regex(/^(\d{4}-(0[1-9]|1[0-2]))?$/, 'must be a month such as 2022-03, or empty'),
  })
  .refine(({ status, implemented_in }) => (status === 'IMPLEMENTED') === (implemented_in !== ''), {
    path: ['implemented_in'],
    message: 'must be given if implemented, and only then',
  });

/** A corrective action that was published: its month alone is known. */
export interface PublishedAction {
  readonly reference: string;
  readonly site: string;
  readonly risk: string;
  readonly description: string;
  readonly status: ActionStatus;
  /** As `2022-03`; null: not implemented. */
  readonly implementedIn: string | null;
}

/** Reads published actions from CSV. Each problem names row and column. */
export const readActions = (text: string): Result<readonly PublishedAction[]> => {
  const rows = parseCsv(text, COLUMNS);
  if (!rows.ok) return rows;
  const problems: Problem[] = [];
  const actions = rows.value.flatMap(({ row, fields }): PublishedAction[] => {
    const read = ROW.safeParse(fields);
    if (!read.success) {
      const found = read.error.issues.map(({ message, path }) => ({
        code: 'MALFORMED',
        message: `row ${row}: ${path.join('.')} ${message}`,
        path: [String(row), ...path.map(String)],
      }));
      problems.push(...found);
      return [];
    }
    const { ref, site, risk, action, status, implemented_in } = read.data;
    return [{ reference: ref, site, risk, description: action, status, implementedIn: implemented_in || null }];
  });
  return problems.length > 0 ? refuse(...problems) : accept(actions);
};
