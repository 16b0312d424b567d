import type { CustodyEvent, LotMass, TraceRecord } from '../../src/domains/record/assertions.js';
import { TRACING } from '../../src/domains/trace/policies/tracing.js';
import type { TraceQuestion } from '../../src/domains/trace/question.js';
import { interpret } from '../../src/domains/trace/reference/reference.js';
import type { Traced } from '../../src/domains/trace/trace.types.js';
import { milligramsOf, sixDecimals, toKilograms } from '../../src/shared/mass.js';
import { formatInstant, parseEnd, parseStart } from '../../src/shared/time.js';

/**
 * A record as a story, one statement a line; `#` begins a note. Days are of 2022 where no year is given, and an event is at
 * 08:00Z where no hour is. Masses are kilograms, `?` is unknown. Events are called e1, e2… in order, or `name =` at the start.
 *
 *     umoja operates pit from 2021-01-01 to 2022-06-30
 *     pit in mine
 *     smelter supplies brand from 2022-01-01 COLTAN
 *     03-05 umoja produces K 100 @pit
 *     03-06 umoja > trader K, L by carrier
 *     03-07 trader: K 60 + L 40 -> B 90 + C 10
 *     03-08 void e3
 *     03-08 umoja > other K corrects e3
 */
export const story = (text: string): TraceRecord => {
  const events: CustodyEvent[] = [];
  const relationships: TraceRecord['relationships'][number][] = [];
  const operations: TraceRecord['operations'][number][] = [];
  const parts: TraceRecord['parts'][number][] = [];
  for (const raw of text.split('\n')) {
    const line = raw.replace(/#.*/, '').trim();
    if (line === '') continue;
    const span = { from: boundOf(line, 'from', parseStart), to: boundOf(line, 'to', parseEnd) };
    const operates = /^(\S+) operates (\S+)/.exec(line);
    const part = /^(\S+) in (\S+)$/.exec(line);
    const supplies = /^(?:(\S+) = )?(\S+) supplies (\S+)/.exec(line);
    const revision = events.length + relationships.length + 1;
    if (operates) {
      const [, firm = '', site = ''] = operates;
      operations.push({ reference: `o${operations.length + 1}`, corrects: null, revision, firm, site, ...span });
    } else if (part) {
      parts.push({ site: part[1] ?? '', partOf: part[2] ?? '' });
    } else if (supplies) {
      const [, name, supplier = '', customer = ''] = supplies;
      const reference = name ?? `r${relationships.length + 1}`;
      const basis = line.includes('OBSERVED') ? 'OBSERVED' : 'DECLARATION';
      const corrects = / corrects (\S+)/.exec(line)?.[1] ?? null;
      const mineral = mineralOf(line);
      relationships.push({ reference, corrects, revision, supplier, customer, mineral, basis, ...span });
    } else {
      events.push(eventOf(line, events.length + 1, revision));
    }
  }
  return { events, relationships, operations, parts };
};

const MINERALS = ['CASSITERITE', 'COLTAN', 'UNKNOWN'];
const mineralOf = (line: string): string | null => {
  const named = MINERALS.find((mineral) => line.includes(` ${mineral}`));
  return named === 'UNKNOWN' ? null : (named ?? 'CASSITERITE');
};

const boundOf = (line: string, word: string, parse: (text: string) => number | null): number | null => {
  const date = new RegExp(` ${word} (\\S+)`).exec(line)?.[1];
  return date ? parse(dayOf(date)) : null;
};

const dayOf = (date: string): string => (/^\d\d-\d\d/.test(date) ? `2022-${date}` : date);

/** `03-05`, `2023-03-05`, `03-05T10` or `03-05T10:30` as epoch milliseconds. */
export const instant = (text: string): number => {
  const [day = '', time = '08:00'] = dayOf(text).split('T');
  const at = parseStart(`${day}T${time.includes(':') ? time : `${time}:00`}:00Z`);
  if (at === null) throw new Error(`no time: ${text}`);
  return at;
};

const eventOf = (line: string, number: number, revision: number): CustodyEvent => {
  const match = /^(?:(\S+) = )?(\S+) (.*)$/.exec(line);
  if (!match) throw new Error(`no statement: ${line}`);
  const [, name, when = '', said = ''] = match;
  const blank: CustodyEvent = {
    reference: name ?? `e${number}`,
    corrects: / corrects (\S+)/.exec(said)?.[1] ?? null,
    revision,
    kind: 'VOID',
    occurredAt: instant(when),
    mineral: mineralOf(line),
    from: null,
    to: null,
    by: null,
    site: null,
    lots: [],
    inputs: [],
    outputs: [],
  };
  const plain = said.replace(/ corrects \S+/, '').replace(new RegExp(` (${MINERALS.join('|')})`), '');
  const voids = /^void (\S+)$/.exec(plain);
  if (voids) return { ...blank, corrects: voids[1] ?? null };
  const produces = /^(\S+) produces (.+?) @(\S+)$/.exec(plain);
  if (produces) {
    const [, by = '', lots = '', site = ''] = produces;
    return { ...blank, kind: 'PRODUCTION', by, site, outputs: lotsOf(lots) };
  }
  const hands = /^(\S+) > (\S+) (.+?)(?: by (\S+))?$/.exec(plain);
  if (hands) {
    const [, from = '', to = '', lots = '', by = null] = hands;
    return {
      ...blank,
      kind: 'PURCHASE',
      from: from === '-' ? null : from,
      to: to === '-' ? null : to,
      by,
      lots: lotsOf(lots),
    };
  }
  const makes = /^(\S+): (.+) -> (.+)$/.exec(plain);
  if (makes) {
    const [, by = '', inputs = '', outputs = ''] = makes;
    return { ...blank, kind: 'PROCESSING', by, inputs: lotsOf(inputs), outputs: lotsOf(outputs) };
  }
  throw new Error(`no statement: ${line}`);
};

const lotsOf = (text: string): LotMass[] =>
  text.split(/\s*[+,]\s*/).map((part) => {
    const [lot = '', mass = '?'] = part.trim().split(' ');
    return { lot, massMg: mass === '?' ? null : milligramsOf(Number(mass)) };
  });

/** March 2022, as of the end of 2023, cassiterite: what the stories ask unless they say otherwise. */
const question = (asked: Partial<TraceQuestion>): TraceQuestion => ({
  sites: [],
  firms: [],
  lots: [],
  minerals: ['CASSITERITE'],
  period: { from: instant('03-01T00'), to: instant('04-01T00') - 1 },
  asOf: instant('2023-12-31'),
  revision: Infinity,
  ...asked,
});

/** The trace of a story. */
export const traceStory = (text: string, asked: Partial<TraceQuestion>): Traced =>
  interpret(story(text), question(asked), TRACING);

/** Each exposed firm's grade and tier: `{ trader: 'TRACED 1' }`. */
export const exposed = (text: string, asked: Partial<TraceQuestion>): Record<string, string> =>
  Object.fromEntries(traceStory(text, asked).exposures.map(({ firm, grade, tier }) => [firm, `${grade} ${tier}`]));

/** Each linked lot's grade, share and bounds in kilograms: `{ B: 'TRACED 0.5 [10, 60]' }`. */
export const linked = (text: string, asked: Partial<TraceQuestion>): Record<string, string> =>
  Object.fromEntries(
    traceStory(text, asked).linkedLots.map(({ lot, grade, share, minMassMg: least, maxMassMg: most }) => [
      lot,
      grade === 'TRACED'
        ? `TRACED ${share === null ? '?' : sixDecimals(share)} ${least === null || most === null ? '[?]' : `[${toKilograms(least)}, ${toKilograms(most)}]`}`
        : grade,
    ]),
  );

/** One firm's row with times as texts and masses in kilograms; undefined where it is not exposed. */
export const rowOf = (text: string, asked: Partial<TraceQuestion>, firm: string) => {
  const row = traceStory(text, asked).exposures.find((other) => other.firm === firm);
  return (
    row && {
      ...row,
      firstExposedAt: formatInstant(row.firstExposedAt),
      lastExposedAt: row.lastExposedAt === null ? null : formatInstant(row.lastExposedAt),
      attributedMassKg: row.attributedMassMg === null ? null : toKilograms(row.attributedMassMg),
      intakeShare: row.intakeShare === null ? null : sixDecimals(row.intakeShare),
    }
  );
};
