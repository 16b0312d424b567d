import { describe, expect, it } from '@jest/globals';
import {
  DUTY_EVENTS,
  type Duties,
  type DutyCommand,
  type DutyEvent,
  type DutyRaised,
  decideDuty,
  evolveDuties,
  initialDuties,
  isOverdue,
  mustAct,
  reconcile,
  type Standing,
} from '../../src/domains/duty/duty.js';
import { day } from '../support/case.js';

const NOW = day('2022-06-01');
const SERVER = { by: 'adit', org: 'adit' };
const FIRM = { by: 'ben', org: 'firm', key: 'k1' };
const PROGRAMME = { by: 'ana', org: 'programme', key: 'k1' };

const duty = (more: Partial<DutyRaised> = {}): DutyRaised => ({
  key: 'k1',
  allegation: 'a1',
  holder: 'firm',
  kind: 'ASSESS',
  ground: 'EXPOSED',
  strength: 'MANDATORY',
  basis: 'STANDARD',
  citations: ['UNGP 18'],
  unverified: false,
  clock: 'assess',
  startedAt: day('2022-05-01'),
  dueAt: day('2022-05-15'),
  acknowledgeBy: day('2022-05-08'),
  recurs: null,
  lastsUntil: null,
  note: null,
  policy: { pack: 'iom-better-mining', version: 'iom-better-mining-1' },
  ...more,
});

const played = (duties: Duties, events: readonly DutyEvent[]): Duties =>
  events.map((event) => DUTY_EVENTS.parse(JSON.parse(JSON.stringify(event)))).reduce(evolveDuties, duties);
const raised = (...all: readonly DutyRaised[]): Duties =>
  played(initialDuties, reconcile(initialDuties, all, SERVER, NOW));
const having = (duties: Duties, ...commands: readonly DutyCommand[]): Duties =>
  commands.reduce((state, command) => {
    const decided = decideDuty(state, command, NOW);
    if (!decided.ok) throw new Error(decided.problems.map(({ code }) => code).join());
    return played(state, decided.value);
  }, duties);
const refusal = (duties: Duties, command: DutyCommand) => {
  const decided = decideDuty(duties, command, NOW);
  return decided.ok ? 'accepted' : decided.problems[0]?.code;
};

const acknowledge: DutyCommand = { type: 'ACKNOWLEDGE', ...FIRM };
const complete: DutyCommand = { type: 'COMPLETE', ...FIRM, evidence: ['doc-1'] };
const waive: DutyCommand = { type: 'WAIVE', ...PROGRAMME, reason: 'the firm was dissolved' };

describe('the status of a duty', () => {
  it('given it is raised, then it is pending', () => {
    expect(raised(duty()).get('k1')).toMatchObject({ status: 'PENDING', raisedAt: NOW });
  });

  it('when acknowledged, then acknowledged; when done with evidence, then done', () => {
    expect(having(raised(duty()), acknowledge).get('k1')).toMatchObject({ status: 'ACKNOWLEDGED' });
    expect(having(raised(duty()), acknowledge, complete).get('k1')).toMatchObject({
      status: 'DONE',
      evidence: ['doc-1'],
    });
    expect(having(raised(duty()), complete).get('k1')).toMatchObject({ status: 'DONE' });
  });

  it('what is done names its evidence, what is waived a reason', () => {
    expect(refusal(raised(duty()), { ...complete, evidence: [' '] })).toBe('REQUIRED');
    expect(refusal(raised(duty()), { ...waive, reason: '' })).toBe('REQUIRED');
    expect(having(raised(duty()), waive).get('k1')).toMatchObject({ status: 'WAIVED' });
  });

  it('nobody waives a mandatory duty of their own', () => {
    expect(refusal(raised(duty()), { ...waive, org: 'firm' })).toBe('OWN_DUTY');
    expect(refusal(raised(duty({ strength: 'RECOMMENDED' })), { ...waive, org: 'firm' })).toBe('accepted');
  });

  it.each([
    ['acknowledged twice', [acknowledge], acknowledge],
    ['acknowledged when done', [complete], acknowledge],
    ['done twice', [complete], complete],
    ['waived when done', [complete], waive],
    ['done when waived', [waive], complete],
  ] as const)('cannot be %s', (_, given, when) => {
    expect(refusal(having(raised(duty()), ...given), when)).toBe('ILLEGAL_TRANSITION');
  });

  it('a duty that nobody has is unknown', () => {
    expect(refusal(raised(), acknowledge)).toBe('UNKNOWN_DUTY');
  });

  it('one that recurs stays open for its next round, until the last', () => {
    const monthly = duty({ dueAt: day('2022-05-31'), recurs: { days: 30, until: day('2022-07-01') } });
    const first = having(raised(monthly), complete);
    expect(first.get('k1')).toMatchObject({ status: 'PENDING', dueAt: day('2022-06-30'), rounds: 1 });
    expect(having(first, complete).get('k1')).toMatchObject({ status: 'DONE', rounds: 2 });
  });
});

