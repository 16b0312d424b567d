/** Firms, sites and lots by what people call them: names, other names, references, tags. */
import type { Tx } from '../../graph/graph.js';
import type { RecordTime } from '../../graph/revision.js';
import { compareText } from '../../shared/text.js';
import type { Scope } from '../access/access.js';
import { lotsByReference } from '../custody/custody.js';
import { firmsByReference, sitesByReference } from '../party/party.js';
import { candidatesFor, KINDS, type Kind } from './search.store.js';
import { bestOf, matchOf, wordsOf } from './words.js';

/** The most characters that a search may have; the rest of this domain bounds its work by it. */
export const LONGEST_SEARCH = 200;

/** Something found: what it is, its reference, and which of its names is like what was searched. */
export interface Found {
  readonly kind: Kind;
  readonly reference: string;
  readonly matched: string;
  /** More the liker; for comparing only. */
  readonly match: number;
}

interface Called {
  readonly kind: Kind;
  readonly reference: string;
  readonly names: readonly string[];
}

const there = <T>(items: readonly (T | null)[]): T[] => items.filter((item) => item !== null);

/**
 * What is called like a text, the likest first: in a state of the record, by live registrations and events alone, and of
 * what the viewer may see by name. Case, accents and slips of the pen do not matter; a word may be left unfinished. Names
 * that have at least half of the searched text count.
 */
export const search = async (
  scope: Scope,
  tx: Tx,
  text: string,
  at: RecordTime,
  kinds: readonly Kind[] = KINDS,
): Promise<Found[]> => {
  const searched = wordsOf(text.slice(0, LONGEST_SEARCH));
  if (searched.length === 0) return [];
  const candidates = await candidatesFor(scope, tx, text);
  const called: Called[] = [];
  const wanted = (kind: Kind) => (kinds.includes(kind) ? [...candidates[kind]] : []);
  for (const { reference, name, aliases } of there(await firmsByReference(scope, tx, wanted('FIRM'), at))) {
    called.push({ kind: 'FIRM', reference, names: [name, ...aliases, reference] });
  }
  for (const { reference, name, aliases } of there(await sitesByReference(scope, tx, wanted('SITE'), at))) {
    called.push({ kind: 'SITE', reference, names: [name, ...aliases, reference] });
  }
  for (const { reference, tags } of there(await lotsByReference(scope, tx, wanted('LOT'), at))) {
    called.push({ kind: 'LOT', reference, names: [reference, ...tags] });
  }
  return called
    .flatMap(({ kind, reference, names }) => {
      const best = bestOf(searched, names);
      return best ? [{ kind, reference, matched: best.text, match: best.match }] : [];
    })
    .sort(
      (a, b) =>
        b.match - a.match || KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind) || compareText(a.reference, b.reference),
    );
};

/** Whether one of some texts is like what is searched. */
export const isLike = (text: string, names: readonly string[]): boolean => {
  const searched = wordsOf(text.slice(0, LONGEST_SEARCH));
  return searched.length > 0 && names.some((name) => matchOf(searched, name) > 0);
};
