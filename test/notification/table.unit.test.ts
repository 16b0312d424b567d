import { describe, expect, test } from '@jest/globals';
import { aCase, anAssessedCase, DAY, duty, firm, Story, TODAY, withFirm } from './case.js';

const SUBSTANTIATED = { type: 'SUBSTANTIATED', event: 'finding-1' } as const;
const CREDIBLE = { type: 'CREDIBLE_AND_ACTIONABLE' } as const;

describe('N1: credible and actionable', () => {
  test('the programme, the monitor and the firms that it is actionable for are told; an exposed trader is not', () => {
    expect(anAssessedCase().on(CREDIBLE).lines('N1')).toEqual([
      'halden N1 QUEUED',
      'monitor N1 QUEUED',
      'programme N1 QUEUED',
      'straits N1 QUEUED',
    ]);
  });
  test('with no programme, the default handler is told', () => {
    const context = aCase({ team: { ...aCase().team, programmes: [] } });
    const story = new Story(context).assessed({}, { by: 'eve', org: 'handler' }).on(CREDIBLE);
    expect(story.lines('N1')).toContain('handler N1 QUEUED');
  });
  test('it says that the allegation is looked into, not that it is true, and what concerns the reader', () => {
    const context = withFirm(aCase(), 'halden', { duties: [duty('NOTIFY_PROGRAMME', { days: 5 })] });
    const [notice] = anAssessedCase(context).on(CREDIBLE).told('halden');
    expect(notice?.content.body).toContain('it does not mean that it is true');
    expect(notice?.content.body).toContain('Your exposure: declared');
    expect(notice?.content.body).toContain(
      'notify programme (mandatory, by international guidance); within 5 days of the delivery of this notice',
    );
    expect(notice?.content.body).toContain('not a legal determination');
  });
});

describe('N2: a verified critical breach', () => {
  const breach = { type: 'CRITICAL_BREACH_VERIFIED', incident: 'i-1' } as const;
  test('SORs and downstream firms exposed, programme and monitor are told at once; the action owner is held', () => {
    const context = aCase({ near: { ...aCase().near, actionOwners: ['committee'] } });
    expect(anAssessedCase(context).on(breach).lines()).toEqual([
      'committee N2 HELD',
      'halden N2 QUEUED',
      'monitor N2 QUEUED',
      'programme N2 QUEUED',
      'straits N2 QUEUED',
    ]);
  });
  test('another breach is told anew, the same one is not', () => {
    const story = anAssessedCase().on(breach).on(breach);
    expect(story.told('straits')).toHaveLength(1);
    expect(story.on({ ...breach, incident: 'i-2' }).told('straits')).toHaveLength(2);
  });
});

describe.each(['UNSUBSTANTIATED', 'INCONCLUSIVE', 'WITHDRAWN'] as const)('N3: %s', (outcome) => {
  const ended = { type: 'NOT_SHOWN', outcome, event: 'finding-1' } as const;
  test('everyone told before is told so, and nobody else', () => {
    expect(anAssessedCase().on(CREDIBLE).on(ended).lines('N3')).toEqual([
      'halden N3 QUEUED',
      'monitor N3 QUEUED',
      'programme N3 QUEUED',
      'straits N3 QUEUED',
    ]);
  });
  test('who was to be told, and was held, is never told: the held notice lapses', () => {
    const story = anAssessedCase().on(SUBSTANTIATED).on(ended);
    expect(story.lines('N3')).not.toContain('umoja N3 QUEUED');
    expect(story.told('umoja').map(({ status }) => status)).toEqual(['LAPSED']);
  });
  test('after it was reopened, the same is told again', () => {
    const story = anAssessedCase().on(CREDIBLE).on(ended).on(CREDIBLE);
    expect(story.lines('N1').filter((line) => line.startsWith('straits'))).toHaveLength(2);
  });
});

test('N3 never says that it was false', () => {
  const story = anAssessedCase().on(CREDIBLE).on({ type: 'NOT_SHOWN', outcome: 'UNSUBSTANTIATED', event: 'f' });
  expect(story.told('halden')[1]?.content.body).toContain('That does not say that it was false');
});