describe('overdue is derived', () => {
  const at = (duties: Duties, now: number) => [...duties.values()].map((one) => isOverdue(one, now));

  it('an open duty after its due date, and not on it', () => {
    expect(at(raised(duty()), day('2022-05-15'))).toEqual([false]);
    expect(at(raised(duty()), day('2022-05-15') + 1)).toEqual([true]);
  });

  it('not where it is done, or its clock has not started', () => {
    expect(at(having(raised(duty()), complete), NOW)).toEqual([false]);
    expect(at(raised(duty({ startedAt: null, dueAt: null })), NOW)).toEqual([false]);
  });
});

describe('when what a duty rests on changes', () => {
  const types = (duties: Duties, ...holding: readonly DutyRaised[]) =>
    reconcile(duties, holding, SERVER, NOW).map(({ type }) => type);

  it('the same again changes nothing', () => {
    expect(types(raised(duty()), duty())).toEqual([]);
    expect(types(having(raised(duty()), complete), duty())).toEqual([]);
    expect(types(having(raised(duty()), waive), duty())).toEqual([]);
  });

  it('its ground is corrected away: it lapses, unless it is done', () => {
    expect(types(raised(duty()))).toEqual(['DUTY_LAPSED']);
    expect(types(having(raised(duty()), complete))).toEqual([]);
    const lapsed = played(raised(duty()), reconcile(raised(duty()), [], SERVER, NOW));
    expect(lapsed.get('k1')).toMatchObject({ status: 'LAPSED' });
    expect(refusal(lapsed, complete)).toBe('ILLEGAL_TRANSITION');
  });

  it('its ground is back: it is raised again', () => {
    const lapsed = played(raised(duty()), reconcile(raised(duty()), [], SERVER, NOW));
    expect(types(lapsed, duty())).toEqual(['DUTY_RAISED']);
  });

  it('its notice is delivered: its clock starts', () => {
    const waiting = raised(duty({ startedAt: null, dueAt: null, acknowledgeBy: null }));
    expect(types(waiting, duty())).toEqual(['DUTY_DATED']);
    expect(played(waiting, reconcile(waiting, [duty()], SERVER, NOW)).get('k1')).toMatchObject({
      dueAt: day('2022-05-15'),
      status: 'PENDING',
    });
  });
});

describe('who must act', () => {
  const standing = (holder: string, more: Partial<Standing> = {}): Standing => ({
    holder,
    involvement: 'DIRECTLY_LINKED',
    shareOfSuppliersOutput: null,
    tier: null,
    ...more,
  });
  const order = (standings: readonly Standing[]) => {
    const all = standings.map(({ holder }) => duty({ key: holder, holder }));
    return mustAct(raised(...all).values(), standings, NOW).map(({ holder }) => holder);
  };

  it('by finding first, then by share of the supplier’s output, then by tier, then by reference; organisations last', () => {
    expect(
      order([
        standing('programme', { involvement: null }),
        standing('d', { tier: 3 }),
        standing('c', { tier: 3 }),
        standing('near', { tier: 2 }),
        standing('little', { shareOfSuppliersOutput: 0.1, tier: 1 }),
        standing('much', { shareOfSuppliersOutput: 0.6, tier: 5 }),
        standing('contributed', { involvement: 'CONTRIBUTED' }),
        standing('coop', { involvement: 'CAUSED', tier: 0 }),
      ]),
    ).toEqual(['coop', 'contributed', 'much', 'little', 'near', 'c', 'd', 'programme']);
  });

  it('says why, of the holder alone', () => {
    const of = standing('firm', { shareOfSuppliersOutput: 0.425, tier: 2 });
    expect(mustAct(raised(duty()).values(), [of], NOW)).toMatchObject([
      {
        because: [
          'It is found to be directly linked to the harm.',
          "It takes 42.5 % of its supplier's output.",
          'It is 2 hand-overs from the source.',
          'It has 1 mandatory duty open, 1 overdue.',
        ],
      },
    ]);
  });

  it('leaves out what is recommended, done, waived or lapsed', () => {
    const acting = (duties: Duties) => mustAct(duties.values(), [standing('firm')], NOW);
    expect(acting(raised(duty({ strength: 'RECOMMENDED' })))).toEqual([]);
    expect(acting(having(raised(duty()), complete))).toEqual([]);
    expect(acting(having(raised(duty()), waive))).toEqual([]);
  });

  it('lists the duties that are due first first', () => {
    const all = [duty({ key: 'a', dueAt: null }), duty({ key: 'b', dueAt: 2 }), duty({ key: 'c', dueAt: 1 })];
    const [first] = mustAct(raised(...all).values(), [], NOW);
    expect(first?.duties.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  });
});
