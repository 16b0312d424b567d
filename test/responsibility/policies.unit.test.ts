import { describe, expect, it } from '@jest/globals';
import { IOM_BETTER_MINING } from '../../src/domains/responsibility/policies/iom-better-mining.js';
import { IOM_LITERAL } from '../../src/domains/responsibility/policies/iom-literal.js';
import { packInForce } from '../../src/domains/responsibility/policies/packs.js';
import { clockEnd, monthsAfter } from '../../src/domains/responsibility/policy.js';
import { parseDate } from '../../src/shared/time.js';
import { day } from '../support/case.js';

describe.each([IOM_BETTER_MINING, IOM_LITERAL])('pack $id', (pack) => {
  it('gives each parameter a value, a unit, a date and a source', () => {
    for (const parameter of [...Object.values(pack.parameters), ...Object.values(pack.clocks)]) {
      expect(parameter.value).not.toBeNull();
      expect(parameter.unit).not.toBe('');
      expect(parseDate(parameter.inForceFrom)).not.toBeNull();
      expect(parameter.cites.length).toBeGreaterThan(0);
    }
  });

  it('marks every clock as an assumption', () => {
    expect(Object.values(pack.clocks).every(({ assumption }) => assumption)).toBe(true);
  });
});

describe('the clocks of iom-better-mining', () => {
  it('are those of docs/responsibility.md 5', () => {
    const days = Object.entries(IOM_BETTER_MINING.clocks).map(([clock, { value }]) => [clock, value]);
    expect(Object.fromEntries(days)).toEqual({
      acknowledge: 7,
      ceaseOrInterimMeasure: 5,
      assess: 14,
      notifyProgramme: 5,
      reply: 30,
      inquire: 30,
      useLeverage: 30,
      investigate: 90,
      settleLevels: 30,
      nameFacilitator: 30,
      plan: 60,
      approveOrReturn: 30,
      progressReport: 30,
      monitoringLeast: 180,
      monitoringMost: 365,
      finalReport: 30,
      confirmClosure: 30,
      mitigation: 6,
      suspensionLeast: 3,
    });
  });

  it('run in whole days, or in calendar months to the same day or the last', () => {
    expect(clockEnd(day('2022-03-01'), IOM_BETTER_MINING.clocks.assess)).toBe(day('2022-03-15'));
    expect(clockEnd(day('2022-08-31'), IOM_BETTER_MINING.clocks.mitigation)).toBe(day('2023-02-28'));
    expect(monthsAfter(day('2020-02-29'), -12)).toBe(day('2019-02-28'));
  });
});

describe('the pack in force', () => {
  const newer = { ...IOM_BETTER_MINING, version: 'iom-better-mining-2', inForceFrom: '2023-01-01' };
  const versionAt = (text: string) => packInForce('iom-better-mining', day(text), [newer, IOM_BETTER_MINING]).version;

  it('is that of the day on which the trigger occurred', () => {
    expect(versionAt('2022-12-31')).toBe('iom-better-mining-1');
    expect(versionAt('2023-01-01')).toBe('iom-better-mining-2');
  });

  it('is the oldest for what happened before there was one', () => {
    expect(versionAt('2001-01-01')).toBe('iom-better-mining-1');
  });
});
