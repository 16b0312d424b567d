import type { FirmInCase, IncidentInCase, Involvement, RuleId } from '../case.types.js';
import type { Fact } from '../fact.types.js';
import type { PolicyPack } from '../policy.js';
import type { Weighed } from '../truth.js';

/** What a rule weighs: one firm in one case, with the facts about it that have not been withdrawn. */
export interface Question {
  readonly firm: FirmInCase;
  readonly facts: readonly Fact[];
  readonly incident: IncidentInCase;
  readonly pack: PolicyPack;
  /** Epoch milliseconds. */
  readonly now: number;
}

/** One rule of involvement: a pure function of a case to whether it holds, why, and what is missing. */
export interface Rule {
  readonly id: RuleId;
  readonly title: string;
  readonly finding: Involvement | ((question: Question) => Involvement);
  readonly cites: readonly string[];
  readonly weigh: (question: Question) => Weighed;
}
