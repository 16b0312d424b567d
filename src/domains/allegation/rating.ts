/** How serious a risk or a harm is (Better Mining). */
export const RATINGS = ['LOW', 'MEDIUM', 'HIGH', 'VERY_HIGH', 'CRITICAL_BREACH'] as const;
export type Rating = (typeof RATINGS)[number];

/**
 * The highest score of each rating. The report prints 4, 9, 12, 16, 20 and 25; that they are the upper ends of bands is
 * our reading of it.
 */
const BANDS = {
  inForceFrom: '2022-01-01',
  cites: ['Better Mining impact report 2022, risk assessment'],
  assumption: true,
  highest: { LOW: 4, MEDIUM: 9, HIGH: 16, VERY_HIGH: 24, CRITICAL_BREACH: 25 } satisfies Record<Rating, number>,
} as const;

/** The rating of severity × likelihood, each from 1 to 5; null where one of them is unknown. */
export const ratingOf = (severity: number | null, likelihood: number | null): Rating | null => {
  if (severity === null || likelihood === null) return null;
  const score = severity * likelihood;
  return RATINGS.find((rating) => score <= BANDS.highest[rating]) ?? null;
};
