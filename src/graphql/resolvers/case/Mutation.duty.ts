import { doDuty } from '../../../domains/case/case.js';
import { fromKey } from '../../case-key.js';
import type { AcknowledgeDutyInput, CompleteDutyInput, WaiveDutyInput } from '../../generated/resolvers.js';
import { acting } from './acting.js';

/** The mutations about duties. */
export const dutyMutations = {
  acknowledgeDuty: acting(doDuty)(({ duty }: AcknowledgeDutyInput) => ({ type: 'ACKNOWLEDGE', key: fromKey(duty) })),
  completeDuty: acting(doDuty)(({ duty, evidence, note }: CompleteDutyInput) => ({
    type: 'COMPLETE',
    key: fromKey(duty),
    evidence,
    note: note ?? null,
  })),
  waiveDuty: acting(doDuty)(({ duty, reason }: WaiveDutyInput) => ({ type: 'WAIVE', key: fromKey(duty), reason })),
} as const;
