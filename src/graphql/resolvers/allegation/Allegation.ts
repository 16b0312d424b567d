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

/** The whole months that a period lies in: what is told outside the case before those concerned consent. */
const monthsOf = ({ from, to }: Parent['period']) => {
  const end = new Date(to);
  const last = new Date(Date.UTC(end.getUTCFullYear(), end.getUTCMonth() + 1, 0));
  return { from: `${new Date(from).toISOString().slice(0, 7)}-01`, to: last.toISOString().slice(0, 10) };
};

/** What an allegation says of itself. Its trace and its explanations have files of their own. */
export const fields: AllegationResolvers = {
  id: ({ id }) => toGlobalId('Allegation', id),
  period: async (allegation, _args, context) => {
    const { periodFrom: from, periodTo: to, period } = allegation;
    if (seesCase(context.scope)) return { from, to };
    const { exact } = await context.loaders.case(allegation, await now(context));
    return exact ? { from, to } : monthsOf(period);
  },
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
