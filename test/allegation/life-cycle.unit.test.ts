import { describe, expect, test } from '@jest/globals';
import {
  type Decider,
  decideLifeCycle,
  evolveLifeCycle,
  initialLifeCycle,
  interimMeasure,
  type LifeCycle,
  type LifeCycleCommand,
  legalActs,
} from '../../src/domains/allegation/allegation.js';
import { STATUSES, type Status } from '../../src/domains/allegation/statuses.js';

type Act = LifeCycleCommand extends infer C
  ? C extends LifeCycleCommand
    ? Omit<C, 'actor' | 'reason'>
    : never
  : never;

const NOW = Date.parse('2026-11-21T12:00:00Z');
const PROGRAMME: Decider = { by: 'ana', org: 'rmap', standings: ['PROGRAMME'] };
const OTHER_PROGRAMME: Decider = { by: 'ben', org: 'lbma', standings: ['PROGRAMME'] };
const HANDLER: Decider = { by: 'han', org: 'desk', standings: ['DEFAULT_HANDLER'] };
const SMELTER: Decider = { by: 'sam', org: 'straits', standings: ['FIRM'] };
const BRAND: Decider = { by: 'bea', org: 'halden', standings: ['FIRM'] };
const REPORTER: Decider = { by: 'rob', org: 'ngo', standings: ['REPORTER'] };
const RECORD: Decider = { by: 'the record', org: 'adit', standings: ['RECORD'] };
const PROGRAMMES = ['rmap'];

const credible = {
  type: 'ASSESS',
  outcome: 'CREDIBLE',
  actionable: true,
  actionableForAny: true,
  referral: null,
} as const;
const notCredible = { ...credible, outcome: 'NOT_CREDIBLE' } as const;
const investigate = (outcome: 'SUBSTANTIATED' | 'UNSUBSTANTIATED' | 'INCONCLUSIVE', more: object = {}) =>
  ({ type: 'INVESTIGATE', outcome, parts: [], reply: 'OFFERED', programmes: PROGRAMMES, ...more }) as const;

const decide = (state: LifeCycle, actor: Decider, act: Act, reason = 'as the report says') =>
  decideLifeCycle(state, { ...act, actor, reason } as LifeCycleCommand, NOW);

/** The state after acts, all of which must be possible. */
const given = (...acts: readonly (readonly [Decider, Act])[]): LifeCycle =>
  acts.reduce((state, [actor, act]) => {
    const decided = decide(state, actor, act);
    if (!decided.ok) throw new Error(`${act.type}: ${decided.problems[0]?.message}`);
    return decided.value.reduce(evolveLifeCycle, state);
  }, initialLifeCycle);

const refusal = (decided: ReturnType<typeof decide>) => (decided.ok ? null : decided.problems[0]);
const next = (state: LifeCycle, actor: Decider, act: Act): LifeCycle => {
  const decided = decide(state, actor, act);
  return decided.ok ? decided.value.reduce(evolveLifeCycle, state) : state;
};

const INVESTIGATED = [SMELTER, credible] as const;
const SUBSTANTIATED = [INVESTIGATED, [PROGRAMME, investigate('SUBSTANTIATED')]] as const;
const RESPONDING = [...SUBSTANTIATED, [PROGRAMME, { type: 'SETTLE_LEVELS' }]] as const;

/** A way into each status. */
const WAYS: Record<Status, readonly (readonly [Decider, Act])[]> = {
  RECEIVED: [],
  DISMISSED: [[PROGRAMME, notCredible]],
  NOT_ACTIONABLE: [[PROGRAMME, { ...credible, actionable: false, actionableForAny: false }]],
  UNDER_INVESTIGATION: [INVESTIGATED],
  INFO_REQUESTED: [[PROGRAMME, { type: 'REQUEST_INFORMATION' }]],
  REFERRED: [[PROGRAMME, { type: 'REFER', to: 'labour inspectorate' }]],
  WITHDRAWN: [[REPORTER, { type: 'WITHDRAW' }]],
  DUPLICATE_OF: [[PROGRAMME, { type: 'MARK_DUPLICATE', of: 'A-1', self: 'A-2' }]],
  INCONCLUSIVE: [INVESTIGATED, [PROGRAMME, investigate('INCONCLUSIVE')]],
  UNSUBSTANTIATED: [INVESTIGATED, [PROGRAMME, investigate('UNSUBSTANTIATED')]],
  SUBSTANTIATED,
  RESPONDING,
  CLOSED: [...RESPONDING, [PROGRAMME, { type: 'CONFIRM_CLOSURE' }]],
};