describe('N4: substantiated', () => {
  test('SORs get their levels, exposed firms their own link, programmes that it is so; who is not exposed gets nothing', () => {
    const context = withFirm(aCase(), 'straits', { levels: { level1: 'MANDATORY', level2: 'RECOMMENDED' } });
    const story = anAssessedCase(context).on(SUBSTANTIATED);
    expect(story.lines('N4')).toEqual([
      'baraka N4 HELD',
      'halden N4 QUEUED',
      'programme N4 QUEUED',
      'straits N4 QUEUED',
      'umoja N4 HELD',
    ]);
    expect(story.told('straits')[0]?.content.body).toContain('level 1 (people in need now) mandatory');
    expect(story.told('halden')[0]?.content.body).not.toContain('level 1');
  });

  describe('a finding above DIRECTLY_LINKED', () => {
    const proposed = { involvement: 'CONTRIBUTED', status: 'PROPOSED', heard: false } as const;
    const context = withFirm(aCase(), 'straits', {
      finding: proposed,
      levels: { level1: 'MANDATORY', level2: 'RECOMMENDED' },
    });
    test('goes first to that firm alone, to be heard, without its consequences', () => {
      const story = anAssessedCase(context).on(SUBSTANTIATED);
      const [notice] = story.told('straits');
      expect(notice?.content.subject).toContain('you are heard first');
      expect(notice?.content.body).toContain('Finding (proposed): you contributed to the harm');
      expect(notice?.content.body).not.toContain('level 1');
      const others = [...story.state.notices.values()].filter(({ recipient }) => recipient.reference !== 'straits');
      expect(others.filter(({ content }) => content.body.includes('contributed'))).toEqual([]);
    });
    test('is told with what follows from it once it is decided', () => {
      const story = anAssessedCase(context)
        .on(SUBSTANTIATED)
        .with((before) => withFirm(before, 'straits', { finding: { ...proposed, status: 'CONFIRMED', heard: true } }))
        .on({ type: 'FINDING_DECIDED', firm: 'straits' });
      expect(story.told('straits').map(({ tells }) => tells.message)).toEqual(['TO_BE_HEARD', 'SUBSTANTIATED']);
      expect(story.told('straits')[1]?.content.body).toContain('Finding (confirmed)');
      expect(story.told('halden')).toHaveLength(1);
    });
  });

  describe('an authority, where people are in need (IOM note 25)', () => {
    const context = aCase({
      peopleInNeed: true,
      police: 'mine-police',
      organisations: [
        { reference: 'mine-police', kind: 'PUBLIC_SECURITY_FORCE', country: 'CD', duties: [] },
        { reference: 'labour-office', kind: 'GOVERNMENT', country: 'CD', duties: [] },
        { reference: 'un-office', kind: 'UN_BODY', country: null, duties: [] },
        { reference: 'ngo', kind: 'CIVIL_SOCIETY', country: 'CD', duties: [] },
      ],
    });
    const substantiated = (assessment: Parameters<Story['assessed']>[0]): string[] =>
      new Story(context).assessed(assessment).on(SUBSTANTIATED).lines('N4');
    test('is the police where they are safe', () => {
      expect(substantiated({ police: 'SAFE' })).toContain('mine-police N4 QUEUED');
    });
    test.each(['un-office', 'labour-office'])('is %s instead, where the police are unsafe', (insteadOfPolice) => {
      const lines = substantiated({ police: 'UNSAFE', insteadOfPolice });
      expect(lines).toContain(`${insteadOfPolice} N4 QUEUED`);
      expect(lines.join()).not.toContain('mine-police');
    });
    test('is nobody while it is not known whether the police are safe', () => {
      expect(substantiated({ police: 'UNKNOWN' }).join()).not.toMatch(/police|office/);
    });
    test('is never the police under another name, nor who is no authority', () => {
      const story = new Story(context);
      const actor = { by: 'ana', org: 'programme' };
      const refusal = (insteadOfPolice: string, police: 'SAFE' | 'UNSAFE' = 'UNSAFE') =>
        story.refusal({
          type: 'ASSESS_RETALIATION',
          actor,
          assessment: { consent: 'NOT_ASKED', identifiability: 'UNKNOWN', police, insteadOfPolice, reason: 'asked' },
        });
      expect(refusal('mine-police')).toEqual(['NOT_AN_AUTHORITY']);
      expect(refusal('ngo')).toEqual(['NOT_AN_AUTHORITY']);
      expect(refusal('nobody')).toEqual(['NOT_AN_AUTHORITY']);
      expect(refusal('un-office', 'SAFE')).toEqual(['CONTRADICTION']);
    });
  });
});

