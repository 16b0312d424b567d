import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  FACT_KINDS,
  type Fact,
  type FirmInCase,
  type IncidentInCase,
  packInForce,
  propose,
  responseLevels,
  STRENGTHS,
  type SupplierDealings,
} from '../../src/domains/responsibility/responsibility.js';
import { GRADES } from '../../src/domains/trace/question.js';
import { aFirm, anIncident, day, exposure, fact, NOW } from '../support/case.js';
import { holds } from '../support/laws.js';

const PACK = packInForce('iom-better-mining', NOW);

const date = fc.option(fc.integer({ min: day('2021-01-01'), max: NOW }));

const facts: fc.Arbitrary<Fact[]> = fc.uniqueArray(
  fc
    .record({
      id: fc.string({ minLength: 1, maxLength: 4 }),
      kind: fc.constantFrom(...FACT_KINDS),
      strength: fc.constantFrom(...STRENGTHS),
      underDuress: fc.boolean(),
      date,
      tiedTo: fc.constantFrom('pit', 'exporter', 'elsewhere', null),
      status: fc.constantFrom('SUPPORTED' as const, 'CONTRADICTED' as const, 'WITHDRAWN' as const),
      assertedAt: fc.integer({ min: day('2022-04-01'), max: NOW }),
    })
    .map(({ kind, ...rest }) => fact(kind, rest)),
  { selector: ({ id }) => id, maxLength: 12 },
);

const supplier: fc.Arbitrary<SupplierDealings> = fc.record({
  supplier: fc.constantFrom('exporter', 'trader'),
  supplierGrade: fc.constantFrom(...GRADES, null),
  basis: fc.constantFrom('CONTRACT' as const, 'DECLARATION' as const, 'OBSERVED' as const, 'HAND_OVER' as const),
  from: date,
  to: date,
  lastHandOverAt: date,
});

const firms: fc.Arbitrary<FirmInCase> = fc
  .record({
    grade: fc.constantFrom(...GRADES, null),
    operatesSite: fc.boolean(),
    controlsOperator: fc.boolean(),
    toldAt: date,
    suppliers: fc.array(supplier, { maxLength: 4 }),
  })
  .map(aFirm);

const incidents: fc.Arbitrary<IncidentInCase> = fc
  .record({
    perpetrator: fc.constantFrom(null, 'firm', 'army unit'),
    substantiated: fc.boolean(),
    ongoing: fc.constantFrom(true, false, null),
    affectedCount: fc.option(fc.nat(20)),
    cameToLightAt: fc.integer({ min: day('2022-04-01'), max: NOW }),
    type: fc.constantFrom('WFCL_UNDERGROUND_OR_UNDERWATER_WORK', 'OTHER_BRIBERY'),
  })
  .map(anIncident);

const cases = fc.record({ firm: firms, facts, incident: incidents });
const weigh = ({
  firm,
  facts: given,
  incident,
}: {
  firm: FirmInCase;
  facts: readonly Fact[];
  incident: IncidentInCase;
}) => propose(firm, given, incident, PACK, NOW);

describe('laws of findings', () => {
  it('there is always one finding, and it is provisional exactly where something is missing', () => {
    holds(cases, (one) => {
      const { couldBe, provisional } = weigh(one);
      expect(provisional).toBe(couldBe.length > 0);
      for (const { missing } of couldBe) expect(missing.length).toBeGreaterThan(0);
    });
  });

  it('the order of facts does not matter', () => {
    holds(cases, (one) => {
      const turned = { ...one, facts: [...one.facts].reverse() };
      expect(weigh(turned)).toEqual(weigh(one));
      expect(responseLevels(turned.firm, turned.facts, turned.incident, PACK, NOW)).toEqual(
        responseLevels(one.firm, one.facts, one.incident, PACK, NOW),
      );
    });
  });

  it('share, mass and the number of hops never change a finding', () => {
    const other = fc.record({ tier: fc.nat(9), intakeShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })) });
    holds(fc.tuple(cases, other), ([one, more]) => {
      const { exposure: row } = one.firm;
      if (!row) return;
      const elsewhere = { ...one.firm, exposure: exposure(row.firm, row.grade, more) };
      expect(weigh({ ...one, firm: elsewhere })).toEqual(weigh(one));
    });
  });

  it('what is withdrawn, about another firm, or a benefit, decides nothing', () => {
    const idle = [
      fact('PERPETRATED', { id: 'idle-1', status: 'WITHDRAWN' }),
      fact('PERPETRATED', { id: 'idle-2', firm: 'another' }),
      fact('BENEFITED', { id: 'idle-3' }),
    ];
    holds(cases, (one) => expect(weigh({ ...one, facts: [...one.facts, ...idle] })).toEqual(weigh(one)));
  });

  it('an unknown never decides: an act of which strength, date and tie are unknown makes no finding graver', () => {
    const vague = fact('RECRUITED_WORKERS', { id: 'vague', strength: 'UNKNOWN', date: null, tiedTo: null });
    holds(cases, (one) => {
      expect(weigh({ ...one, facts: [...one.facts, vague] }).involvement).toBe(weigh(one).involvement);
    });
  });

  it('without a fact nobody is found to have caused or contributed, but who is substantiated to have done it', () => {
    holds(cases, ({ firm, incident }) => {
      const { involvement } = weigh({ firm, facts: [], incident });
      if (incident.perpetrator === 'firm' && incident.substantiated) return;
      expect(['CAUSED', 'CONTRIBUTED']).not.toContain(involvement);
    });
  });

  it('what is exposed is never found to have no link, and what is not exposed never to have one', () => {
    holds(cases, (one) => {
      const found = ['NO_LINK_FOUND', 'INDETERMINATE'].includes(weigh(one).involvement);
      expect(found).toBe(one.firm.outcome !== 'EXPOSED');
    });
  });
});

describe('laws of levels', () => {
  const RANK = ['NONE', 'RECOMMENDED', 'MANDATORY'];

  it('who reports its own finding is never worse off for it', () => {
    holds(cases, ({ firm, facts: given, incident }) => {
      const receivedAt = incident.cameToLightAt;
      const own = responseLevels(firm, given, { ...incident, reportedBy: 'firm', receivedAt }, PACK, NOW);
      const other = responseLevels(firm, given, { ...incident, reportedBy: 'another', receivedAt }, PACK, NOW);
      expect(RANK.indexOf(own?.level1 ?? 'NONE')).toBeLessThanOrEqual(RANK.indexOf(other?.level1 ?? 'NONE'));
    });
  });

  it('another exposed supplier never makes a response weaker, where one is known', () => {
    holds(fc.tuple(cases, supplier), ([{ firm, facts: given, incident }, another]) => {
      const level = (suppliers: readonly SupplierDealings[]) =>
        responseLevels({ ...firm, suppliers }, given, incident, PACK, NOW);
      const before = level(firm.suppliers);
      if (!before || before.dealings === 'UNKNOWN') return;
      const more = level([...firm.suppliers, { ...another, supplier: 'a third' }]);
      expect(RANK.indexOf(more?.level1 ?? 'NONE')).toBeGreaterThanOrEqual(RANK.indexOf(before.level1));
    });
  });
});
