import { describe, expect, test } from '@jest/globals';
import {
  assessorsOf,
  clocksStopped,
  dueWithHolds,
  holdClassesNow,
  holdsToReview,
  mayKnowOf,
  NOTIFICATION_EVENTS,
  type NoticeContext,
  noticeConsequences,
  noticeCounts,
  noticesSeen,
  noticeViewer,
  stoppedSpans,
  toldAt,
} from '../../src/domains/notification/notification.js';
import { aCase, anAssessedCase, DAY, duty, firm, Story, TODAY } from './case.js';

const CREDIBLE = { type: 'CREDIBLE_AND_ACTIONABLE' } as const;
const SUBSTANTIATED = { type: 'SUBSTANTIATED', event: 'finding-1' } as const;
const PROGRAMME = { by: 'ana', org: 'programme' };

const near = (more: Partial<NoticeContext['near']>, others: Partial<NoticeContext> = {}): NoticeContext =>
  aCase({ ...others, near: { ...aCase().near, ...more } });
const seenBy = (org: string, onCase: boolean, { state, context }: Story) =>
  noticesSeen(noticeViewer(org, onCase, context, state), state);

describe('before the retaliation assessment', () => {
  const story = new Story().on(CREDIBLE);
  test('no notice leaves, but to the complainant and to whoever is to make it', () => {
    expect(story.lines()).toEqual([
      'channel-7 N10 QUEUED',
      'halden N1 HELD',
      'monitor N1 HELD',
      'programme N1 QUEUED',
      'straits N1 HELD',
    ]);
  });
  test('when it is made, what waited for it alone leaves; what is near the harm stays held', () => {
    const after = new Story().on(CREDIBLE).on(SUBSTANTIATED).assessed();
    expect(after.lines('N1', 'N4').filter((line) => line.endsWith('HELD'))).toEqual([
      'baraka N4 HELD',
      'umoja N4 HELD',
    ]);
  });
  test('nothing can be released one by one', () => {
    const [held] = story.told('straits');
    const release = { type: 'RELEASE_NOTICE', actor: PROGRAMME, key: held?.key ?? '', reason: 'Safe.' } as const;
    expect(story.refusal(release)).toEqual(['NOT_ASSESSED']);
  });
});

describe('each held class', () => {
  const committee = { reference: 'straits', kind: 'GOVERNMENT', country: 'CD', duties: [] };
  test.each<[string, NoticeContext]>([
    ['ALLEGED_PERPETRATOR', near({ perpetrator: 'straits' })],
    ['OPERATOR', near({ operators: ['straits'] })],
    ['OPERATOR_OWNER_OR_MEMBER', near({ operatorOwners: ['straits'] })],
    ['OPERATOR_OWNER_OR_MEMBER', near({ operatorMembers: ['straits'] })],
    ['FIRST_BUYER', near({ firstBuyers: ['straits'] })],
    ['ACTION_OWNER', near({ actionOwners: ['straits'] })],
    ['PUBLIC_OR_SECURITY_BODY', near({}, { organisations: [committee], firms: [] })],
    ['PUBLIC_OR_SECURITY_BODY', near({}, { organisations: [{ ...committee, country: null }], firms: [] })],
    ['PUBLIC_OR_SECURITY_BODY', near({}, { firms: [firm('straits', 'SECURITY_PROVIDER', { country: 'CD' })] })],
    ['AFFILIATE', near({ affiliates: { umoja: ['straits'] } })],
    ['AFFILIATE', near({ affiliates: { baraka: ['holding'], holding: ['straits'] } })],
  ])('%s', (name, context) => {
    const { state } = anAssessedCase(context);
    expect(holdClassesNow({ kind: 'FIRM', reference: 'straits' }, context, state)).toEqual([name]);
    expect(mayKnowOf('straits', context, state)).toBe(false);
  });
  test.each(['perpetratorTies', 'unsafeRecipients'] as const)('whom the assessment names: %s', (field) => {
    const story = new Story().assessed({ [field]: ['straits'] }).on(CREDIBLE);
    expect(story.told('straits').map(({ status }) => status)).toEqual(['HELD']);
  });
  test('a firm that is none of these, and a public body of another country, is not held', () => {
    const context = near({}, { organisations: [{ ...committee, reference: 'customs', country: 'NO' }] });
    const { state } = anAssessedCase(context);
    expect(mayKnowOf('straits', context, state) && mayKnowOf('customs', context, state)).toBe(true);
  });
  test('a party may be of several', () => {
    const context = near({ perpetrator: 'umoja', actionOwners: ['umoja'] });
    const { state } = anAssessedCase(context);
    expect(holdClassesNow({ kind: 'FIRM', reference: 'umoja' }, context, state)).toEqual([
      'ALLEGED_PERPETRATOR',
      'OPERATOR',
      'ACTION_OWNER',
    ]);
  });
  test('a queued notice is held when its recipient turns out to be one of them', () => {
    const story = anAssessedCase()
      .on(CREDIBLE)
      .with((context) => ({ ...context, near: { ...context.near, firstBuyers: ['straits'] } }))
      .on({ type: 'TIME_PASSED' });
    expect(story.told('straits').map(({ status }) => status)).toEqual(['HELD']);
  });
});

