import { type Scope, seesCase } from '../../../domains/access/access.js';
import type { Allegation as Parent } from '../../../domains/allegation/allegation.js';
import type { Context } from '../../context.js';
import type { AllegationResolvers } from '../../generated/resolvers.js';
import { toGlobalId } from '../../global-id.js';

/** A field that is for who sees the case, and null for everyone else. */
const ofTheCase =
  <T>(field: (allegation: Parent, context: Context) => T) =>
  (allegation: Parent, _arguments: object, context: Context): T | null =>
    seesCase(context.scope satisfies Scope) ? field(allegation, context) : null;

const now = ({ recordTime }: Context) => recordTime({ asOf: null, knownAt: null });

/** What an allegation says of itself. Its trace and its explanations have files of their own. */
export const fields: AllegationResolvers = {
  id: ({ id }) => toGlobalId('Allegation', id),
  period: ({ periodFrom, periodTo }) => ({ from: periodFrom, to: periodTo }),
  description: ofTheCase(({ description }) => description),
  affectedCount: ofTheCase(({ affectedCount }) => affectedCount),
  source: ofTheCase(({ source }) => source),
  receivedAt: ofTheCase(({ receivedAt }) => receivedAt),
  sites: ofTheCase(async ({ sites }, context) => {
    const at = await now(context);
    const found = await Promise.all(sites.map((reference) => context.loaders.site({ reference }, at)));
    return found.filter((site) => site !== null);
  }),
  firms: ofTheCase(async ({ firms }, context) => {
    const at = await now(context);
    return firms.map((reference) => ({ reference, at }));
  }),
  lots: ofTheCase(async ({ lots }, context) => {
    const at = await now(context);
    return lots.map((reference) => ({ reference, at }));
  }),
};