describe('N5: progress', () => {
  test.each([
    [{ type: 'PROGRESS_REPORTED', report: 'r-1' }],
    [{ type: 'MILESTONE_MISSED', milestone: 'm-1' }],
  ] as const)('the programme and the downstream firms exposed are told: %j', (occasion) => {
    expect(anAssessedCase().on(occasion).on(occasion).lines()).toEqual([
      'halden N5 QUEUED',
      'programme N5 QUEUED',
      'straits N5 QUEUED',
    ]);
  });
});

test('N6: a confirmed closure is told to the downstream firms exposed', () => {
  expect(anAssessedCase().on({ type: 'CLOSURE_CONFIRMED', event: 'c' }).lines('N6')).toEqual([
    'halden N6 QUEUED',
    'straits N6 QUEUED',
  ]);
});

describe('N7: the trace changed', () => {
  const changed = { type: 'TRACE_CHANGED' } as const;
  const nowExposed = (story: Story) =>
    story.with((context) => withFirm(context, 'quill', { exposure: firm('quill', 'BRAND').exposure }));
  const notExposed = (name: string) => (story: Story) =>
    story.with((context) => withFirm(context, name, { exposure: null }));

  test('before it is substantiated, nobody is told', () => {
    expect(nowExposed(anAssessedCase().on(CREDIBLE)).on(changed).lines('N7')).toEqual([]);
  });
  test('who is newly exposed is told its link; who stays exposed hears nothing', () => {
    const story = nowExposed(anAssessedCase().on(SUBSTANTIATED)).on(changed).on(changed);
    expect(story.lines('N7')).toEqual(['quill N7 QUEUED']);
    expect(story.told('quill')[0]?.tells.message).toBe('NEWLY_EXPOSED');
  });
  test('who is no longer exposed is told that', () => {
    const story = notExposed('halden')(anAssessedCase().on(SUBSTANTIATED)).on(changed).on(changed);
    expect(story.lines('N7')).toEqual(['halden N7 QUEUED']);
    expect(story.told('halden')[1]?.tells.message).toBe('NO_LONGER_EXPOSED');
  });
  test('who is exposed again after that is told again', () => {
    const gone = notExposed('halden')(anAssessedCase().on(SUBSTANTIATED)).on(changed);
    const again = gone
      .with((context) => withFirm(context, 'halden', { exposure: firm('halden', 'BRAND').exposure }))
      .on(changed)
      .on(changed);
    expect(again.told('halden').map(({ tells }) => tells.message)).toEqual([
      'SUBSTANTIATED',
      'NO_LONGER_EXPOSED',
      'NEWLY_EXPOSED',
    ]);
  });
  test('who was held, and never heard of its link, does not hear that it is gone: its notice lapses', () => {
    const story = notExposed('baraka')(anAssessedCase().on(SUBSTANTIATED)).on(changed);
    expect(story.told('baraka').map(({ status, reason }) => [reason, status])).toEqual([['N4', 'LAPSED']]);
  });
});

describe('N8: a correction', () => {
  const corrected = { type: 'CORRECTED', corrected: ['row of straits'] } as const;
  test('goes to whoever got a notice that rested on it, and to nobody else', () => {
    const story = anAssessedCase().on(SUBSTANTIATED).delivered('straits').on(corrected).on(corrected);
    expect(story.lines('N8')).toEqual(['straits N8 QUEUED']);
  });
  test('replaces a held notice, which never left', () => {
    const story = anAssessedCase()
      .on(SUBSTANTIATED)
      .with((context) =>
        withFirm(context, 'baraka', { exposure: { ...firm('b', 'T').exposure, grade: 'POSSIBLE' } as never }),
      )
      .on({ type: 'CORRECTED', corrected: ['row of baraka'] });
    expect(story.lines('N8')).toEqual([]);
    expect(story.told('baraka').map(({ status, tells }) => [tells.exposure?.grade, status])).toEqual([
      ['TRACED', 'LAPSED'],
      ['POSSIBLE', 'HELD'],
    ]);
  });
  test('that changes nothing of what a held notice tells leaves it held', () => {
    const story = anAssessedCase()
      .on(SUBSTANTIATED)
      .on({ type: 'CORRECTED', corrected: ['row of baraka'] });
    expect(story.told('baraka').map(({ status }) => status)).toEqual(['HELD']);
  });
});

