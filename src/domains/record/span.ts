import { parseEnd, parseStart } from '../../shared/time.js';
import type { Span } from './assertions.js';
import type { GivenPeriod } from './document.js';

/**
 * The span of a period as it was given. A statement for a reporting year that says no more runs from that year's first day
 * to the last day of the year after (model.md).
 */
export const spanOf = ({ from, to }: GivenPeriod, reportingYear: number | null = null): Span => {
  const year = reportingYear === null ? null : String(reportingYear).padStart(4, '0');
  const yearAfter = reportingYear === null ? null : String(reportingYear + 1).padStart(4, '0');
  const start = from ?? (year && `${year}-01-01`);
  const end = to ?? (yearAfter && `${yearAfter}-12-31`);
  return { from: start === null ? null : parseStart(start), to: end === null ? null : parseEnd(end) };
};
