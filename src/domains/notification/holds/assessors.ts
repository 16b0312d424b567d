import type { CaseTeam, PartiesNearTheHarm } from '../context.types.js';
import type { Notification } from '../events.js';
import { classesOf } from './hold-classes.js';

/**
 * Who makes the retaliation assessment, sets holds and releases them (docs/responsibility.md 6): victim services, else
 * the facilitator, else the programme; with none of them, the deployment's default handler. Nobody of a held class does.
 */
export const assessorsOf = (team: CaseTeam, near: PartiesNearTheHarm, state: Notification): readonly string[] => {
  const free = (organisations: readonly string[]): readonly string[] =>
    organisations.filter(
      (reference) =>
        classesOf({ reference, country: null, kind: null, roles: [] }, near, state.assessment).length === 0,
    );
  const ranks = [
    team.victimServices,
    team.facilitators,
    team.programmes,
    team.defaultHandler ? [team.defaultHandler] : [],
  ];
  return ranks.map(free).find((rank) => rank.length > 0) ?? [];
};
