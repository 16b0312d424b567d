import { describe, expect, it } from '@jest/globals';
import { remedyGap } from '../../src/domains/responsibility/remedy-gap.js';
import {
  currencyOf,
  type Fact,
  type IncidentInCase,
  packInForce,
  responseLevels,
  type SupplierDealings,
} from '../../src/domains/responsibility/responsibility.js';
import { aFirm, anIncident, day, dealings, endOf, fact, NOW } from '../support/case.js';

const PACK = packInForce('iom-better-mining', NOW);
const LITERAL = packInForce('iom-literal', NOW);

interface Given {
  readonly suppliers?: readonly SupplierDealings[];
  readonly facts?: readonly Fact[];
  readonly incident?: IncidentInCase;
  readonly now?: number;
  readonly pack?: typeof PACK;
}

const levels = ({ suppliers = [], facts = [], incident = anIncident(), now = NOW, pack = PACK }: Given) =>
  responseLevels(aFirm({ suppliers }), facts, incident, pack, now);

const row = (given: Given): string => {
  const found = levels(given);
  return found ? `${found.level1} ${found.level2}: ${found.dealings}` : 'none';
};

const contractUntil = (to: string, more: Partial<SupplierDealings> = {}) => dealings({ to: endOf(to), ...more });

/** It found the problem and cut ties a long time before the incident came to light. */
const CUT = [fact('FOUND_PROBLEM', { date: day('2022-04-01') }), fact('CUT_TIES', { date: day('2022-04-05') })];
const MUCH_LATER = { cameToLightAt: day('2022-11-01') };

describe('response levels: for whom', () => {
  it('smelters and refiners that are exposed, and nobody else', () => {
    const suppliers = [dealings()];
    expect(responseLevels(aFirm({ roles: ['BRAND'], suppliers }), [], anIncident(), PACK, NOW)).toBeNull();
    expect(responseLevels(aFirm({ grade: null, suppliers }), [], anIncident(), PACK, NOW)).toBeNull();
    expect(responseLevels(aFirm({ roles: ['REFINER'], suppliers }), [], anIncident(), PACK, NOW)).not.toBeNull();
  });
});

describe('response levels: the table', () => {
  it('dealings had ended before the incident began: none, recommended', () => {
    expect(row({ suppliers: [contractUntil('2022-02-28')] })).toBe('NONE RECOMMENDED: ENDED_BEFORE');
  });

  it('dealings that ended on the day on which it began had not ended before', () => {
    expect(row({ suppliers: [contractUntil('2022-03-01')] })).toBe('MANDATORY RECOMMENDED: PAST_COUNTS_AS_CURRENT');
  });

  it('current dealings: mandatory, recommended', () => {
    expect(row({ suppliers: [dealings()] })).toBe('MANDATORY RECOMMENDED: CURRENT');
  });

  it('past dealings, recent and severe: mandatory, recommended', () => {
    const given = { suppliers: [contractUntil('2022-04-05')], facts: CUT, incident: anIncident(MUCH_LATER) };
    expect(row(given)).toBe('MANDATORY RECOMMENDED: PAST_RECENT_AND_SEVERE');
  });

  it('past dealings, recent and not severe: recommended, recommended', () => {
    const incident = anIncident({ type: 'OTHER_BRIBERY', affectedCount: 2, ...MUCH_LATER });
    const given = { suppliers: [contractUntil('2022-04-05')], facts: CUT, incident };
    expect(row(given)).toBe('RECOMMENDED RECOMMENDED: PAST');
  });

  it('past dealings, severe and not recent: recommended, recommended', () => {
    const incident = anIncident({ to: '2022-03-31', cameToLightAt: day('2024-01-15') });
    const facts = [fact('FOUND_PROBLEM', { date: day('2023-03-01') }), fact('CUT_TIES', { date: day('2023-04-30') })];
    const given = { suppliers: [contractUntil('2023-04-30')], facts, incident, now: day('2024-06-01') };
    expect(row(given)).toBe('RECOMMENDED RECOMMENDED: PAST');
  });

  it('each supplier is looked at by itself, and the strictest counts', () => {
    const suppliers = [contractUntil('2022-02-28', { supplier: 'a' }), dealings({ supplier: 'b' })];
    expect(row({ suppliers })).toBe('MANDATORY RECOMMENDED: CURRENT');
    expect(row({ suppliers: [...suppliers].reverse() })).toBe('MANDATORY RECOMMENDED: CURRENT');
  });

  it('dealings with a supplier that is not exposed do not count; where no others are known, it counts as current', () => {
    expect(row({ suppliers: [contractUntil('2022-02-28', { supplierGrade: null })] })).toBe(
      'MANDATORY RECOMMENDED: UNKNOWN',
    );
  });
});

