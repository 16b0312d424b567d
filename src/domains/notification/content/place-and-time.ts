import type { NoticeContext } from '../context.types.js';
import type { RetaliationAssessment } from '../events.js';
import type { PlaceAndTime } from '../notice.types.js';

/**
 * Where and when, as a notice may say it: the territory and the months, and sites and days only once those who complain
 * have consented (docs/responsibility.md 6, "Until consent, a notice generalises place and time").
 */
export const placeAndTimeOf = (
  { place, period }: Pick<NoticeContext, 'place' | 'period'>,
  assessment: Pick<RetaliationAssessment, 'consent'> | null,
): PlaceAndTime => ({
  exact: assessment?.consent === 'GIVEN' ? { sites: [...place.sites], from: period.from, to: period.to } : null,
  territory: place.territory,
  months: { from: monthOf(period.from), to: monthOf(period.to) },
});

/** The month of an instant, as `2022-03` (UTC). */
export const monthOf = (time: number): string => new Date(time).toISOString().slice(0, 7);

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2022-03` as "March 2022". */
export const monthInWords = (month: string): string => `${MONTHS[Number(month.slice(5)) - 1]} ${month.slice(0, 4)}`;

/** "in CD-SK, March 2022", or with sites and days where they may be told. */
export const placeAndTimeInWords = ({ exact, territory, months }: PlaceAndTime): string => {
  if (exact) return `${exact.sites.join(', ')} (${territory}), ${span(dayOf(exact.from), dayOf(exact.to))}`;
  return `${territory}, ${span(monthInWords(months.from), monthInWords(months.to))}`;
};

const dayOf = (time: number): string => new Date(time).toISOString().slice(0, 10);

const span = (from: string, to: string): string => (from === to ? from : `${from} to ${to}`);
