import { type Scope, seesDealing } from '../../../domains/access/access.js';
import type { Hop } from '../../../domains/trace/trace.js';
import { toKilograms } from '../../../shared/mass.js';
import type { HopResolvers } from '../../generated/resolvers.js';
import type { HopParent } from '../../parents.js';

const clear = (scope: Scope, { from, to }: Hop): boolean => seesDealing(scope, [from, to]);

/** The first instant of the month that an instant lies in. */
const monthOf = (instant: number): number => {
  const date = new Date(instant);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth());
};

const party = (reference: string | null, tier: number, { answer }: HopParent['trace']) =>
  reference === null ? null : { reference, tier, at: answer.at };

/** A step of a chain: whole where the viewer may see the dealing, else an opaque segment. */
export const fields: HopResolvers = {
  at: ({ hop }, _args, { scope }) => (clear(scope, hop) ? hop.at : monthOf(hop.at)),
  kind: ({ hop }, _args, { scope }) => (clear(scope, hop) ? hop.kind : null),
  implied: ({ hop }, _args, { scope }) => clear(scope, hop) && hop.implied,
  massKg: ({ hop }, _args, { scope }) => (hop.massMg !== null && clear(scope, hop) ? toKilograms(hop.massMg) : null),
  lot: ({ hop, trace }, _args, { scope }) =>
    hop.lot !== null && clear(scope, hop) ? { reference: hop.lot, at: trace.answer.at } : null,
  from: ({ hop, tier, trace }) => party(hop.from, tier.from, trace),
  to: ({ hop, tier, trace }) => party(hop.to, tier.to, trace),
  evidence: async ({ hop }, _args, { loaders }) => {
    if (hop.assertion === null) return [];
    const found = await loaders.evidence({ reference: hop.assertion, parties: [hop.from, hop.to] });
    return found ? [found] : [];
  },
};
