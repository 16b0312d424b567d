import { systemScope } from '../../../domains/access/access.js';
import { report } from '../../../domains/allegation/allegation.js';
import { openCase } from '../../../domains/case/case.js';
import type { MutationResolvers } from '../../generated/resolvers.js';
import { ownRevision } from '../../own-revision.js';
import { atInput } from '../../problems.js';

export const reportAllegation: NonNullable<MutationResolvers['reportAllegation']> = async (
  _root,
  { input },
  { scope, graph },
) => {
  const { idempotencyKey, ...given } = input;
  const reported = await report(scope, graph, given, idempotencyKey);
  if (!reported.ok) return { revision: null, allegation: null, problems: atInput(reported.problems) };
  const { revision, allegation } = reported.value;
  await openCase(systemScope, graph, allegation.id, Date.now());
  return { revision: ownRevision(scope, revision, [allegation.id, allegation.status]), allegation, problems: [] };
};
