import type { Tells } from '../notice.types.js';
import { monthInWords, monthOf } from './place-and-time.js';

type Present<K extends keyof Tells> = NonNullable<Tells[K]>;

const GRADES: Readonly<Record<Present<'exposure'>['grade'], string>> = {
  ORIGIN: 'you are where it starts',
  TRACED: 'documented custody leads from there to you',
  POSSIBLE: 'custody may lead from there to you',
  DECLARED: 'declared relationships lead from there to you, without documented custody',
};

/** Own exposure alone. `days`: the day may be told; else its month. */
export const exposureInWords = (exposure: Present<'exposure'>, days: boolean): string => {
  const { grade, certain, tier, currency, firstExposedAt, intakeShare } = exposure;
  const since = days ? new Date(firstExposedAt).toISOString().slice(0, 10) : monthInWords(monthOf(firstExposedAt));
  return [
    `Your exposure: ${grade.toLowerCase()} (${GRADES[grade]})${certain ? '' : ', not certain'}; tier ${tier}; since ${since}.`,
    ...(currency === null ? [] : [`Your dealings are ${currency.toLowerCase()}.`]),
    ...(intakeShare === null ? [] : [`Share of your intake: ${Number((intakeShare * 100).toFixed(2))} %.`]),
  ].join(' ');
};

const INVOLVEMENTS: Readonly<Record<Present<'finding'>['involvement'], string>> = {
  CAUSED: 'you caused the harm',
  CONTRIBUTED: 'you contributed to the harm',
  DIRECTLY_LINKED: 'you are directly linked to the harm by a business relationship',
  LINK_UNVERIFIED: 'a link to you is indicated, and is to be verified',
  NO_LINK_FOUND: 'no link to you was found in what was searched',
  INDETERMINATE: 'whether there is a link to you cannot be said from what was searched',
};

/** Own finding, with how firm it is. */
export const findingInWords = ({ involvement, status }: Present<'finding'>): string =>
  `Finding (${status.toLowerCase()}): ${INVOLVEMENTS[involvement]}. You may contest it, with evidence.`;

/** Own levels of response (IOM step 2). */
export const levelsInWords = ({ level1, level2 }: Present<'levels'>): string =>
  `Response asked of you: level 1 (people in need now) ${level1.toLowerCase()}, level 2 (services and root causes) ${level2.toLowerCase()}.`;

const BASES: Readonly<Record<Tells['duties'][number]['basis'], string>> = {
  STANDARD: 'by international guidance',
  PROGRAMME: "by the programme's rules",
  LEGAL: 'by law',
};

/** Own duties, each with its strength, its basis and its clock, which runs once this is delivered. */
export const dutiesInWords = (duties: Tells['duties']): string =>
  [
    'Your duties:',
    ...duties.map(({ kind, strength, basis, days }) => {
      const clock = days === null ? '' : `; within ${days} days of the delivery of this notice`;
      return `- ${kind.toLowerCase().replaceAll('_', ' ')} (${strength.toLowerCase()}, ${BASES[basis]})${clock}`;
    }),
  ].join('\n');
