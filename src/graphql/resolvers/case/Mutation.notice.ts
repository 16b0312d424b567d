import { protect } from '../../../domains/case/case.js';
import { parseInstant } from '../../../shared/time.js';
import { fromKey } from '../../case-key.js';
import type {
  AssessRetaliationInput,
  RecordBounceInput,
  RecordDeliveryInput,
  ReleaseNoticeInput,
  ReviewHoldInput,
} from '../../generated/resolvers.js';
import { acting } from './acting.js';

/** An instant that the scalar has checked already. */
const instant = (text: string): number => parseInstant(text) ?? Number.NaN;

/** The mutations about retaliation, holds and deliveries. */
export const noticeMutations = {
  assessRetaliation: acting(protect)((input: AssessRetaliationInput) => ({
    type: 'ASSESS_RETALIATION',
    assessment: {
      consent: input.consent,
      identifiability: input.identifiability,
      police: input.police,
      insteadOfPolice: input.insteadOfPolice ?? null,
      perpetratorTies: input.perpetratorTies ?? [],
      safeRecipients: input.safeRecipients ?? [],
      unsafeRecipients: input.unsafeRecipients ?? [],
      reviewAt: input.reviewAt ? instant(input.reviewAt) : null,
      reason: input.reason,
    },
  })),
  releaseNotice: acting(protect)(({ notice, reason }: ReleaseNoticeInput) => ({
    type: 'RELEASE_NOTICE',
    key: fromKey(notice),
    reason,
  })),
  reviewHold: acting(protect)(({ notice, reviewAt, reason }: ReviewHoldInput) => ({
    type: 'REVIEW_HOLD',
    key: fromKey(notice),
    reviewAt: instant(reviewAt),
    reason,
  })),
  recordDelivery: acting(protect)(({ notice, deliveredAt }: RecordDeliveryInput) => ({
    type: 'RECORD_DELIVERY',
    key: fromKey(notice),
    deliveredAt: instant(deliveredAt),
  })),
  recordBounce: acting(protect)(({ notice, reason }: RecordBounceInput) => ({
    type: 'RECORD_BOUNCE',
    key: fromKey(notice),
    because: reason,
  })),
} as const;
