import type { Scope } from '../../../domains/access/access.js';
import { systemScope } from '../../../domains/access/access.js';
import { allegationsById } from '../../../domains/allegation/allegation.js';
import { type Acted, NO_SUCH_CASE, type On } from '../../../domains/case/case.js';
import type { Graph } from '../../../graph/graph.js';
import { type Result, refuse } from '../../../shared/result.js';
import type { Context } from '../../context.js';
import { fromGlobalId } from '../../global-id.js';
import { ownRevision } from '../../own-revision.js';
import type { AllegationParent } from '../../parents.js';
import { atInput } from '../../problems.js';

interface Input {
  readonly allegation: string;
  readonly idempotencyKey?: string | null;
}

interface Payload {
  readonly revision: string | null;
  readonly allegation: AllegationParent | null;
  readonly problems: { code: string; message: string; path: string[] }[];
}

/** The own id behind an allegation's global id; an id of nothing where it is none. */
export const allegationId = (globalId: string): string => {
  const parts = fromGlobalId(globalId);
  return parts?.type === 'Allegation' ? parts.id : '';
};

/** A mutation that acts on a case: what its input says becomes a command, and what came of it the payload. */
export const acting =
  <C>(doing: (scope: Scope, graph: Graph, on: On, command: C) => Promise<Result<Acted>>) =>
  <I extends Input>(commandOf: (input: I) => C) =>
  async (_root: unknown, { input }: { input: I }, { scope, graph }: Context): Promise<Payload> => {
    const id = allegationId(input.allegation);
    const on = { allegation: id, key: input.idempotencyKey ?? null, now: Date.now() };
    const acted = id === '' ? refuse(NO_SUCH_CASE) : await doing(scope, graph, on, commandOf(input));
    if (!acted.ok) return { revision: null, allegation: null, problems: atInput(acted.problems) };
    const { revision, allegation } = acted.value;
    // Who could act on the case may see what its own fields say; each field leaves out what is not for the viewer.
    const [found] = await graph.read((tx) => allegationsById(systemScope, tx, [allegation]));
    return {
      revision: ownRevision(scope, revision, [allegation, found?.status]),
      allegation: found ?? null,
      problems: [],
    };
  };