describe('N9: a mandatory duty is overdue', () => {
  const passed = { type: 'TIME_PASSED' } as const;
  const story = anAssessedCase(
    withFirm(aCase(), 'straits', { duties: [duty('USE_LEVERAGE', { dueAt: TODAY + 10 * DAY })] }),
  );
  test('nobody is told while it is not due', () => {
    expect(story.later(10).on(passed).lines('N9')).toEqual([]);
  });
  test('its holder is told when it is due; the programme a week later, of the duty and not of its holder; then weekly', () => {
    const due = story.later(11).on(passed).on(passed);
    expect(due.lines('N9')).toEqual(['straits N9 QUEUED']);
    const week = due.later(7).on(passed).on(passed);
    expect(week.lines('N9')).toEqual(['programme N9 QUEUED', 'straits N9 QUEUED', 'straits N9 QUEUED']);
    expect(JSON.stringify(week.told('programme')[0]?.content)).not.toContain('straits');
    expect(week.later(7).on(passed).lines('N9')).toHaveLength(5);
  });
  test.each([
    ['recommended', { strength: 'RECOMMENDED' }],
    ['done', { status: 'DONE' }],
    ['stopped by a hold', { dueAt: null }],
  ] as const)('a duty that is %s is not overdue', (_which, more) => {
    const context = withFirm(aCase(), 'straits', { duties: [duty('USE_LEVERAGE', { dueAt: TODAY, ...more })] });
    expect(anAssessedCase(context).later(9).on(passed).lines('N9')).toEqual([]);
  });
  test('a programme that holds the duty itself is reminded once, not as holder and as programme', () => {
    const organisations = [
      {
        reference: 'programme',
        kind: 'AUDIT_PROGRAMME',
        country: null,
        duties: [duty('INVESTIGATE', { dueAt: TODAY })],
      },
    ];
    expect(anAssessedCase(aCase({ organisations })).later(8).on(passed).lines('N9')).toEqual(['programme N9 QUEUED']);
  });
});

describe('N10: the complainant', () => {
  const told = (story: Story) => story.lines('N10').length;
  test('hears of receipt, decision, outcome and closure, by the channel chosen, before any assessment', () => {
    const story = new Story()
      .on({ type: 'RECEIVED' })
      .on(CREDIBLE)
      .on(SUBSTANTIATED)
      .on({ type: 'CLOSURE_CONFIRMED', event: 'c' });
    expect(story.told('channel-7').map(({ status, tells }) => [tells.message, status])).toEqual([
      ['COMPLAINT_RECEIVED', 'QUEUED'],
      ['COMPLAINT_DECIDED', 'QUEUED'],
      ['COMPLAINT_OUTCOME', 'QUEUED'],
      ['COMPLAINT_CLOSED', 'QUEUED'],
    ]);
  });
  test('is told the route of appeal when it is dismissed, and that "not shown" is not "false"', () => {
    const dismissed = new Story().on({ type: 'DECIDED', status: 'DISMISSED', event: 'd', appeal: true });
    expect(dismissed.told('channel-7')[0]?.content.body).toContain('You can appeal once');
    const notShown = new Story().on({ type: 'NOT_SHOWN', outcome: 'UNSUBSTANTIATED', event: 'f' });
    expect(notShown.told('channel-7')[0]?.content.body).toContain('which does not say that it was false');
  });
  test('gets nothing back of what was alleged, when or where', () => {
    const [notice] = new Story().on(CREDIBLE).told('channel-7');
    expect(notice?.content.body).not.toMatch(/detention|CD-SK|March/);
  });
  test('is not written to without a channel', () => {
    expect(told(new Story(aCase({ complainantChannel: null })).on({ type: 'RECEIVED' }))).toBe(0);
  });
});

test('a notice is raised once for a recipient, a reason and a result: a changed mass sends nothing, a changed grade does', () => {
  const story = anAssessedCase().on(SUBSTANTIATED);
  const exposure = story.context.firms.find((one) => one.firm === 'halden')?.exposure;
  const with_ = (more: object) =>
    story.with((c) => withFirm(c, 'halden', { exposure: { ...exposure, ...more } as never }));
  expect(with_({ attributedMassMg: 1, intakeShare: 0.3 }).on(SUBSTANTIATED).told('halden')).toHaveLength(1);
  expect(with_({ grade: 'TRACED' }).on(SUBSTANTIATED).told('halden')).toHaveLength(2);
});
