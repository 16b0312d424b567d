import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { FirmToTell, NoticeContext, Occasion } from '../../src/domains/notification/notification.js';
import { mayKnowOf, noticesSeen, noticeViewer } from '../../src/domains/notification/notification.js';
import { holds } from '../support/laws.js';
import { aCase, DAY, duty, on, Story } from './case.js';

/** Words that no text of ours contains, so that finding one means that it leaked. */
const word = (prefix: string) => fc.stringMatching(/^[bcdfgjkmpqvwxz]{6,10}$/).map((rest) => `${prefix}${rest}`);
const REPORTED = 'qzxwords of the complainant, Kxzqpit, seen by the guard';

const firmOf = (name: string): fc.Arbitrary<FirmToTell> =>
  fc.record({
    firm: fc.constant(name),
    roles: fc.subarray(['SMELTER', 'BRAND', 'TRADER', 'COOPERATIVE'], { minLength: 1 }),
    country: fc.constantFrom('CD', 'NO'),
    actionable: fc.boolean(),
    exposure: fc.option(
      fc.record({
        firm: fc.constant(name),
        grade: fc.constantFrom('ORIGIN' as const, 'TRACED' as const, 'POSSIBLE' as const, 'DECLARED' as const),
        tier: fc.nat(9),
        firstExposedAt: fc.integer({ min: 0, max: 9 }).map((days) => on('2022-03-05') + days * DAY),
        lastExposedAt: fc.constant(null),
        attributedMassMg: fc.option(fc.nat()),
        intakeShare: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        certain: fc.boolean(),
        custodyRole: fc.constant(null),
        currency: fc.constantFrom('CURRENT' as const, 'PAST' as const, null),
      }),
    ),
    finding: fc.option(
      fc.record({
        involvement: fc.constantFrom('CAUSED' as const, 'CONTRIBUTED' as const, 'DIRECTLY_LINKED' as const),
        status: fc.constantFrom('PROPOSED' as const, 'CONFIRMED' as const, 'CONTESTED' as const),
        heard: fc.boolean(),
      }),
    ),
    levels: fc.option(fc.constant({ level1: 'MANDATORY' as const, level2: 'RECOMMENDED' as const })),
    duties: fc.constantFrom([], [duty('USE_LEVERAGE', { key: `duty of ${name}`, dueAt: on('2021-01-01') })]),
    restsOn: fc.constant([`row of ${name}`]),
  });

const context: fc.Arbitrary<NoticeContext> = fc
  .tuple(fc.uniqueArray(word('zq'), { minLength: 3, maxLength: 6 }), word('xk'))
  .chain(([names, site]) =>
    fc.record({
      firms: fc.tuple(...names.map(firmOf)),
      near: fc.record({
        perpetrator: fc.option(fc.constantFrom(...names)),
        operators: fc.subarray(names),
        operatorOwners: fc.subarray(names, { maxLength: 1 }),
        operatorMembers: fc.constant([]),
        firstBuyers: fc.subarray(names),
        actionOwners: fc.subarray(names, { maxLength: 1 }),
        siteCountries: fc.constant(['CD']),
        affiliates: fc.constantFrom({}, { [names[0] ?? '']: [names[1] ?? ''] }),
      }),
      place: fc.constant({ sites: [site], territory: 'CD-SK' }),
    }),
  )
  .map((some) => aCase(some));

const occasion = (names: readonly string[]): fc.Arbitrary<Occasion> =>
  fc.constantFrom<Occasion>(
    { type: 'RECEIVED' },
    { type: 'CREDIBLE_AND_ACTIONABLE' },
    { type: 'CRITICAL_BREACH_VERIFIED', incident: 'i-1' },
    { type: 'NOT_SHOWN', outcome: 'INCONCLUSIVE', event: 'e-1' },
    { type: 'SUBSTANTIATED', event: 'e-2' },
    { type: 'FINDING_DECIDED', firm: names[0] ?? '' },
    { type: 'PROGRESS_REPORTED', report: 'r-1' },
    { type: 'CLOSURE_CONFIRMED', event: 'e-3' },
    { type: 'TRACE_CHANGED' },
    { type: 'CORRECTED', corrected: [`row of ${names[0]}`, `row of ${names[1]}`] },
    { type: 'TIME_PASSED' },
  );

const told = (assessed: boolean) =>
  context.chain((one) =>
    fc.array(occasion(one.firms.map(({ firm }) => firm)), { minLength: 1, maxLength: 6 }).map((occasions) => {
      const start = assessed ? new Story(one).assessed({ reason: REPORTED }) : new Story(one);
      return occasions.reduce((story, what) => story.on(what), start);
    }),
  );

const stories = fc.boolean().chain(told);

describe('whatever happens in a case', () => {
  it('no notice names a firm, repeats what was reported, or tells the exact place or date before consent', () => {
    holds(stories, ({ context: { firms, place }, state }) => {
      for (const { content, recipient } of state.notices.values()) {
        const text = `${content.subject}\n${content.body}`;
        const others = firms.filter(({ firm }) => firm !== recipient.reference).map(({ firm }) => firm);
        expect([...others, ...place.sites].filter((name) => text.includes(name))).toEqual([]);
        expect(text).not.toContain('qzx');
        expect(text).not.toMatch(/\d{4}-\d{2}/);
      }
    });
  });

  it('a held party has no notice queued or delivered, and sees none', () => {
    holds(stories, ({ context: one, state }) => {
      for (const { firm } of one.firms.filter(({ firm }) => !mayKnowOf(firm, one, state))) {
        expect(noticesSeen(noticeViewer(firm, false, one, state), state)).toEqual([]);
        const statuses = [...state.notices.values()]
          .filter(({ recipient }) => recipient.reference === firm)
          .map(({ status }) => status);
        expect(statuses.filter((status) => status === 'QUEUED' || status === 'DELIVERED')).toEqual([]);
      }
    });
  });

  it('what was computed once is not raised again', () => {
    holds(
      fc
        .tuple(context, fc.nat(10))
        .chain(([one]) =>
          occasion(one.firms.map(({ firm }) => firm)).map((what) => [new Story(one).assessed(), what] as const),
        ),
      ([story, what]) => {
        const once = story.on(what);
        expect(once.on(what).state.notices).toEqual(once.state.notices);
      },
    );
  });

  it("what a firm is told does not depend on other firms' findings, masses, duties or exposure", () => {
    holds(fc.tuple(context, context), ([one, other]) => {
      const [first] = one.firms;
      if (!first) return;
      const about = (rest: NoticeContext): string[] => {
        const mixed = { ...one, firms: [first, ...rest.firms.slice(1)] };
        const story = new Story(mixed).assessed().on({ type: 'SUBSTANTIATED', event: 'e' });
        return story.told(first.firm).map(({ content }) => content.body);
      };
      expect(about(other)).toEqual(about(one));
    });
  });
});