describe('who assesses', () => {
  const team = {
    victimServices: ['care'],
    facilitators: ['facilitator'],
    programmes: ['programme'],
    defaultHandler: 'h',
  };
  const story = new Story();
  const assessors = (more: Partial<typeof team>, context = aCase()) =>
    assessorsOf({ ...team, ...more }, context.near, story.state);
  test('victim services; else the facilitator; else the programme; else the default handler', () => {
    expect(assessors({})).toEqual(['care']);
    expect(assessors({ victimServices: [] })).toEqual(['facilitator']);
    expect(assessors({ victimServices: [], facilitators: [] })).toEqual(['programme']);
    expect(assessors({ victimServices: [], facilitators: [], programmes: [] })).toEqual(['h']);
  });
  test('nobody who is near the harm', () => {
    expect(assessors({}, near({ affiliates: { umoja: ['care'] } }))).toEqual(['facilitator']);
  });
  test('another is refused', () => {
    const named = new Story(aCase({ team }));
    const assessment = { consent: 'GIVEN', identifiability: 'HARDLY', police: 'SAFE', reason: 'asked' } as const;
    expect(named.refusal({ type: 'ASSESS_RETALIATION', actor: PROGRAMME, assessment })).toEqual(['FORBIDDEN']);
  });
  test('a party that is both safe and tied to the perpetrator is refused, as is an assessment without a reason', () => {
    const assess = (more: object) => ({
      type: 'ASSESS_RETALIATION' as const,
      actor: PROGRAMME,
      assessment: { consent: 'GIVEN', identifiability: 'HARDLY', police: 'SAFE', reason: 'asked', ...more } as const,
    });
    expect(story.refusal(assess({ safeRecipients: ['x'], perpetratorTies: ['x'] }))).toEqual(['CONTRADICTION']);
    expect(story.refusal(assess({ reason: '' }))).toEqual(['MALFORMED']);
    expect(story.refusal(assess({ reviewAt: TODAY }))).toEqual(['IN_THE_PAST']);
  });
});

