import { toKey } from '../../case-key.js';
import type {
  ActionableFirmResolvers,
  DutyResolvers,
  FactResolvers,
  FindingResolvers,
  MustActResolvers,
  NoticeResolvers,
  TraceTotalsResolvers,
} from '../../generated/resolvers.js';

/** A firm that it is actionable for. */
export const ActionableFirm: ActionableFirmResolvers = {
  firm: ({ actionable: { firm: reference }, at }) => ({ reference, at }),
  partner: ({ actionable: { partner: reference }, at }) => (reference === null ? null : { reference, at }),
  currency: ({ actionable }) => actionable.currency,
  from: ({ actionable }) => actionable.from,
  to: ({ actionable }) => actionable.to,
};

/** How a firm is involved. What is not here is a property of the same name. */
export const Finding: FindingResolvers = {
  rule: ({ rule, citations }) => ({ ...rule, citations: [...citations] }),
  because: ({ because }) => [...because],
  couldBe: ({ couldBe }) => couldBe.map(({ involvement, missing }) => ({ involvement, missing: [...missing] })),
  factsFor: ({ factsFor }) => [...factsFor],
  factsAgainst: ({ factsAgainst }) => [...factsAgainst],
  factsMissing: ({ factsMissing }) => [...factsMissing],
  reason: ({ decision }) => decision?.reason ?? null,
  contestedOn: ({ contest }) => [...(contest?.grounds ?? [])],
  policyVersion: ({ policy }) => `${policy.pack} ${policy.version}`,
};

/** A fact about a firm. What is not here is a property of the same name. */
export const Fact: FactResolvers = {
  id: ({ id }) => toKey(id),
};

/** What somebody must or should do. */
export const Duty: DutyResolvers = {
  id: ({ duty }) => toKey(duty.key),
  holder: ({ duty: { holder: reference }, at }) => ({ reference, at }),
  kind: ({ duty }) => duty.kind,
  strength: ({ duty }) => duty.strength,
  basis: ({ duty }) => duty.basis,
  ground: ({ duty }) => duty.ground,
  citations: ({ duty }) => duty.citations,
  unverified: ({ duty }) => duty.unverified,
  clock: ({ duty }) => duty.clock,
  dueAt: ({ duty }) => duty.dueAt,
  status: ({ duty }) => duty.status,
  overdue: ({ duty }) => duty.overdue,
  note: ({ duty }) => duty.note,
  policyVersion: ({ duty: { policy } }) => `${policy.pack} ${policy.version}`,
};

/** Who must act. */
export const MustAct: MustActResolvers = {
  holder: ({ one: { holder: reference }, at }) => ({ reference, at }),
  because: ({ one }) => [...one.because],
  duties: ({ one, at }) => one.duties.map((duty) => ({ duty, at })),
};

/** What somebody is told. A complainant is never named, nor is the channel that they chose. */
export const Notice: NoticeResolvers = {
  id: ({ notice }) => toKey(notice.key),
  recipient: ({ notice: { recipient }, at }) =>
    recipient.kind === 'COMPLAINANT'
      ? { reference: '', at, label: 'the complainant' }
      : { reference: recipient.reference, at },
  reason: ({ notice }) => notice.reason,
  status: ({ notice }) => notice.status,
  subject: ({ notice }) => notice.content.subject,
  body: ({ notice }) => notice.content.body,
  raisedAt: ({ notice }) => notice.raisedAt,
  deliveredAt: ({ notice }) => (notice.status === 'DELIVERED' ? notice.deliveredAt : null),
  hold: ({ notice }) => (notice.status === 'HELD' ? notice.hold : null),
};

/** Counts of a trace, by what was found. */
export const byInvolvement: NonNullable<TraceTotalsResolvers['byInvolvement']> = async (
  { allegation, answer },
  _args,
  { loaders },
) => {
  const seen = await loaders.case(allegation, answer.at);
  return seen.byInvolvement(answer.exposures.map(({ firm }) => firm));
};
