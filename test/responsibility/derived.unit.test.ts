import { describe, expect, it } from '@jest/globals';
import {
  type ActionImplemented,
  controls,
  derivedFacts,
  type NoticeSeen,
  type OnRecord,
  packInForce,
} from '../../src/domains/responsibility/responsibility.js';
import { aFirm, anIncident, day, dealings, fact, NOW, theOperator } from '../support/case.js';

const PACK = packInForce('iom-better-mining', NOW);
const derive = (more: Partial<OnRecord>, now = NOW) =>
  derivedFacts({ firm: aFirm(), incident: anIncident(), notices: [], actions: [], asserted: [], ...more }, PACK, now);
const kinds = (more: Partial<OnRecord>, now = NOW) => derive(more, now).map(({ kind }) => kind);
const notice = (more: Partial<NoticeSeen> = {}): NoticeSeen => ({
  reference: 'n1',
  thisAllegation: false,
  about: ['pit'],
  deliveredAt: day('2022-01-10'),
  answeredAt: null,
  ...more,
});
const action = (more: Partial<ActionImplemented> = {}): ActionImplemented => ({
  reference: 'a1',
  firm: 'firm',
  implementedAt: day('2022-03-10'),
  tiedTo: 'pit',
  adequate: null,
  ...more,
});

describe('facts that the record supplies', () => {
  it('operation and control', () => {
    expect(kinds({ firm: theOperator() })).toEqual(['OPERATES_SITE']);
    expect(kinds({ firm: aFirm({ controlsOperator: true }) })).toEqual(['CONTROLS_OPERATOR']);
    expect(kinds({})).toEqual([]);
  });

  it('an earlier notice of this source, confirmed delivered: it knew, from then', () => {
    expect(derive({ notices: [notice()] })).toMatchObject([
      { kind: 'KNEW', date: day('2022-01-10'), tiedTo: 'pit', derived: true, status: 'SUPPORTED' },
    ]);
    const firm = aFirm({ suppliers: [dealings()] });
    expect(kinds({ firm, notices: [notice({ about: ['exporter'] })] })).toEqual(['KNEW']);
  });

  it('one that was held, bounced or is unread, or was about another source, says nothing', () => {
    expect(kinds({ notices: [notice({ deliveredAt: null }), notice({ about: ['elsewhere'] })] })).toEqual([]);
  });

  it('no answer to a notice of this allegation within 30 days of its delivery: it did not respond', () => {
    const notices = [notice({ thisAllegation: true, deliveredAt: day('2022-06-01') })];
    expect(kinds({ notices }, day('2022-07-01'))).toEqual([]);
    expect(derive({ notices }, day('2022-07-01') + 1)).toMatchObject([
      { kind: 'DID_NOT_RESPOND', date: day('2022-07-01') },
    ]);
  });

  it('a notice that was not delivered starts no clock; an answer, also one on record as a fact, ends it', () => {
    const ours = { thisAllegation: true, deliveredAt: day('2022-06-01') };
    expect(kinds({ notices: [notice({ ...ours, deliveredAt: null })] })).toEqual([]);
    expect(kinds({ notices: [notice({ ...ours, answeredAt: day('2022-06-20') })] })).toEqual([]);
    expect(kinds({ notices: [notice(ours)], asserted: [fact('RESPONDED')] })).toEqual([]);
  });

  it.each([
    [null, 'UNKNOWN'],
    [true, 'SUBSTANTIAL'],
    [false, 'MINOR'],
  ] as const)('an implemented corrective action is a preventive step; judged adequate %s: %s', (adequate, strength) => {
    expect(derive({ actions: [action({ adequate })] })).toMatchObject([{ kind: 'PREVENTIVE_STEP', strength }]);
  });

  it("another firm's action is not its own", () => {
    expect(kinds({ actions: [action({ firm: 'another' })] })).toEqual([]);
  });

  it('each has the same id whenever it is derived', () => {
    const more = { firm: theOperator(), notices: [notice()], actions: [action()] };
    expect(derive(more).map(({ id }) => id)).toEqual(derive(more, NOW + 1_000).map(({ id }) => id));
  });
});

describe('control: half or more, itself or through firms that it so owns', () => {
  const owns = (owner: string, owned: string, share: number | null) => ({ owner, owned, share });
  it.each([
    ['half', [owns('firm', 'coop', 0.5)], true],
    ['less than half', [owns('firm', 'coop', 0.49)], false],
    ['an unknown share', [owns('firm', 'coop', null)], false],
    ['through another', [owns('firm', 'a', 0.6), owns('a', 'coop', 0.6)], true],
    ['through less than half', [owns('firm', 'a', 0.4), owns('a', 'coop', 1)], false],
    ['in a circle', [owns('firm', 'a', 1), owns('a', 'firm', 1)], false],
  ])('%s', (_, ownership, expected) => {
    expect(controls('firm', ['coop'], ownership, PACK)).toBe(expected);
  });
});