describe('every status can be reached', () => {
  test.each(STATUSES)('%s, and its last event says who, when and why', (status) => {
    const state = given(...WAYS[status]);
    expect(state.status).toBe(status);
    if (status === 'RECEIVED') return;
    expect(state.history.at(-1)).toMatchObject({
      type: 'MOVED',
      to: status,
      at: NOW,
      by: expect.any(String),
      org: expect.any(String),
      reason: 'as the report says',
    });
  });
});

describe('an assessment', () => {
  test('that it is credible and actionable, by one firm, moves the allegation on for all', () => {
    expect(given([SMELTER, credible]).status).toBe('UNDER_INVESTIGATION');
  });

  test('of one firm that it is not credible closes nothing', () => {
    expect(given([SMELTER, notCredible]).status).toBe('RECEIVED');
  });

  test('of all firms that it is not credible closes nothing either, until the programme closes it', () => {
    const state = given([SMELTER, notCredible], [BRAND, notCredible]);
    expect(state.status).toBe('RECEIVED');
    expect(next(state, PROGRAMME, notCredible).status).toBe('DISMISSED');
  });

  test('of the default handler that it is not credible closes it, where nobody found it credible', () => {
    expect(given([HANDLER, notCredible]).status).toBe('DISMISSED');
  });

  test('of the programme that it is not credible closes nothing while one firm finds it credible', () => {
    const state = given([SMELTER, { ...credible, actionable: false }], [PROGRAMME, notCredible]);
    expect(state.status).toBe('RECEIVED');
    expect(next(state, SMELTER, notCredible).status).toBe('RECEIVED');
    expect(next(next(state, SMELTER, notCredible), PROGRAMME, notCredible).status).toBe('DISMISSED');
  });

  test('that it is credible, but not actionable for the firm itself, leaves it to those for whom it is', () => {
    const state = given([BRAND, { ...credible, actionable: false }]);
    expect(state.status).toBe('RECEIVED');
    expect(next(state, SMELTER, credible).status).toBe('UNDER_INVESTIGATION');
  });

  test('that it is credible while it is actionable for nobody closes it as not actionable, with a referral', () => {
    const state = given([
      SMELTER,
      { ...credible, actionable: false, actionableForAny: false, referral: 'child helpline' },
    ]);
    expect(state).toMatchObject({ status: 'NOT_ACTIONABLE', of: 'child helpline' });
  });

  test('after the programme opened the investigation is put on record and moves nothing', () => {
    const state = given([SMELTER, credible], [BRAND, notCredible]);
    expect(state.status).toBe('UNDER_INVESTIGATION');
    expect([...state.assessments.keys()]).toEqual(['straits', 'halden']);
  });

  test('of a firm that thinks again takes the place of its own earlier one, and of nobody else’s', () => {
    const state = given([BRAND, notCredible], [BRAND, { ...credible, actionable: false }]);
    expect([...state.assessments.values()].map(({ outcome }) => outcome)).toEqual(['CREDIBLE']);
    expect(state.history).toHaveLength(2);
  });
});

