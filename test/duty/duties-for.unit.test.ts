import { describe, expect, it } from '@jest/globals';
import { type DutyContext, type DutyRaised, dutiesFor, type FirmWithDuties } from '../../src/domains/duty/duty.js';
import { DUTY_KINDS } from '../../src/domains/duty/norm.js';
import { NORMS } from '../../src/domains/duty/norms/norms.js';
import { type Involvement, packInForce, responseLevels } from '../../src/domains/responsibility/responsibility.js';
import { aFirm, anIncident, day, dealings, NOW, theOperator } from '../support/case.js';

const packAt = (at: number) => packInForce('iom-better-mining', at);
const CREDIBLE = day('2022-05-01');
const SUBSTANTIATED = day('2022-07-01');
const KNEW = day('2022-05-03');

const aHolder = (involvement: Involvement | null, more: Partial<FirmWithDuties> = {}): FirmWithDuties => ({
  firm: aFirm({ roles: [] }),
  involvement,
  levels: null,
  knownSince: KNEW,
  ...more,
});

const context = (more: Partial<DutyContext> = {}): DutyContext => ({
  allegation: 'a1',
  status: 'SUBSTANTIATED',
  triggers: { CREDIBLE, SUBSTANTIATED },
  incident: anIncident({ type: 'UNPAID_WAGES' }),
  firms: [],
  programmes: [],
  facilitators: [],
  coordinators: [],
  remedyGap: false,
  now: NOW,
  ...more,
});

const short = ({ kind, strength }: DutyRaised): string => `${strength === 'MANDATORY' ? 'M' : 'R'} ${kind}`;
const duties = (more: Partial<DutyContext>) => dutiesFor(context(more), packAt);
const EVERYONES = ['M ASSESS', 'M CONSULT_AFFECTED', 'M TRACK', 'M COMMUNICATE'];
/** The duties of one firm besides those of every exposed firm. */
const ofFirm = (firm: FirmWithDuties, more: Partial<DutyContext> = {}) =>
  duties({ firms: [firm], ...more })
    .map(short)
    .filter((duty) => !EVERYONES.includes(duty));
const roles = (...played: string[]) => aHolder(null, { firm: aFirm({ roles: played }) });

describe('duties by finding', () => {
  it.each([
    ['CAUSED', ['M CEASE_OR_PREVENT', 'M REMEDIATE']],
    ['CONTRIBUTED', ['M CEASE_OR_PREVENT', 'M USE_LEVERAGE', 'M CONTRIBUTE_TO_REMEDY']],
    ['DIRECTLY_LINKED', ['M USE_LEVERAGE', 'R SUPPORT_REMEDY']],
    ['LINK_UNVERIFIED', ['M INQUIRE_AND_REPORT']],
  ] as const)('%s: %j', (involvement, expected) => {
    expect(ofFirm(aHolder(involvement))).toEqual(expected);
  });

  it('every exposed firm assesses, consults those affected, tracks and communicates', () => {
    expect(duties({ firms: [aHolder(null)] }).map(short)).toEqual(EVERYONES);
  });

  it('a firm that is not exposed has none', () => {
    expect(duties({ firms: [aHolder('NO_LINK_FOUND', { firm: aFirm({ grade: null }) })] })).toEqual([]);
  });

  it('the finding that stands counts, also where the trace says otherwise since', () => {
    const gone = aFirm({ roles: [], grade: null });
    expect(ofFirm(aHolder('CAUSED', { firm: gone }))).toEqual(['M CEASE_OR_PREVENT', 'M REMEDIATE']);
    expect(duties({ firms: [aHolder('NO_LINK_FOUND')] })).toEqual([]);
  });

  it('a cooperative remedies by its means', () => {
    const coop = aHolder('CAUSED', { firm: theOperator() });
    const remedy = duties({ firms: [coop] }).find(({ kind }) => kind === 'REMEDIATE');
    expect(remedy?.note).toBe('Scaled to its means: it stops, refers and cooperates; buyers fund.');
  });
});

