import type { LotParent } from '../../parents.js';

/** Which list about a lot a cursor belongs to. */
export const lotList = (name: string, { reference }: LotParent): string => JSON.stringify([name, reference]);
