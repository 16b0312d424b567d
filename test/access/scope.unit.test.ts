import { describe, expect, test } from '@jest/globals';
import {
  mayCapture,
  mayReport,
  ROLES,
  type Role,
  scopeOf,
  seesAllegations,
  seesCase,
  seesCustody,
  seesExposureOf,
  seesFirm,
  systemScope,
} from '../../src/domains/access/access.js';

const scope = (roles: Role[], partners: string[] = []) => scopeOf({ sub: 'ana', org: 'halden', roles }, partners);
const firm = (reference: string, ...roles: string[]) => ({ reference, roles });

describe('an auditor', () => {
  const auditor = scope(['AUDITOR']);
  test('sees the chain, every case and every firm, and reports but does not capture', () => {
    expect(seesCustody(auditor) && seesCase(auditor) && seesAllegations(auditor)).toBe(true);
    expect(seesFirm(auditor, firm('baraka', 'TRADER')) && seesExposureOf(auditor, 'baraka')).toBe(true);
    expect([mayReport(auditor), mayCapture(auditor)]).toEqual([true, false]);
  });
});

describe('a steward', () => {
  const steward = scope(['STEWARD']);
  test('sees and captures custody data, and nothing of any case', () => {
    expect(seesCustody(steward) && seesFirm(steward, firm('baraka', 'TRADER')) && mayCapture(steward)).toBe(true);
    expect([seesCase, seesAllegations, mayReport].map((sees) => sees(steward))).toEqual([false, false, false]);
    expect(seesExposureOf(steward, 'halden')).toBe(false);
  });
});

describe('a firm', () => {
  const halden = scope(['FIRM'], ['nordlicht']);
  test.each([
    ['itself', firm('halden', 'BRAND'), true],
    ['its direct supplier', firm('nordlicht', 'COMPONENT_MAKER'), true],
    ['any smelter', firm('andes', 'SMELTER'), true],
    ['any refiner', firm('aurum', 'EXPORTER', 'REFINER'), true],
    ['a trader up the chain', firm('baraka', 'TRADER'), false],
    ['another brand', firm('miro', 'BRAND'), false],
  ])('sees %s by name: %#', (_who, who, seen) => {
    expect(seesFirm(halden, who)).toBe(seen);
  });
  test('sees its own exposure alone, and no lots', () => {
    expect(seesExposureOf(halden, 'halden')).toBe(true);
    expect(seesExposureOf(halden, 'nordlicht')).toBe(false);
    expect([seesCustody(halden), seesCase(halden), seesAllegations(halden)]).toEqual([false, false, true]);
  });
});

test.each(['FACILITATOR', 'VICTIM_SERVICES'] as const)(
  'a %s may know of the cases that it is named on, and of no chain',
  (role) => {
    const named = scope([role], ['nordlicht']);
    expect(seesAllegations(named)).toBe(true);
    expect([seesCustody, seesCase, mayCapture, mayReport].map((may) => may(named))).not.toContain(true);
    expect(seesFirm(named, firm('halden', 'BRAND'))).toBe(false);
    expect(seesExposureOf(named, 'halden')).toBe(false);
  },
);

const SEEING = ['AUDITOR', 'STEWARD', 'FIRM', 'FACILITATOR', 'VICTIM_SERVICES'];
test.each(ROLES.filter((role) => !SEEING.includes(role)))('a %s sees nothing yet', (role) => {
  const nobody = scope([role], ['nordlicht']);
  expect([seesCustody, seesCase, seesAllegations, mayCapture, mayReport].map((may) => may(nobody))).not.toContain(true);
  expect(seesFirm(nobody, firm('halden', 'BRAND'))).toBe(false);
  expect(seesFirm(nobody, firm('andes', 'SMELTER'))).toBe(false);
  expect(seesExposureOf(nobody, 'halden')).toBe(false);
});

test('who has several roles has the widest sight and all deeds of them', () => {
  const both = scope(['FIRM', 'STEWARD', 'AUDITOR'], ['nordlicht']);
  expect([seesCase(both), mayCapture(both), mayReport(both)]).toEqual([true, true, true]);
});

test('the program itself may do all', () => {
  expect([seesCase, seesCustody, mayCapture, mayReport].map((may) => may(systemScope))).not.toContain(false);
});
