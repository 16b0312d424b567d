import { z } from 'zod';
import type { Tx } from '../../graph/graph.js';
import { query } from '../../graph/query.js';
import { type Scope, seesAllegations, seesCase } from '../access/access.js';
import { CLOSED_STATUSES, type Status } from '../allegation/allegation.js';

/** An allegation's id, with what puts it in its place: the later its revision, the newer. */
const head = z.object({ id: z.string(), revision: z.int() });
export type Head = z.output<typeof head>;

const allHeads = query('docket/heads', {
  params: z.object({ statuses: z.array(z.string()).nullable(), except: z.array(z.string()) }),
  row: head,
});

const headsAbout = query('docket/about', {
  params: z.object({ sites: z.array(z.string()) }),
  row: head.extend({ site: z.string() }),
});

/** All allegations, the newest first; of these statuses alone where some are given. */
export const headsOf = async (scope: Scope, tx: Tx, statuses: readonly Status[] | null): Promise<Head[]> =>
  seesAllegations(scope) ? allHeads(tx, { statuses: statuses && [...statuses], except: [] }) : [];

/** Those that are not closed, the newest first. */
export const openHeads = async (scope: Scope, tx: Tx): Promise<Head[]> =>
  seesAllegations(scope) ? allHeads(tx, { statuses: null, except: [...CLOSED_STATUSES] }) : [];

/** Allegations that name one of some sites, the newest first, a row an allegation and site. */
export const headsAboutSites = async (
  scope: Scope,
  tx: Tx,
  sites: readonly string[],
): Promise<(Head & { site: string })[]> => (seesCase(scope) ? headsAbout(tx, { sites: [...sites] }) : []);
