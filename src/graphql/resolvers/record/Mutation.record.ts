import { mayCapture } from '../../../domains/access/access.js';
import { followAll } from '../../../domains/case/case.js';
import { captureIn, parseDocument } from '../../../domains/record/record.js';
import { once } from '../../../graph/idempotency.js';
import type { Problem } from '../../../shared/result.js';
import type { Context } from '../../context.js';
import type { RecordPayload } from '../../generated/resolvers.js';
import { atInput } from '../../problems.js';

const NOT_ALLOWED: Problem = { code: 'FORBIDDEN', message: 'Adding to the record needs the role STEWARD.', path: [] };

const refused = (problems: readonly Problem[]): RecordPayload => ({
  revision: null,
  written: [],
  unchanged: [],
  problems: atInput(problems),
});

/** Adds what an input lists to the record. Inputs mirror the lists of the import format, so one way in is enough. */
const record = async (
  _root: unknown,
  { input }: { input: { idempotencyKey?: string | null } },
  { scope, graph }: Context,
): Promise<RecordPayload> => {
  if (!mayCapture(scope)) return refused([NOT_ALLOWED]);
  const { idempotencyKey: key, ...document } = input;
  const parsed = parseDocument(document);
  if (!parsed.ok) return refused(parsed.problems);
  const repeatable = { principal: scope.viewer, key, input: document };
  const captured = await graph.write((tx) => once(tx, repeatable, () => captureIn(tx, parsed.value)));
  if (!captured.ok) return refused(captured.problems);
  const { revision, written, unchanged } = captured.value;
  // What the record says now may reopen a case, or change what follows from it.
  if (written.length > 0) await followAll(graph, Date.now());
  return { revision: String(revision), written: [...written], unchanged: [...unchanged], problems: [] };
};

/** The mutations that add to the record: a list of statements each. */
export const mutations = {
  registerFirms: record,
  registerSites: record,
  registerOrganisations: record,
  recordOperations: record,
  recordRelationships: record,
  recordOwnership: record,
  recordMemberships: record,
  recordCoverage: record,
  recordSiteStatuses: record,
  captureEvents: record,
};
