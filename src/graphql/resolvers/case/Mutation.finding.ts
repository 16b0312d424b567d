import { decideOnFinding, stateFact } from '../../../domains/case/case.js';
import { parseInstant } from '../../../shared/time.js';
import { fromKey } from '../../case-key.js';
import type {
  ConfirmFindingInput,
  ContestFindingInput,
  ContradictFactInput,
  HearFirmInput,
  OverrideFindingInput,
  RecordFactInput,
  ReviewContestInput,
  WithdrawFactInput,
} from '../../generated/resolvers.js';
import { acting } from './acting.js';

/** The mutations about facts and findings. */
export const findingMutations = {
  recordFact: acting(stateFact)(
    ({ firm, kind, strength, underDuress, date, tiedTo, source, contradicted }: RecordFactInput) => ({
      type: 'RECORD_FACT',
      status: contradicted ? 'CONTRADICTED' : 'SUPPORTED',
      fact: {
        firm,
        kind,
        strength: strength ?? 'UNKNOWN',
        underDuress: underDuress ?? false,
        date: date ? parseInstant(date) : null,
        tiedTo: tiedTo ?? null,
        source: source ? { name: source.name, kind: source.kind ?? null } : null,
      },
    }),
  ),
  contradictFact: acting(stateFact)(({ fact, reason }: ContradictFactInput) => ({
    type: 'CONTRADICT_FACT',
    fact: fromKey(fact),
    reason,
  })),
  withdrawFact: acting(stateFact)(({ fact, reason }: WithdrawFactInput) => ({
    type: 'WITHDRAW_FACT',
    fact: fromKey(fact),
    reason,
  })),
  hearFirm: acting(decideOnFinding)(({ firm, of, how, statement }: HearFirmInput) => ({
    type: 'HEAR',
    firm,
    of,
    how,
    statement: statement ?? null,
  })),
  confirmFinding: acting(decideOnFinding)(({ firm, key, reason }: ConfirmFindingInput) => ({
    type: 'CONFIRM',
    firm,
    ...(key && { key }),
    reason: reason ?? null,
  })),
  overrideFinding: acting(decideOnFinding)(({ firm, involvement, reason }: OverrideFindingInput) => ({
    type: 'OVERRIDE',
    firm,
    involvement,
    reason,
  })),
  contestFinding: acting(decideOnFinding)(({ firm, grounds, evidence, statement }: ContestFindingInput) => ({
    type: 'CONTEST',
    firm,
    grounds,
    evidence,
    statement: statement ?? null,
  })),
  reviewContest: acting(decideOnFinding)(({ firm, outcome, involvement, reason }: ReviewContestInput) => ({
    type: 'REVIEW',
    firm,
    outcome,
    involvement: involvement ?? null,
    reason,
  })),
} as const;
