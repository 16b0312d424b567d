import { describe, expect, it } from '@jest/globals';
import type { TraceRecord } from '../../src/domains/record/assertions.js';
import { TRACING } from '../../src/domains/trace/policies/tracing.js';
import type { TraceQuestion } from '../../src/domains/trace/question.js';
import { interpret } from '../../src/domains/trace/reference/reference.js';
import { walk } from '../../src/domains/trace/reference/walk.js';
import type { Traced } from '../../src/domains/trace/trace.types.js';
import { holds } from '../support/laws.js';
import { records, renamed } from '../support/records.js';

const trace = (record: TraceRecord, question: TraceQuestion): Traced => interpret(record, question, TRACING);
const rows = ({ exposures, linkedLots, dropped, pathsTo }: Traced) => ({
  exposures,
  linkedLots,
  dropped,
  paths: exposures.map(({ firm }) => pathsTo(firm, 5)),
});

const WORSE = ['ORIGIN', 'TRACED', 'POSSIBLE', 'DECLARED'];

describe.each([
  ['clean records', false],
  ['suspicious records', true],
])('laws over generated graphs: %s', (_, suspicious) => {
  it('mass is conserved: what is taken out of a lot never exceeds what it came to be with, as far as all is known', () => {
    holds(records({ suspicious }), ({ record }) => {
      const live = record.events.filter(({ kind, corrects }) => kind !== 'VOID' && corrects === null);
      for (const lot of walk(live).lots.values()) {
        if (lot.massMg === null || lot.takings.some(({ asked }) => asked === null)) continue;
        expect(lot.takings.reduce((sum, { taken }) => sum + (taken ?? 0), 0)).toBeLessThanOrEqual(lot.massMg + 1e-6);
      }
    });
  });

  it('shares lie between 0 and 1, and what they make of a mass within its bounds', () => {
    holds(records({ suspicious }), ({ record, question }) => {
      for (const { share, minMassMg, maxMassMg } of trace(record, question).linkedLots) {
        if (share !== null) expect(share >= 0 && share <= 1).toBe(true);
        if (minMassMg !== null && maxMassMg !== null) expect(minMassMg).toBeLessThanOrEqual(maxMassMg);
      }
    });
  });

  it('adding a chain of other firms changes nothing', () => {
    holds(records({ suspicious }), ({ record, question }) => {
      const other = renamed({ record, question }, (name) => `z-${name}`).record;
      const both: TraceRecord = {
        events: [...record.events, ...other.events],
        relationships: [...record.relationships, ...other.relationships],
        operations: [...record.operations, ...other.operations],
        parts: [...record.parts, ...other.parts],
      };
      expect(rows(trace(both, question))).toEqual(rows(trace(record, question)));
    });
  });

  it('the order in which assertions are given changes nothing', () => {
    holds(records({ suspicious }), ({ record, question }) => {
      const turned = {
        ...record,
        events: [...record.events].reverse(),
        relationships: [...record.relationships].reverse(),
      };
      expect(rows(trace(turned, question))).toEqual(rows(trace(record, question)));
    });
  });

  it('other names change only names', () => {
    holds(records({ suspicious }), (generated) => {
      const again = renamed(generated, (name) => `q${name}`);
      const plain = trace(generated.record, generated.question);
      const other = trace(again.record, again.question);
      expect(other.exposures).toEqual(plain.exposures.map((row) => ({ ...row, firm: `q${row.firm}` })));
      expect(other.linkedLots).toEqual(plain.linkedLots.map((row) => ({ ...row, lot: `q${row.lot}` })));
    });
  });

  it('each exposed firm has a chain of its tier that leads from the origin to it, in time', () => {
    holds(records({ suspicious }), ({ record, question }) => {
      const traced = trace(record, question);
      for (const row of traced.exposures) {
        if (row.grade === 'ORIGIN') continue;
        const [shortest] = traced.pathsTo(row.firm, 1).paths;
        expect(shortest?.tier).toBe(row.tier);
        const hops = shortest?.hops ?? [];
        const handOvers = hops.filter(({ from, to, kind }) => kind === 'SUPPLIES' || (from !== null && from !== to));
        expect(handOvers.filter(({ kind }) => kind !== 'HANDLED' && kind !== 'MADE_TWICE')).toHaveLength(row.tier);
        for (const [i, hop] of hops.entries()) if (i > 0) expect(hop.from).toBe(hops[i - 1]?.to);
        expect(hops.at(-1)?.to).toBe(row.firm);
      }
    });
  });

  it('a lot that exonerates by its documents is linked nowhere, where the trace does not start with a firm', () => {
    holds(records({ suspicious }), ({ record, question }) => {
      if (question.firms.length > 0) return;
      const traced = trace(record, question);
      const exonerating = traced.dropped.filter(({ reason }) => reason === 'DOCUMENTED_ORIGIN').map(({ lot }) => lot);
      for (const { lot } of traced.linkedLots) expect(exonerating).not.toContain(lot);
    });
  });
});

describe('laws over generated graphs: time', () => {
  it('a later asOf loses no firm and weakens no grade, without corrections and suspicious data', () => {
    holds(records({ suspicious: false }), ({ record, question }) => {
      const later = trace(record, { ...question, asOf: question.asOf + 100 * 86_400_000 });
      const grades = new Map(later.exposures.map(({ firm, grade }) => [firm, grade]));
      for (const { firm, grade } of trace(record, question).exposures) {
        expect(WORSE.indexOf(grades.get(firm) ?? 'none')).toBeGreaterThanOrEqual(0);
        expect(WORSE.indexOf(grades.get(firm) ?? 'none')).toBeLessThanOrEqual(WORSE.indexOf(grade));
      }
    });
  });
});