describe('release and review', () => {
  const held = anAssessedCase().on(SUBSTANTIATED);
  const key = held.told('baraka')[0]?.key ?? '';
  const release = { type: 'RELEASE_NOTICE', actor: PROGRAMME, key, reason: 'The witnesses have left.' } as const;
  test('a released party gets its notices, and later ones at once', () => {
    const story = held.does(release);
    expect(story.told('baraka').map(({ status }) => status)).toEqual(['QUEUED']);
    expect(mayKnowOf('baraka', story.context, story.state)).toBe(true);
    expect(story.told('umoja').map(({ status }) => status)).toEqual(['HELD']);
    expect(story.on({ type: 'CORRECTED', corrected: ['row of baraka'] }).lines('N8')).toEqual(['baraka N8 QUEUED']);
  });
  test('an assessment that names a party as safe releases it', () => {
    expect(held.assessed({ safeRecipients: ['baraka'] }).told('baraka')[0]?.status).toBe('QUEUED');
  });
  test('a newer assessment can hold again what was released and has not arrived', () => {
    const story = held.does(release).assessed({ perpetratorTies: ['baraka'] });
    expect(story.told('baraka')[0]?.status).toBe('HELD');
    expect(mayKnowOf('baraka', story.context, story.state)).toBe(false);
  });
  test('a hold has a reason and a date of review; a review moves the date', () => {
    const [notice] = held.told('baraka');
    expect(notice?.status === 'HELD' && notice.hold.reason).toBe('Few people work at the pit.');
    expect(holdsToReview(held.state, TODAY + 29 * DAY)).toHaveLength(0);
    expect(holdsToReview(held.state, TODAY + 30 * DAY)).toHaveLength(2);
    const reviewed = held.does({
      type: 'REVIEW_HOLD',
      actor: PROGRAMME,
      key,
      reviewAt: TODAY + 90 * DAY,
      reason: 'Still few.',
    });
    expect(holdsToReview(reviewed.state, TODAY + 30 * DAY).map(({ recipient }) => recipient.reference)).toEqual([
      'umoja',
    ]);
  });
  test('needs a reason, and a date ahead', () => {
    expect(held.refusal({ ...release, reason: ' ' })).toEqual(['REQUIRED']);
    expect(held.refusal({ type: 'REVIEW_HOLD', actor: PROGRAMME, key, reviewAt: TODAY, reason: 'x' })).toEqual([
      'IN_THE_PAST',
    ]);
  });
  test('to who did not set it, a held notice is not there', () => {
    const missing = { ...release, key: 'no such key' };
    const other = { ...release, actor: { by: 'bo', org: 'baraka' } };
    expect([held.refusal(other), held.refusal(missing)]).toEqual([['NOT_FOUND'], ['NOT_FOUND']]);
  });
});

describe('what each sees', () => {
  const story = anAssessedCase().on(CREDIBLE).on(SUBSTANTIATED);
  test('a held party sees nothing, in lists and counts', () => {
    expect(seenBy('umoja', false, story)).toEqual([]);
    expect(noticeCounts(noticeViewer('umoja', false, story.context, story.state), story.state).size).toBe(0);
  });
  test('an auditor of another programme on the case sees what is not held', () => {
    const reader = noticeViewer('other-programme', true, story.context, story.state);
    expect(noticeCounts(reader, story.state).get('HELD')).toBeUndefined();
    expect(noticeCounts(reader, story.state).get('QUEUED')).toBe(9);
  });
  test('who set the hold sees it', () => {
    expect(seenBy('programme', true, story).filter(({ status }) => status === 'HELD')).toHaveLength(2);
  });
  test('a firm sees its own notices alone', () => {
    expect(new Set(seenBy('halden', false, story).map(({ recipient }) => recipient.reference))).toEqual(
      new Set(['halden']),
    );
  });
  test('a notice whose hold ended because it was overtaken is never seen by its recipient', () => {
    const over = story.on({ type: 'NOT_SHOWN', outcome: 'WITHDRAWN', event: 'w' });
    expect(seenBy('umoja', false, over)).toEqual([]);
    expect(seenBy('other-programme', true, over).map(({ recipient }) => recipient.reference)).not.toContain('umoja');
  });
  test('the same firm, with its channel as a reference by chance, sees no notice to the complainant', () => {
    expect(seenBy('channel-7', false, story)).toEqual([]);
  });
});

describe('place and time', () => {
  const body = (story: Story) => story.told('straits')[0]?.content.body;
  test('are the territory and the month, until there is consent', () => {
    const story = anAssessedCase().on(CREDIBLE);
    expect(body(story)).toContain('CD-SK, March 2022');
    expect(body(story)).not.toMatch(/Kilima|2022-03/);
  });
  test('are exact with consent', () => {
    const story = new Story().assessed({ consent: 'GIVEN' }).on(CREDIBLE);
    expect(body(story)).toContain('Kilima pit 1 (CD-SK), 2022-03-05 to 2022-03-19');
  });
  test('become general again in what has not arrived, when consent is withdrawn', () => {
    const story = new Story().assessed({ consent: 'GIVEN' }).on(CREDIBLE).delivered('halden');
    const after = story.assessed({ consent: 'REFUSED' });
    expect(body(after)).not.toMatch(/Kilima|2022-03/);
    expect(after.told('halden')[0]?.content.body).toContain('Kilima');
  });
  test('consent alone sends nothing twice', () => {
    const story = anAssessedCase().on(CREDIBLE).assessed({ consent: 'GIVEN' }).on(CREDIBLE);
    expect(story.told('straits')).toHaveLength(1);
  });
});

