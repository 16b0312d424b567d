import type { Content, NoticeBody, Tells } from '../notice.types.js';
import { messages } from './messages.js';
import { placeAndTimeInWords } from './place-and-time.js';
import { dutiesInWords, exposureInWords, findingInWords, levelsInWords } from './words.js';

/** What a text is made of: nothing else of a notice gets into it. */
type Tellable = Pick<NoticeBody, 'allegation' | 'recipient' | 'tells' | 'incidentType' | 'placeAndTime'>;

/**
 * A notice as plain text, in English. It says what is alleged in general words, then what concerns its reader: own
 * exposure, finding, response and duties. It names no firm, and says nothing of those affected or complaining.
 */
export const contentOf = (notice: Tellable): Content => {
  const { subject, opening } = messages[notice.tells.message](notice.tells);
  const paragraphs = [
    `Case ${notice.allegation}.`,
    opening,
    ...(notice.recipient.kind === 'COMPLAINANT' ? forComplainant(notice.tells) : forParty(notice)),
    CLOSING,
  ];
  return { subject, body: paragraphs.join('\n\n') };
};

/** A complainant knows what they said: their notice repeats none of it, lest somebody else reads it. */
const forComplainant = ({ appeal }: Tells): readonly string[] =>
  appeal ? ['You can appeal once, by the same channel. You need not give new evidence to do so.'] : [];

const forParty = ({ tells, incidentType, placeAndTime }: Tellable): readonly string[] => [
  `It concerns: ${incidentType}. Where and when: ${placeAndTimeInWords(placeAndTime)}.`,
  ...present(tells.exposure, (exposure) => exposureInWords(exposure, placeAndTime.exact !== null)),
  ...present(tells.finding, findingInWords),
  ...present(tells.levels, levelsInWords),
  ...(tells.duties.length > 0 ? [dutiesInWords(tells.duties)] : []),
  CAUTION,
];

const present = <T>(value: T | null, inWords: (value: T) => string): readonly string[] =>
  value === null ? [] : [inWords(value)];

/** Do no harm (docs/responsibility.md 6): the reader is part of it. */
const CAUTION =
  'Do not try to find out who spoke, and do not pass this on to anybody in the supply chain before the audit programme has said that it is safe.';

const CLOSING = 'Guidance applied (UN Guiding Principles, OECD, IOM), not a legal determination.';