describe('duties by place in the chain', () => {
  it.each([
    ['BRAND', ['M NOTIFY_PROGRAMME', 'M PRESS_FOR_REMEDY', 'R FUND']],
    ['COMPONENT_MAKER', ['M NOTIFY_PROGRAMME', 'M PRESS_FOR_REMEDY', 'R FUND']],
    ['IMPORTER', ['M NOTIFY_PROGRAMME', 'M PRESS_FOR_REMEDY', 'R FUND']],
    ['SMELTER', ['M NOTIFY_PROGRAMME', 'M ENHANCED_DUE_DILIGENCE', 'R FUND', 'R CONSIDER_ENDING_DEALINGS']],
    ['TRADER', ['M ENHANCED_DUE_DILIGENCE', 'M PASS_ON_RECORDS']],
    ['EXPORTER', ['M ENHANCED_DUE_DILIGENCE', 'M PASS_ON_RECORDS']],
    ['TRANSPORTER', []],
  ])('%s: %j', (role, expected) => {
    expect(ofFirm(roles(role))).toEqual(expected);
  });

  it('a firm downstream signs off when closure is confirmed', () => {
    const triggers = { CREDIBLE, SUBSTANTIATED, CLOSURE_CONFIRMED: day('2022-11-01') };
    expect(ofFirm(roles('BRAND'), { status: 'CLOSED', triggers })).toContain('M SIGN_OFF_CLOSURE');
  });

  it('a firm that is smelter and exporter has enhanced due diligence once', () => {
    expect(ofFirm(roles('SMELTER', 'EXPORTER')).filter((duty) => duty === 'M ENHANCED_DUE_DILIGENCE')).toHaveLength(1);
  });
});

describe('duties by response level', () => {
  const settled = day('2022-07-20');
  const all = {
    status: 'RESPONDING',
    triggers: {
      CREDIBLE,
      SUBSTANTIATED,
      LEVELS_SETTLED: settled,
      FACILITATOR_NAMED: settled,
      PLAN_SUBMITTED: settled,
      PLAN_APPROVED: settled,
      MONITORING_ENDED: settled,
      FINAL_REPORT_SUBMITTED: settled,
    },
  };
  const smelter = (to: string | null) => {
    const firm = aFirm({ suppliers: [dealings({ to: to === null ? null : day(to) })] });
    return aHolder(null, { firm, levels: responseLevels(firm, [], anIncident(), packAt(NOW), NOW) });
  };
  const PLAN = ['ASK_FOR_PLAN', 'SUBMIT_PLAN', 'REPORT_PROGRESS', 'FINAL_REPORT'];
  const ofLevels = (to: string | null, more: Partial<DutyContext> = all) =>
    duties({ firms: [smelter(to)], ...more }).filter(({ ground }) => ground.startsWith('LEVEL_'));

  it('mandatory level 1 and recommended level 2 each ask for plan, progress and final report; level 1 for the referral', () => {
    expect(ofLevels(null).map((duty) => `${duty.ground} ${duty.kind}`)).toEqual([
      ...PLAN.map((kind) => `LEVEL_1:MANDATORY ${kind}`),
      ...PLAN.map((kind) => `LEVEL_2:RECOMMENDED ${kind}`),
      'LEVEL_1:MANDATORY RECORD_REFERRAL',
    ]);
    expect(ofLevels(null).every((duty) => duty.strength === duty.ground.split(':')[1])).toBe(true);
  });

  it('no level 1, no duty of level 1', () => {
    expect(ofLevels('2022-02-01').map(({ ground }) => ground)).toEqual(PLAN.map(() => 'LEVEL_2:RECOMMENDED'));
  });

  it('none before the levels are settled', () => {
    expect(ofLevels(null, {})).toEqual([]);
  });

  it('an audit programme has each of its duties when its trigger has occurred', () => {
    const programmes = [{ org: 'programme', smelters: ['s1', 's2'], knownSince: KNEW }];
    expect(duties({ programmes, ...all }).map(short)).toEqual([
      'M INVESTIGATE',
      'M SETTLE_LEVELS',
      'M SETTLE_LEVELS',
      'M NAME_FACILITATOR',
      'M APPROVE_OR_RETURN_PLAN',
      'M REPORT_PROGRESS',
      'M CONFIRM_CLOSURE',
      'M SEND_CLOSURE_REPORT',
    ]);
    expect(duties({ programmes, status: 'UNDER_INVESTIGATION' }).map(short)).toEqual(['M INVESTIGATE']);
    expect(duties({ programmes, remedyGap: true }).map(short)).toContain('M RESOLVE_REMEDY_GAP');
  });

  it('a facilitator plans, names the coordinator, oversees and reports', () => {
    const facilitators = [{ org: 'facilitator', knownSince: KNEW }];
    expect(duties({ facilitators, ...all }).map(short)).toEqual([
      'M PLAN_AND_BUDGET',
      'M NAME_COORDINATOR',
      'M OVERSEE_AND_REPORT',
      'M FINAL_REPORT',
    ]);
  });

  it('a victim services coordinator assesses needs, plans, refers and follows up', () => {
    const more = { coordinators: [{ org: 'services', knownSince: KNEW }], status: 'RESPONDING' };
    expect(duties({ ...more, triggers: { COORDINATOR_NAMED: settled } }).map(short)).toEqual([
      'M ASSESS_NEEDS',
      'M CASE_PLANS',
      'M REFER',
      'M FOLLOW_UP_PROVIDERS',
    ]);
  });
});

