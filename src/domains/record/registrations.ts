import { hashOf, shortHash } from '../../shared/content.js';
import type { Problem } from '../../shared/result.js';
import type { FirmRegistration, OrganisationRegistration, RecordDocument, SiteRegistration } from './document.js';

type Registration = FirmRegistration | SiteRegistration | OrganisationRegistration;

/** The lists of a document that describe. */
export type Descriptions = Pick<RecordDocument, 'firms' | 'sites' | 'organisations'>;

/** A description that counts, as far as corrections need it. */
export interface LiveDescription {
  readonly reference: string;
  readonly contentHash: string;
}

/**
 * Gives corrected descriptions their references. A firm is described first by `firm:<ref>`; a correction names either that
 * reference (or a later one) or just the firm, and then means the description that counts now. Its own reference rests on
 * what it says and what it corrects, so that saying it again changes nothing, and going back to an older name is something
 * new. `live` gives what counts before this document, oldest first, by first reference (`firm:<ref>`).
 */
export const settleDescriptions = (
  document: Descriptions,
  live: (firstReference: string) => readonly LiveDescription[],
): { descriptions: Descriptions; problems: Problem[] } => {
  const problems: Problem[] = [];
  const settle = <T extends Registration>(descriptions: readonly T[]): T[] => {
    const now = new Map<string, readonly LiveDescription[]>();
    const firstOnes = descriptions.filter(({ corrects }) => corrects === null);
    for (const first of firstOnes) {
      const known = live(first.reference);
      now.set(first.reference, known.length > 0 ? known : [first]);
    }
    const corrections = descriptions.flatMap((correction) => {
      if (correction.corrects === null) return [];
      const counting = now.get(correction.reference) ?? live(correction.reference);
      const same = counting.find(({ contentHash }) => contentHash === correction.contentHash);
      const byName = correction.corrects === correction.of;
      if (byName && same)
        return same.reference === correction.reference ? [] : [{ ...correction, reference: same.reference }];
      const corrects = byName ? counting.at(-1)?.reference : correction.corrects;
      if (corrects === undefined) {
        const message = `nothing that is known of ${correction.of} could be corrected`;
        problems.push({ code: 'UNKNOWN_REFERENCE', message, path: [...correction.path, 'corrects'] });
        return [];
      }
      const hash = shortHash(hashOf([correction.contentHash, corrects]));
      const settled = { ...correction, corrects, reference: `${correction.reference}:${hash}` };
      now.set(correction.reference, [...counting.filter(({ reference }) => reference !== corrects), settled]);
      return [settled];
    });
    return [...firstOnes, ...corrections];
  };
  const { firms, sites, organisations } = document;
  return {
    descriptions: { firms: settle(firms), sites: settle(sites), organisations: settle(organisations) },
    problems,
  };
};
