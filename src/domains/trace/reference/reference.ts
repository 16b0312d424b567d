import type { TraceRecord } from '../../record/assertions.js';
import type { TracePolicy, TraceQuestion } from '../question.js';
import type { Paths, Traced } from '../trace.types.js';
import { pathsTo } from './chains.js';
import { dropped } from './dropped.js';
import { encounters } from './encounters.js';
import { explain } from './explain.js';
import { exposures, linkedLots } from './exposures.js';
import { contents } from './shares.js';
import { type Spread, spread } from './spread.js';

/**
 * The reference: a plain, literal interpreter of the page on tracing, over a list of assertions. Every other engine is
 * measured against it. Its parts follow the page: order.ts and walk.ts are section 0; spread.ts sections 1 and 2, with
 * shares.ts for shares and bounds; encounters.ts and exposures.ts section 3; dropped.ts and explain.ts section 4.
 */
export const interpret = (record: TraceRecord, question: TraceQuestion, policy: TracePolicy): Traced =>
  readOff(spread(record, question, policy));

/** What sections 3 and 4 read off a record in which it is known what is linked. */
export const readOff = (spreadOut: Spread): Traced => {
  const contentAt = contents(spreadOut);
  const met = encounters(spreadOut, contentAt);
  const rows = exposures(spreadOut, met);
  const notFollowed = dropped(spreadOut, rows);
  const none: Paths = { paths: [], count: { value: 0, exact: true } };
  return {
    exposures: rows,
    linkedLots: linkedLots(spreadOut, contentAt),
    dropped: notFollowed,
    nextChangeAt: nextChangeAt(spreadOut, new Set(rows.map(({ firm }) => firm))),
    pathsTo: (firm, first) => {
      const row = rows.find((other) => other.firm === firm);
      return row ? pathsTo(spreadOut, firm, row.grade, met.get(firm) ?? [], first) : none;
    },
    explain: (firm) => explain(spreadOut, firm, rows, notFollowed),
  };
};

/** The next start or end of a relationship in which an exposed firm supplies: then the trace may change by itself. */
const nextChangeAt = (spreadOut: Spread, exposed: ReadonlySet<string>): number | null => {
  const { asOf } = spreadOut.question;
  const dates = spreadOut.relationships
    .filter(({ supplier }) => exposed.has(supplier))
    .flatMap(({ from, to }) => [from ?? asOf, (to ?? asOf - 1) + 1])
    .filter((date) => date > asOf);
  return dates.length > 0 ? Math.min(...dates) : null;
};