describe('OECD Annex II, from memory: unverified', () => {
  const smelter = (supplierGrade: 'TRACED' | 'POSSIBLE', to: number | null = null) =>
    aHolder(null, { firm: aFirm({ suppliers: [dealings({ supplierGrade, to })] }) });
  const annexII = (type: string, firm = smelter('TRACED'), triggers: DutyContext['triggers'] = {}) =>
    duties({ firms: [firm], incident: anIncident({ type }), triggers: { CREDIBLE, ...triggers } }).filter(
      ({ unverified }) => unverified,
    );

  it.each(['FORCED_LABOUR', 'SEXUAL_VIOLENCE', 'EXCESSIVE_USE_OF_FORCE', 'NON_STATE_ARMED_GROUP_SUPPORT'])(
    '%s: the buyers suspend or discontinue at once',
    (type) => {
      const [duty, ...others] = annexII(type);
      expect(others).toEqual([]);
      expect(duty).toMatchObject({ kind: 'SUSPEND_OR_DISCONTINUE', strength: 'MANDATORY', basis: 'STANDARD' });
      expect(duty?.note).toContain('Suspension is not termination');
    },
  );

  it('security forces: a plan at once, mitigation within six months, else suspend', () => {
    const triggers = { RISK_PLAN_ADOPTED: day('2022-05-10'), MITIGATION_FAILED: day('2022-11-10') };
    expect(annexII('ILLEGAL_MILITARY_PRESENCE').map(short)).toEqual(['M ADOPT_RISK_PLAN']);
    const later = annexII('ILLEGAL_MILITARY_PRESENCE', smelter('TRACED'), triggers);
    expect(later.map(short)).toEqual(['M ADOPT_RISK_PLAN', 'M MITIGATE', 'M SUSPEND_AFTER_FAILED_MITIGATION']);
    expect(later[1]).toMatchObject({ dueAt: day('2022-11-10'), clock: 'mitigation' });
  });

  it.each(['OTHER_BRIBERY', 'FRAUDULENT_ORIGIN', 'MONEY_LAUNDERING'])(
    '%s: measurable improvement within six months, else suspend for at least three',
    (type) => {
      const triggers = { RISK_PLAN_ADOPTED: day('2022-05-10'), MITIGATION_FAILED: day('2022-11-10') };
      const found = annexII(type, smelter('TRACED'), triggers);
      expect(found.map(short)).toEqual([
        'M ADOPT_RISK_PLAN',
        'M IMPROVE_MEASURABLY',
        'M SUSPEND_AFTER_FAILED_MITIGATION',
      ]);
      expect(found[2]?.lastsUntil).toBe(day('2023-02-10'));
    },
  );

  it('nobody suspends on a mere possibility, for dealings that are past, or for another kind of incident', () => {
    expect(annexII('FORCED_LABOUR', smelter('POSSIBLE'))).toEqual([]);
    expect(annexII('FORCED_LABOUR', smelter('TRACED', day('2022-04-01')))).toEqual([]);
    expect(annexII('UNPAID_WAGES')).toEqual([]);
  });
});

