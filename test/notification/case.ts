import type {
  FirmToTell,
  Notice,
  NoticeContext,
  Notification,
  NotificationCommand,
  Occasion,
  RetaliationAssessmentInput,
} from '../../src/domains/notification/notification.js';
import {
  decideNotification,
  evolveNotification,
  initialNotification,
  noticeConsequences,
} from '../../src/domains/notification/notification.js';

export const DAY = 86_400_000;
export const on = (date: string): number => Date.parse(`${date}T00:00:00Z`);
export const TODAY = on('2022-06-01');

const exposed = (grade: 'ORIGIN' | 'TRACED' | 'POSSIBLE' | 'DECLARED', tier: number): FirmToTell['exposure'] => ({
  firm: '',
  grade,
  tier,
  firstExposedAt: on('2022-03-09'),
  lastExposedAt: null,
  attributedMassMg: 7_777_777,
  intakeShare: 0.25,
  certain: grade !== 'DECLARED',
  custodyRole: 'HOLDER',
  currency: 'CURRENT',
});

export const firm = (name: string, role: string, more: Partial<FirmToTell> = {}): FirmToTell => ({
  firm: name,
  roles: [role],
  country: 'DE',
  exposure: exposed('TRACED', 4),
  actionable: false,
  finding: null,
  levels: null,
  duties: [],
  restsOn: [`row of ${name}`],
  ...more,
});

export const duty = (kind: string, more: Partial<FirmToTell['duties'][number]> = {}): FirmToTell['duties'][number] => ({
  key: `duty ${kind}`,
  kind,
  strength: 'MANDATORY',
  basis: 'STANDARD',
  days: 30,
  status: 'PENDING',
  dueAt: null,
  ...more,
});

/** A pit, its cooperative, a trader, a smelter, a brand; an audit programme and a monitor. */
export const aCase = (more: Partial<NoticeContext> = {}): NoticeContext => ({
  allegation: 'c4se',
  incidentType: 'Arbitrary detention',
  place: { sites: ['Kilima pit 1'], territory: 'CD-SK' },
  period: { from: on('2022-03-05'), to: on('2022-03-19') },
  peopleInNeed: null,
  firms: [
    firm('umoja', 'COOPERATIVE', { country: 'CD', exposure: exposed('ORIGIN', 0) }),
    firm('baraka', 'TRADER', { country: 'CD', exposure: exposed('TRACED', 1) }),
    firm('straits', 'SMELTER', { country: 'MY', actionable: true }),
    firm('halden', 'BRAND', { country: 'NO', actionable: true, exposure: exposed('DECLARED', 6) }),
    firm('quill', 'BRAND', { country: 'US', exposure: null, restsOn: [] }),
  ],
  organisations: [],
  team: { victimServices: [], facilitators: [], programmes: ['programme'], defaultHandler: 'handler' },
  monitors: ['monitor'],
  police: null,
  complainantChannel: 'channel-7',
  near: {
    perpetrator: null,
    operators: ['umoja'],
    operatorOwners: [],
    operatorMembers: [],
    firstBuyers: ['baraka'],
    actionOwners: [],
    siteCountries: ['CD'],
    affiliates: {},
  },
  ...more,
});

/** The same case, with something else about one firm. */
export const withFirm = (context: NoticeContext, name: string, more: Partial<FirmToTell>): NoticeContext => ({
  ...context,
  firms: context.firms.map((one) => (one.firm === name ? { ...one, ...more } : one)),
});

const ASSESSMENT: RetaliationAssessmentInput = {
  consent: 'NOT_ASKED',
  identifiability: 'WITH_EFFORT',
  police: 'UNKNOWN',
  reason: 'Few people work at the pit.',
};

const PROGRAMME = { by: 'ana', org: 'programme' };

/** A case told step by step: what happens, and what is then so. */
export class Story {
  readonly context: NoticeContext;
  readonly state: Notification;
  readonly now: number;

  constructor(context: NoticeContext = aCase(), state: Notification = initialNotification, now: number = TODAY) {
    this.context = context;
    this.state = state;
    this.now = now;
  }

  on(occasion: Occasion): Story {
    const events = noticeConsequences(this.state, occasion, this.context, PROGRAMME, this.now);
    return new Story(this.context, events.reduce(evolveNotification, this.state), this.now);
  }

  does(command: NotificationCommand): Story {
    const decided = decideNotification(this.state, command, this.context, this.now);
    if (!decided.ok) throw new Error(JSON.stringify(decided.problems));
    return new Story(this.context, decided.value.reduce(evolveNotification, this.state), this.now);
  }

  /** The codes of the problems for which a command is refused; none: it is accepted. */
  refusal(command: NotificationCommand): readonly string[] {
    const decided = decideNotification(this.state, command, this.context, this.now);
    return decided.ok ? [] : decided.problems.map(({ code }) => code);
  }

  assessed(assessment: Partial<RetaliationAssessmentInput> = {}, actor = PROGRAMME): Story {
    return this.does({ type: 'ASSESS_RETALIATION', actor, assessment: { ...ASSESSMENT, ...assessment } });
  }

  delivered(recipient: string): Story {
    return this.told(recipient).reduce<Story>(
      (story, { key }) =>
        story.does({ type: 'RECORD_DELIVERY', actor: PROGRAMME, key, deliveredAt: this.now, how: 'RECEIPT' }),
      this,
    );
  }

  with(change: (context: NoticeContext) => NoticeContext): Story {
    return new Story(change(this.context), this.state, this.now);
  }

  later(days: number): Story {
    return new Story(this.context, this.state, this.now + days * DAY);
  }

  /** Notices to a recipient, as the journal has them. */
  told(recipient: string): readonly Notice[] {
    return [...this.state.notices.values()].filter((notice) => notice.recipient.reference === recipient);
  }

  /** "straits N1 QUEUED" for each notice, in order of recipients. */
  lines(...reasons: string[]): string[] {
    return [...this.state.notices.values()]
      .filter(({ reason }) => reasons.length === 0 || reasons.includes(reason))
      .map(({ recipient, reason, status }) => `${recipient.reference} ${reason} ${status}`)
      .sort();
  }
}

/** A case whose retaliation assessment has been made before anything else. */
export const anAssessedCase = (context: NoticeContext = aCase()): Story => new Story(context).assessed();
