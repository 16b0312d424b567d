import type { CustodyEvent } from '../../../domains/custody/custody.js';
import type { CustodyEventResolvers } from '../../generated/resolvers.js';
import type { CustodyEventParent } from '../../parents.js';

const party =
  (role: 'from' | 'to' | 'by') =>
  ({ event, at }: CustodyEventParent) => {
    const reference = event[role];
    return reference === null ? null : { reference, at };
  };

const lots =
  (list: 'lots' | 'inputs' | 'outputs') =>
  ({ event, at }: CustodyEventParent) =>
    event[list].map(({ lot, massMg }) => ({ lot, massMg, at }));

const said =
  <F extends keyof CustodyEvent>(field: F) =>
  ({ event }: CustodyEventParent): CustodyEvent[F] =>
    event[field];

/** What happened to lots, as it was recorded. */
export const fields: CustodyEventResolvers = {
  reference: said('reference'),
  kind: said('kind'),
  mineral: said('mineral'),
  occurredAt: said('occurredAt'),
  recordedAt: said('recordedAt'),
  recordedBy: said('recordedBy'),
  ingestedAt: said('ingestedAt'),
  source: said('source'),
  corrects: said('corrects'),
  from: party('from'),
  to: party('to'),
  by: party('by'),
  site: ({ event, at }, _args, { loaders }) =>
    event.site === null ? null : loaders.site({ reference: event.site }, at),
  lots: lots('lots'),
  inputs: lots('inputs'),
  outputs: lots('outputs'),
};