describe('dealings', () => {
  const at = (rows: readonly SupplierDealings[], now = NOW) => currencyOf({ suppliers: rows }, PACK, now);
  const handOver = (last: number | null) => dealings({ basis: 'HAND_OVER', from: null, lastHandOverAt: last });
  const DAY = 86_400_000;

  it('are unknown where there is no supplier', () => expect(at([])).toBeNull());

  it('a relationship is live to the end of its last day', () => {
    expect(at([contractUntil('2022-12-01')])).toBe('CURRENT');
    expect(at([contractUntil('2022-11-30')])).toBe('PAST');
  });

  it('a hand-over within the last 180 days makes them current, on the 180th day too', () => {
    expect(at([handOver(NOW - 180 * DAY)])).toBe('CURRENT');
    expect(at([handOver(NOW - 180 * DAY - 1)])).toBe('PAST');
  });

  it('a hand-over after the end of the contract keeps them current, and ended later than it', () => {
    const rows = [contractUntil('2022-02-10', { lastHandOverAt: day('2022-03-20') })];
    expect(at(rows, day('2022-06-01'))).toBe('CURRENT');
    expect(row({ suppliers: rows })).toBe('MANDATORY RECOMMENDED: PAST_COUNTS_AS_CURRENT');
  });

  it('observed dealings do not run on by themselves', () => {
    expect(at([dealings({ basis: 'OBSERVED', lastHandOverAt: day('2022-01-01') })])).toBe('PAST');
  });

  it('a relationship that has not begun is none yet', () => {
    expect(at([dealings({ from: day('2023-01-01') })])).toBeNull();
  });

  it('half-known dates: an unknown start is before all, an unknown end is not yet', () => {
    expect(at([dealings({ from: null })])).toBe('CURRENT');
    expect(at([handOver(null)])).toBe('CURRENT');
    expect(at([contractUntil('2022-02-28', { from: null })])).toBe('PAST');
  });
});

describe('recent: less than one calendar year before dealings ended', () => {
  const recent = (incidentEnded: string, dealingsEnded: string): boolean => {
    const cut = day(dealingsEnded);
    const facts = [fact('FOUND_PROBLEM', { date: cut }), fact('CUT_TIES', { date: cut })];
    const incident = anIncident({ from: incidentEnded, to: incidentEnded, cameToLightAt: day('2029-01-01') });
    const given = { suppliers: [contractUntil(dealingsEnded)], facts, incident, now: day('2030-01-01') };
    return levels(given)?.dealings === 'PAST_RECENT_AND_SEVERE';
  };

  it.each([
    ['2021-03-06', '2022-03-05', true],
    ['2021-03-05', '2022-03-05', false],
    ['2021-03-04', '2022-03-05', false],
    ['2022-03-05', '2022-03-05', true],
  ])('incident until %s, dealings until %s: %s', (incident, ended, expected) => {
    expect(recent(incident, ended)).toBe(expected);
  });

  it.each([
    ['2020-02-29', '2021-02-27', true],
    ['2020-02-29', '2021-02-28', true],
    ['2020-02-29', '2021-03-01', false],
    ['2019-02-28', '2020-02-29', false],
    ['2019-03-01', '2020-02-29', true],
  ])('leap day: incident until %s, dealings until %s: %s', (incident, ended, expected) => {
    expect(recent(incident, ended)).toBe(expected);
  });
});

