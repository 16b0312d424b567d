import { type Principal, scopeOf } from './domains/access/access.js';
import type { Allegation } from './domains/allegation/allegation.js';
import { type Acted, decideOnFinding, moveCase, openCase, protect, stateFact, steer } from './domains/case/case.js';
import type { Graph } from './graph/graph.js';
import type { Result } from './shared/result.js';

const AUDITOR = scopeOf({ sub: 'demo-auditor', org: 'demo-programme', roles: ['AUDITOR'] });
/** Set the holds, and sees them; nobody else does. */
export const VICTIM_SERVICES = scopeOf({
  sub: 'demo-coordinator',
  org: 'demo-victim-services',
  roles: ['VICTIM_SERVICES'],
});
const firm = (org: string): Principal => ({ sub: `demo-${org}`, org, roles: ['FIRM'] });

/**
 * Carries the demo's allegation from receipt to substantiated: assessed, the risk of retaliation weighed, so that what
 * would reach the operator and the first buyers is held and the rest may leave, a fact recorded, investigated with a right
 * of reply, and one finding contested by its firm. All in it is fictional.
 */
export const playDemoCase = async (graph: Graph, { id }: Allegation, now: number): Promise<void> => {
  const on = { allegation: id, key: null, now };
  const acts: (() => Promise<Result<Acted>>)[] = [
    () => openCase(AUDITOR, graph, id, now),
    () =>
      moveCase(AUDITOR, graph, on, {
        type: 'ASSESS',
        outcome: 'CREDIBLE',
        reason: 'The site monitor saw it, and says what, where and when.',
      }),
    () =>
      steer(AUDITOR, graph, on, {
        type: 'NAME_ON_CASE',
        role: 'VICTIM_SERVICES',
        organisation: 'demo-victim-services',
        reason: 'It works in the territory.',
      }),
    () =>
      steer(AUDITOR, graph, on, {
        type: 'STATE_NEED',
        peopleInNeed: true,
        reason: 'Children were seen at the pit in the weeks after.',
      }),
    () =>
      protect(VICTIM_SERVICES, graph, on, {
        type: 'ASSESS_RETALIATION',
        assessment: {
          consent: 'NOT_ASKED',
          identifiability: 'EASILY',
          perpetratorTies: ['umoja'],
          safeRecipients: [],
          unsafeRecipients: [],
          police: 'UNKNOWN',
          insteadOfPolice: null,
          reviewAt: null,
          reason: 'The families can be told apart by the pit and the month.',
        },
      }),
    () =>
      stateFact(AUDITOR, graph, on, {
        type: 'RECORD_FACT',
        fact: {
          firm: 'umoja',
          kind: 'EMPLOYS_AFFECTED',
          strength: 'SUBSTANTIAL',
          underDuress: false,
          date: Date.UTC(2022, 2, 5),
          tiedTo: 'kilima-p1',
          source: { name: 'Ziwa Site Monitoring, visit of March 2022', kind: 'MONITOR' },
        },
      }),
    () =>
      moveCase(AUDITOR, graph, on, {
        type: 'INVESTIGATE',
        outcome: 'SUBSTANTIATED',
        parts: [],
        reply: 'OFFERED',
        reason: 'Visit, interviews and the payment book agree.',
      }),
    () =>
      decideOnFinding(scopeOf(firm('straits')), graph, on, {
        type: 'CONTEST',
        firm: 'straits',
        grounds: ['LOT_SEGREGATED'],
        evidence: ['Furnace log of April 2022: lot X-200 was smelted apart.'],
        statement: 'The lot never met the rest of our intake.',
      }),
  ];
  for (const act of acts) {
    const done = await act();
    if (!done.ok) throw new Error(`the demo's case: ${done.problems.map(({ message }) => message).join('; ')}`);
  }
};