describe('an investigation', () => {
  test('cannot substantiate before the SOR and the operator could reply', () => {
    const state = given(INVESTIGATED);
    expect(refusal(decide(state, PROGRAMME, investigate('SUBSTANTIATED', { reply: null })))).toMatchObject({
      code: 'REPLY_REQUIRED',
      path: ['reply'],
    });
  });

  test('can substantiate where a reply would be unsafe, and says why', () => {
    const state = given(INVESTIGATED, [PROGRAMME, investigate('SUBSTANTIATED', { reply: 'WAIVED_UNSAFE' })]);
    expect(state.status).toBe('SUBSTANTIATED');
    expect(state.investigations.get('rmap')).toMatchObject({ reply: 'WAIVED_UNSAFE', reason: 'as the report says' });
  });

  test('can substantiate named parts', () => {
    const state = given(INVESTIGATED, [PROGRAMME, investigate('SUBSTANTIATED', { parts: ['pit 1'] })]);
    expect(state.investigations.get('rmap')?.parts).toEqual(['pit 1']);
  });

  test('that does not show it needs no reply', () => {
    const state = given(INVESTIGATED, [PROGRAMME, investigate('UNSUBSTANTIATED', { reply: null })]);
    expect(state.status).toBe('UNSUBSTANTIATED');
  });

  test('is not for a firm', () => {
    expect(refusal(decide(given(INVESTIGATED), SMELTER, investigate('UNSUBSTANTIATED')))?.code).toBe('FORBIDDEN');
  });

  test('that a second person of the same programme records too late is refused, with what is possible', () => {
    const refused = refusal(decide(given(...SUBSTANTIATED), PROGRAMME, investigate('UNSUBSTANTIATED')));
    expect(refused?.code).toBe('ILLEGAL_TRANSITION');
    expect(refused?.message).toContain('SETTLE_LEVELS');
  });

  const both = { programmes: ['lbma', 'rmap'] };

  test('of several programmes moves nothing until a lead is named, and then by the lead’s finding', () => {
    const state = given(INVESTIGATED, [PROGRAMME, investigate('SUBSTANTIATED', both)]);
    expect(state.status).toBe('UNDER_INVESTIGATION');
    expect(next(state, OTHER_PROGRAMME, { type: 'NAME_LEAD', lead: 'rmap', ...both }).status).toBe('SUBSTANTIATED');
  });

  test('in which programmes disagree goes by the lead, and both stay on record', () => {
    const state = given(
      INVESTIGATED,
      [PROGRAMME, { type: 'NAME_LEAD', lead: 'rmap', ...both }],
      [OTHER_PROGRAMME, investigate('UNSUBSTANTIATED', both)],
      [PROGRAMME, investigate('SUBSTANTIATED', both)],
    );
    expect(state.status).toBe('SUBSTANTIATED');
    expect([...state.investigations.values()].map(({ outcome }) => outcome)).toEqual([
      'UNSUBSTANTIATED',
      'SUBSTANTIATED',
    ]);
  });

  test('of another programme, after the lead’s, goes on record and moves nothing', () => {
    const state = given(
      INVESTIGATED,
      [PROGRAMME, { type: 'NAME_LEAD', lead: 'rmap', ...both }],
      [PROGRAMME, investigate('SUBSTANTIATED', both)],
    );
    const later = next(state, OTHER_PROGRAMME, investigate('INCONCLUSIVE', both));
    expect(later.status).toBe('SUBSTANTIATED');
    expect(later.investigations.size).toBe(2);
  });

  test('is led by a programme of the trace only', () => {
    const act = { type: 'NAME_LEAD', lead: 'somebody', ...both } as const;
    expect(refusal(decide(given(INVESTIGATED), PROGRAMME, act))).toMatchObject({
      code: 'UNKNOWN_REFERENCE',
      path: ['lead'],
    });
  });

  test('keeps the strictest interim measure that any programme set, while it lasts', () => {
    const state = given(
      INVESTIGATED,
      [PROGRAMME, { type: 'SET_INTERIM_MEASURE', measure: 'DEALINGS_SUSPENDED' }],
      [OTHER_PROGRAMME, { type: 'SET_INTERIM_MEASURE', measure: 'HEIGHTENED_ATTENTION' }],
    );
    expect(interimMeasure(state)).toBe('DEALINGS_SUSPENDED');
    const lifted = next(state, PROGRAMME, { type: 'SET_INTERIM_MEASURE', measure: null });
    expect(interimMeasure(lifted)).toBe('HEIGHTENED_ATTENTION');
    expect(interimMeasure(next(state, PROGRAMME, investigate('INCONCLUSIVE')))).toBeNull();
  });
});

describe('what was asked for', () => {
  test('having come, it goes on where it was', () => {
    const ask = [PROGRAMME, { type: 'REQUEST_INFORMATION' }] as const;
    const tell = [REPORTER, { type: 'PROVIDE_INFORMATION' }] as const;
    expect(given(ask, tell).status).toBe('RECEIVED');
    expect(given(INVESTIGATED, ask, tell).status).toBe('UNDER_INVESTIGATION');
  });

  test('does not keep a firm from finding it credible and actionable meanwhile', () => {
    expect(given([PROGRAMME, { type: 'REQUEST_INFORMATION' }], [SMELTER, credible]).status).toBe('UNDER_INVESTIGATION');
  });
});