describe('past counts as current unless it found the problem and cut ties well before it came to light', () => {
  const suppliers = [contractUntil('2022-04-05')];
  const incident = anIncident(MUCH_LATER);
  const counts = (facts: readonly Fact[], more: Given = {}) =>
    levels({ suppliers, facts, incident, ...more })?.dealings;
  const cut = (date: number | null, more: Partial<Fact> = {}) => [
    fact('FOUND_PROBLEM', { date: day('2022-04-01') }),
    fact('CUT_TIES', { date, ...more }),
  ];

  it('it neither found nor cut: as current', () => expect(counts([])).toBe('PAST_COUNTS_AS_CURRENT'));

  it('180 days before is well before; 179 are not', () => {
    expect(counts(cut(day('2022-05-05')))).toBe('PAST_RECENT_AND_SEVERE');
    expect(counts(cut(day('2022-05-06')))).toBe('PAST_COUNTS_AS_CURRENT');
  });

  it('it cut ties without having found the problem: as current', () => {
    expect(counts([fact('CUT_TIES', { date: day('2022-04-05') })])).toBe('PAST_COUNTS_AS_CURRENT');
    const later = fact('FOUND_PROBLEM', { date: day('2022-04-06') });
    expect(counts([later, fact('CUT_TIES', { date: day('2022-04-05') })])).toBe('PAST_COUNTS_AS_CURRENT');
  });

  it('half-known dates: without the date of either, as current', () => {
    expect(counts(cut(null))).toBe('PAST_COUNTS_AS_CURRENT');
    expect(counts([fact('FOUND_PROBLEM', { date: null }), fact('CUT_TIES', { date: day('2022-04-05') })])).toBe(
      'PAST_COUNTS_AS_CURRENT',
    );
    expect(levels({ suppliers, facts: cut(null), incident })?.because).toContain('Not known: CUT_TIES.date.');
  });

  it('it cut ties with another supplier: as current', () => {
    expect(counts(cut(day('2022-04-05'), { tiedTo: 'another' }))).toBe('PAST_COUNTS_AS_CURRENT');
    expect(counts(cut(day('2022-04-05'), { tiedTo: 'exporter' }))).toBe('PAST_RECENT_AND_SEVERE');
  });

  it('goods came after it says that it cut ties: as current', () => {
    const still = [contractUntil('2022-04-05', { lastHandOverAt: day('2022-04-20') })];
    expect(counts(cut(day('2022-04-05')), { suppliers: still })).toBe('PAST_COUNTS_AS_CURRENT');
  });

  it('a contradicted or withdrawn fact does not help it', () => {
    const [found, ties] = cut(day('2022-04-05'));
    if (!found || !ties) throw new Error('two facts');
    expect(counts([found, { ...ties, status: 'CONTRADICTED' }])).toBe('PAST_COUNTS_AS_CURRENT');
    expect(counts([found, { ...ties, status: 'WITHDRAWN' }])).toBe('PAST_COUNTS_AS_CURRENT');
  });

  describe('who reports its own finding is never worse off for it', () => {
    const reported = { reportedBy: 'firm', receivedAt: day('2022-04-10'), cameToLightAt: day('2022-04-10') };
    const own = anIncident(reported);

    it('the report is not the coming to light', () => {
      expect(counts([fact('CUT_TIES', { date: day('2022-04-05') })], { incident: own })).toBe('PAST_RECENT_AND_SEVERE');
    });

    it('but an incident that had come to light before is measured to that', () => {
      const before = anIncident({ ...reported, cameToLightAt: day('2022-04-07') });
      expect(counts(cut(day('2022-04-05')), { incident: before })).toBe('PAST_COUNTS_AS_CURRENT');
    });

    it('and dealings that it goes on with are current all the same', () => {
      expect(counts([], { incident: own, suppliers: [dealings()] })).toBe('CURRENT');
    });
  });
});

describe('severe', () => {
  const severe = (more: Parameters<typeof anIncident>[0], pack = PACK): boolean => {
    const incident = anIncident({ ...MUCH_LATER, ...more });
    return levels({ suppliers: [contractUntil('2022-04-05')], facts: CUT, incident, pack })?.level1 === 'MANDATORY';
  };

  it.each([
    ['TRAFFICKING_FOR_SEXUAL_EXPLOITATION', true, true],
    ['TRAFFICKING_FOR_FORCED_LABOUR', true, true],
    ['DEBT_BONDAGE', true, true],
    ['WFCL_UNDERGROUND_OR_UNDERWATER_WORK', true, false],
    ['EXCESSIVE_USE_OF_FORCE', true, false],
    ['SEXUAL_VIOLENCE', true, false],
    ['UNLAWFUL_KILLING', true, false],
    ['OTHER_BRIBERY', false, false],
  ])('%s: by Better Mining %s, by the text of IOM alone %s', (type, betterMining, literal) => {
    expect(severe({ type })).toBe(betterMining);
    expect(severe({ type }, LITERAL)).toBe(literal);
  });

  it('three like incidents within 90 days are severe, two are not', () => {
    expect(severe({ type: 'OTHER_BRIBERY', likeIncidentsAtSite90Days: 3 })).toBe(true);
    expect(severe({ type: 'OTHER_BRIBERY', likeIncidentsAtSite90Days: 2 })).toBe(false);
  });

  it('ten people affected are many, nine are not, and an unknown number is said to be unknown', () => {
    expect(severe({ type: 'OTHER_BRIBERY', affectedCount: 10 })).toBe(true);
    expect(severe({ type: 'OTHER_BRIBERY', affectedCount: 9 })).toBe(false);
    const incident = anIncident({ type: 'OTHER_BRIBERY', ...MUCH_LATER });
    const found = levels({ suppliers: [contractUntil('2022-04-05')], facts: CUT, incident });
    expect(found?.because).toContain('Not known: AFFECTED_COUNT.');
  });
});

describe('remedy gap', () => {
  const mandatory = { level1: 'MANDATORY' } as const;
  const recommended = { level1: 'RECOMMENDED' } as const;
  it.each([
    [[recommended], true, 'HOLDS'],
    [[], true, 'HOLDS'],
    [[recommended, mandatory], true, 'FAILS'],
    [[recommended], false, 'FAILS'],
    [[recommended], null, 'UNKNOWN'],
  ] as const)('levels %j, people in need %s: %s', (of, need, truth) => {
    expect(remedyGap(of, need).truth).toBe(truth);
  });
});
