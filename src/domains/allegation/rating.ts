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

/** Harm that has happened has likelihood 5; likelihood ranks risks (docs/responsibility.md 3). */
const HAPPENED = 5;

/**
 * The score, from 1 to 25. A printed one is primary: those who saw the site gave it. Else severity × likelihood, where
 * what an allegation says to have happened has likelihood 5 unless it says otherwise; null where severity is unknown.
 */
export const scoreOf = (given: {
  readonly score: number | null;
  readonly severity: number | null;
  readonly likelihood: number | null;
}): number | null => given.score ?? (given.severity === null ? null : given.severity * (given.likelihood ?? HAPPENED));

/** The rating of a score; null where that is unknown. */
export const ratingOf = (score: number | null): Rating | null =>
  score === null ? null : (RATINGS.find((rating) => score <= BANDS.highest[rating]) ?? null);
