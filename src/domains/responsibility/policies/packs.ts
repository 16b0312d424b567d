import { parseDate } from '../../../shared/time.js';
import type { PolicyPack } from '../policy.js';
import { IOM_BETTER_MINING } from './iom-better-mining.js';
import { IOM_LITERAL } from './iom-literal.js';

/** Every version of every pack. */
const PACKS: readonly PolicyPack[] = Object.freeze([IOM_BETTER_MINING, IOM_LITERAL]);

/**
 * The pack as it was in force when a trigger occurred (docs/responsibility.md 7): its newest version by then; the oldest
 * for what happened before it had any.
 */
export const packInForce = (id: PolicyPack['id'], at: number, packs = PACKS): PolicyPack => {
  const versions = packs.filter((pack) => pack.id === id).sort((a, b) => start(a) - start(b));
  return versions.findLast((pack) => start(pack) <= at) ?? versions[0] ?? IOM_BETTER_MINING;
};

const start = ({ inForceFrom }: PolicyPack): number => parseDate(inForceFrom) ?? 0;