describe('when a duty is due', () => {
  const of = (kind: string, more: Partial<DutyContext>) => duties(more).find((duty) => duty.kind === kind);
  const firms = (knownSince: number | null) => [aHolder('CAUSED', { knownSince })];

  it('its clock starts when the holder came to know, if that is later than the trigger', () => {
    const day3 = { clock: 'ceaseOrInterimMeasure', startedAt: KNEW, dueAt: day('2022-05-08') };
    expect(of('CEASE_OR_PREVENT', { firms: firms(KNEW) })).toMatchObject(day3);
    expect(of('TRACK', { firms: firms(KNEW) })).toMatchObject({ startedAt: SUBSTANTIATED, dueAt: null, clock: null });
  });

  it('it is to be acknowledged within 7 days', () => {
    expect(of('ASSESS', { firms: firms(KNEW) })).toMatchObject({
      acknowledgeBy: day('2022-05-10'),
      dueAt: day('2022-05-17'),
    });
  });

  it('whose notice is held has the duty, and no clock', () => {
    expect(of('CEASE_OR_PREVENT', { firms: firms(null) })).toMatchObject({
      startedAt: null,
      dueAt: null,
      acknowledgeBy: null,
    });
  });

  it('progress is reported every 30 days for up to 365', () => {
    const programmes = [{ org: 'programme', smelters: [], knownSince: KNEW }];
    const triggers = { PLAN_APPROVED: day('2022-08-01') };
    expect(of('REPORT_PROGRESS', { programmes, triggers, status: 'RESPONDING' })).toMatchObject({
      dueAt: day('2022-08-31'),
      recurs: { days: 30, until: day('2023-08-01') },
    });
  });

  it('names pack and version', () => {
    expect(of('ASSESS', { firms: firms(KNEW) })?.policy).toEqual({
      pack: 'iom-better-mining',
      version: 'iom-better-mining-1',
    });
  });
});

describe('what a duty rests on', () => {
  const firms = [aHolder('CAUSED')];
  it.each(['RECEIVED', 'DISMISSED', 'NOT_ACTIONABLE', 'WITHDRAWN', 'DUPLICATE_OF', 'UNSUBSTANTIATED'])(
    'an allegation that is %s is no ground',
    (status) => expect(duties({ firms, status })).toEqual([]),
  );

  it.each(['UNDER_INVESTIGATION', 'INCONCLUSIVE', 'INFO_REQUESTED'])(
    'while it is %s, what protects and what looks into it holds; remedy does not yet',
    (status) => {
      expect(duties({ firms, status }).map(short)).toEqual(['M CEASE_OR_PREVENT', 'M ASSESS', 'M CONSULT_AFFECTED']);
    },
  );

  it('the same duty has the same key, and another ground another', () => {
    const key = (involvement: Involvement, more: Partial<DutyContext> = {}) =>
      duties({ firms: [aHolder(involvement)], ...more }).find(({ kind }) => kind === 'USE_LEVERAGE')?.key;
    expect(key('CONTRIBUTED')).toBe(key('CONTRIBUTED', { now: NOW + 1 }));
    expect(key('CONTRIBUTED')).not.toBe(key('DIRECTLY_LINKED'));
  });
});

describe('the table of duties', () => {
  it('has a row for every kind, and a source for every row', () => {
    expect([...new Set(NORMS.map(({ kind }) => kind))].sort()).toEqual([...DUTY_KINDS].sort());
    for (const { cites } of NORMS) expect(cites.length).toBeGreaterThan(0);
  });

  it('says of everything from Annex II that it is unverified', () => {
    const annexII = NORMS.filter(({ cites }) => cites.some((cite) => cite.startsWith('OECD Annex II')));
    expect(annexII).toHaveLength(8);
    expect(annexII.every(({ unverified }) => unverified)).toBe(true);
  });
});