describe('clocks', () => {
  const held = anAssessedCase().on(SUBSTANTIATED);
  const release = (story: Story) =>
    story.does({
      type: 'RELEASE_NOTICE',
      actor: PROGRAMME,
      key: story.told('baraka')[0]?.key ?? '',
      reason: 'Safe now.',
    });
  test('stand still while a notice is held', () => {
    expect(clocksStopped(held.state, 'baraka')).toBe(true);
    expect(dueWithHolds(held.state, 'baraka', TODAY - 5 * DAY, 30 * DAY)).toBeNull();
    expect(toldAt(held.state, 'baraka')).toBeNull();
  });
  test('go on when it is released, later by as long as it was held', () => {
    const { state } = release(held.later(12));
    expect(clocksStopped(state, 'baraka')).toBe(false);
    expect(stoppedSpans(state, 'baraka')).toEqual([{ from: TODAY, to: TODAY + 12 * DAY }]);
    expect(dueWithHolds(state, 'baraka', TODAY - 5 * DAY, 30 * DAY)).toBe(TODAY + 37 * DAY);
  });
  test('that ran out before, or start after, are not moved', () => {
    const { state } = release(held.later(12));
    expect(dueWithHolds(state, 'baraka', TODAY - 40 * DAY, 30 * DAY)).toBe(TODAY - 10 * DAY);
    expect(dueWithHolds(state, 'baraka', TODAY + 20 * DAY, 30 * DAY)).toBe(TODAY + 50 * DAY);
  });
  test('run from confirmed delivery, by receipt or by a person; queued or bounced is not delivered', () => {
    const [notice] = held.told('straits');
    const key = notice?.key ?? '';
    expect(toldAt(held.state, 'straits')).toBeNull();
    const bounced = held.does({ type: 'RECORD_BOUNCE', actor: PROGRAMME, key, because: 'no such address' });
    expect(toldAt(bounced.state, 'straits')).toBeNull();
    const story = bounced
      .later(3)
      .does({ type: 'RECORD_DELIVERY', actor: PROGRAMME, key, deliveredAt: TODAY + 2 * DAY, how: 'PERSON' });
    expect(toldAt(story.state, 'straits')).toBe(TODAY + 2 * DAY);
  });
  test('cannot be started by a delivery before the release, in the future, or of a held notice', () => {
    const key = held.told('baraka')[0]?.key ?? '';
    const delivery = (deliveredAt: number) =>
      ({ type: 'RECORD_DELIVERY', actor: PROGRAMME, key, deliveredAt, how: 'PERSON' }) as const;
    expect(held.refusal(delivery(TODAY))).toEqual(['NOT_FOUND']);
    const free = release(held.later(12));
    expect(free.refusal(delivery(TODAY + 11 * DAY))).toEqual(['IMPLAUSIBLE_TIME']);
    expect(free.refusal(delivery(TODAY + 13 * DAY))).toEqual(['IMPLAUSIBLE_TIME']);
    expect(free.refusal(delivery(TODAY + 12 * DAY))).toEqual([]);
  });
  test('are started by the first delivery; a second changes nothing', () => {
    const story = held.delivered('straits').later(5).delivered('straits');
    expect(toldAt(story.state, 'straits')).toBe(TODAY);
  });
});

test('every event reads back as it was written', () => {
  const { state, context } = new Story(
    aCase({ firms: [...aCase().firms, firm('x', 'BRAND', { duties: [duty('ASSESS')] })] }),
  );
  const events = noticeConsequences(state, SUBSTANTIATED, context, PROGRAMME, TODAY);
  expect(events.length).toBeGreaterThan(4);
  for (const event of events) expect(NOTIFICATION_EVENTS.parse(JSON.parse(JSON.stringify(event)))).toEqual(event);
});
