/** How far an allegation is (IOM step 1; docs/responsibility.md 1). */
export const STATUSES = [
  'RECEIVED',
  'DISMISSED',
  'NOT_ACTIONABLE',
  'UNDER_INVESTIGATION',
  'INFO_REQUESTED',
  'REFERRED',
  'WITHDRAWN',
  'DUPLICATE_OF',
  'INCONCLUSIVE',
  'UNSUBSTANTIATED',
  'SUBSTANTIATED',
  'RESPONDING',
  'CLOSED',
] as const;
export type Status = (typeof STATUSES)[number];

/** Those in which nothing more is done, until new information comes. */
export const CLOSED_STATUSES = [
  'DISMISSED',
  'NOT_ACTIONABLE',
  'REFERRED',
  'WITHDRAWN',
  'DUPLICATE_OF',
  'INCONCLUSIVE',
  'UNSUBSTANTIATED',
  'CLOSED',
] as const satisfies readonly Status[];
