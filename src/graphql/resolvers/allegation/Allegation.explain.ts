import { explain as explainFirm } from '../../../domains/trace/trace.js';
import type { AllegationResolvers } from '../../generated/resolvers.js';
import { named } from '../../global-id.js';
import { askedTime } from '../../record-time.js';

export const explain: NonNullable<AllegationResolvers['explain']> = async (
  allegation,
  args,
  { scope, graph, loaders, recordTime },
) => {
  const asked = askedTime(args.at);
  const which = named(args.firm, 'Firm');
  const time = await recordTime(asked);
  const firm = which && (await loaders.firm(which, time));
  const answer = firm && (await graph.read((tx) => explainFirm(scope, tx, allegation, firm.reference, time)));
  return answer && { answer, trace: { allegation, asked, answer: answer.trace } };
};