describe('a closed one', () => {
  const closed = STATUSES.filter((status) => legalActs(status).includes('REOPEN'));

  test('is any of these', () => {
    expect(closed).toEqual([
      'DISMISSED',
      'NOT_ACTIONABLE',
      'REFERRED',
      'WITHDRAWN',
      'DUPLICATE_OF',
      'INCONCLUSIVE',
      'UNSUBSTANTIATED',
      'CLOSED',
    ]);
  });

  test.each(closed)('%s is reopened by new information, to RECEIVED, and starts anew with its history', (status) => {
    const before = given(...WAYS[status]);
    const state = next(before, BRAND, { type: 'REOPEN' });
    expect(state).toMatchObject({ status: 'RECEIVED', of: null });
    expect(state.assessments.size).toBe(0);
    expect(state.history).toHaveLength(before.history.length + 1);
  });

  test('that was dismissed is appealed against once', () => {
    const state = given(...WAYS.DISMISSED, [REPORTER, { type: 'APPEAL' }]);
    expect(state.status).toBe('RECEIVED');
    const again = next(state, PROGRAMME, notCredible);
    expect(again.status).toBe('DISMISSED');
    expect(refusal(decide(again, REPORTER, { type: 'APPEAL' }))?.code).toBe('APPEALED');
  });

  test('that was not actionable is reopened by the record itself, and what was found credible stays so', () => {
    const state = next(given(...WAYS.NOT_ACTIONABLE), RECORD, { type: 'REOPEN_BY_RECORD' });
    expect(state.status).toBe('RECEIVED');
    expect(state.assessments.size).toBe(1);
    expect(state.history.at(-1)).toMatchObject({ how: 'LINKED_BY_THE_RECORD' });
  });

  test('is not reopened by the record where it was closed for another reason', () => {
    expect(refusal(decide(given(...WAYS.DISMISSED), RECORD, { type: 'REOPEN_BY_RECORD' }))?.code).toBe(
      'ILLEGAL_TRANSITION',
    );
  });
});

describe('a critical breach', () => {
  test('counts once an analyst has verified it, and is verified once', () => {
    const verify = { type: 'VERIFY_CRITICAL_BREACH', critical: true } as const;
    const state = given([PROGRAMME, verify]);
    expect(state.breachVerified).toBe(true);
    expect(refusal(decide(state, PROGRAMME, verify))?.code).toBe('VERIFIED');
    expect(refusal(decide(initialLifeCycle, PROGRAMME, { ...verify, critical: false }))?.code).toBe('NOT_CRITICAL');
    expect(refusal(decide(initialLifeCycle, SMELTER, verify))?.code).toBe('FORBIDDEN');
  });
});

describe('any act', () => {
  test('needs a reason', () => {
    expect(refusal(decide(initialLifeCycle, SMELTER, credible, '  '))).toMatchObject({
      code: 'REQUIRED',
      path: ['reason'],
    });
  });

  test('of a duplicate names another allegation', () => {
    const act = { type: 'MARK_DUPLICATE', of: 'A-2', self: 'A-2' } as const;
    expect(refusal(decide(initialLifeCycle, PROGRAMME, act))?.code).toBe('DUPLICATE_OF_ITSELF');
  });

  const acts: readonly (readonly [Decider, Act])[] = [
    [SMELTER, credible],
    [PROGRAMME, investigate('INCONCLUSIVE')],
    [PROGRAMME, { type: 'NAME_LEAD', lead: 'rmap', programmes: PROGRAMMES }],
    [PROGRAMME, { type: 'SET_INTERIM_MEASURE', measure: null }],
    [PROGRAMME, { type: 'REQUEST_INFORMATION' }],
    [REPORTER, { type: 'PROVIDE_INFORMATION' }],
    [PROGRAMME, { type: 'REFER', to: 'a union' }],
    [REPORTER, { type: 'WITHDRAW' }],
    [PROGRAMME, { type: 'MARK_DUPLICATE', of: 'A-1', self: 'A-2' }],
    [PROGRAMME, { type: 'SETTLE_LEVELS' }],
    [PROGRAMME, { type: 'CONFIRM_CLOSURE' }],
    [REPORTER, { type: 'APPEAL' }],
    [BRAND, { type: 'REOPEN' }],
    [RECORD, { type: 'REOPEN_BY_RECORD' }],
  ];
  const illegal = STATUSES.flatMap((status) =>
    acts.flatMap(([actor, act]) =>
      legalActs(status).includes(act.type) || (act.type === 'REOPEN_BY_RECORD' && status === 'NOT_ACTIONABLE')
        ? []
        : [{ status, act: act.type, actor, command: act }],
    ),
  );

  test.each(illegal)('$act is refused while it is $status, with what is possible', ({ status, actor, command }) => {
    const refused = refusal(decide(given(...WAYS[status]), actor, command));
    expect(refused?.code).toBe('ILLEGAL_TRANSITION');
    for (const possible of legalActs(status)) expect(refused?.message).toContain(possible);
  });
});
