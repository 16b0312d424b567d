import type { CaseSeen } from '../../../domains/case/case.js';
import type { RecordTime } from '../../../graph/revision.js';
import { type Connection, type PageArguments, page } from '../../connection.js';
import type { Context } from '../../context.js';
import type { AllegationResolvers } from '../../generated/resolvers.js';
import type { AllegationParent } from '../../parents.js';

const of = async (allegation: AllegationParent, { loaders, recordTime }: Context) => {
  const at = await recordTime({ asOf: null, knownAt: null });
  return { at, seen: await loaders.case(allegation, at) };
};

/** A list of a case, as far as its viewer sees it. */
const list =
  <T>(name: string, items: (seen: CaseSeen, at: RecordTime) => readonly T[]) =>
  async (allegation: AllegationParent, args: PageArguments, context: Context): Promise<Connection<T>> => {
    const { seen, at } = await of(allegation, context);
    return page(context, JSON.stringify([name, allegation.id]), items(seen, at), args);
  };

/** What is done about an allegation. */
export const caseFields: AllegationResolvers = {
  credibility: async (allegation, _args, context) => {
    const { credibility } = (await of(allegation, context)).seen;
    return credibility && { ...credibility, missing: [...credibility.missing] };
  },
  possible: async (allegation, _args, context) => {
    const { possible } = (await of(allegation, context)).seen;
    return possible && [...possible];
  },
  interimMeasure: async (allegation, _args, context) => (await of(allegation, context)).seen.interimMeasure,
  actionableFor: list('actionableFor', ({ actionableFor }, at) =>
    actionableFor.map((actionable) => ({ actionable, at })),
  ),
  mustAct: list('mustAct', ({ mustAct }, at) => mustAct.map((one) => ({ one, at }))),
  duties: list('duties', ({ allDuties }, at) => allDuties.map((duty) => ({ duty, at }))),
  notices: list('notices', ({ notices }, at) => notices.map((notice) => ({ notice, at }))),
};
