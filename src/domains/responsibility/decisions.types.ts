import { z } from 'zod';
import { INVOLVEMENTS, type Involvement, type ProposedFinding } from './case.types.js';
import { STAMP } from './stamp.js';

/** On which grounds a firm contests a finding (docs/responsibility.md 4). */
export const CONTEST_GROUNDS = [
  'FACTS',
  'ATTRIBUTION',
  'PREVENTION',
  'RULE',
  'SUPPLIER_CHANGED',
  'LOT_SEGREGATED',
  'DEALINGS_ENDED',
] as const;
export type ContestGround = (typeof CONTEST_GROUNDS)[number];

const FIRM = { ...STAMP, firm: z.string() } as const;
const INVOLVEMENT = z.enum(INVOLVEMENTS);

/** What happens to a finding. The proposal is kept whole, as it was. */
export const FINDING_EVENTS = z.discriminatedUnion('type', [
  z.object({ type: z.literal('FINDING_PROPOSED'), ...FIRM, key: z.string(), proposal: z.custom<ProposedFinding>() }),
  z.object({
    type: z.literal('FINDING_HEARD'),
    ...FIRM,
    of: INVOLVEMENT,
    how: z.enum(['ANSWERED', 'DECLINED', 'NO_ANSWER']),
    statement: z.string().nullable(),
  }),
  z.object({ type: z.literal('FINDING_CONFIRMED'), ...FIRM, key: z.string(), reason: z.string().nullable() }),
  z.object({ type: z.literal('FINDING_OVERRIDDEN'), ...FIRM, involvement: INVOLVEMENT, reason: z.string() }),
  z.object({
    type: z.literal('FINDING_CONTESTED'),
    ...FIRM,
    grounds: z.array(z.enum(CONTEST_GROUNDS)),
    evidence: z.array(z.string()),
    statement: z.string().nullable(),
  }),
  z.object({
    type: z.literal('CONTEST_REVIEWED'),
    ...FIRM,
    outcome: z.enum(['UPHELD', 'REJECTED']),
    /** Where the contest is upheld: the finding that takes its place. */
    involvement: INVOLVEMENT.nullable(),
    reason: z.string(),
  }),
]);
export type FindingEvent = z.infer<typeof FINDING_EVENTS>;

/** What a person decided, on which proposal. */
export interface Decision {
  readonly kind: 'CONFIRMED' | 'OVERRIDDEN';
  readonly involvement: Involvement;
  /** The proposal that was decided about. */
  readonly key: string;
  readonly by: string;
  readonly org: string;
  readonly at: number;
  readonly reason: string | null;
}

export interface Contest {
  readonly grounds: readonly ContestGround[];
  readonly evidence: readonly string[];
  readonly statement: string | null;
  readonly by: string;
  readonly org: string;
  readonly at: number;
}

/** The finding of one firm in one case. `history` has every event, the oldest first; nothing leaves it. */
interface Found {
  readonly firm: string;
  /** The newest proposal, and its key. */
  readonly proposal: ProposedFinding;
  readonly key: string;
  /** The gravest involvement that the firm was heard about; null: it was not heard. */
  readonly heardOf: Involvement | null;
  /** A proposal newer than the decision says otherwise: a person looks again, and nothing is overwritten. */
  readonly flaggedAt: number | null;
  readonly history: readonly FindingEvent[];
}

export type Finding =
  | { readonly status: 'NONE'; readonly history: readonly FindingEvent[] }
  | (Found & { readonly status: 'PROPOSED'; readonly decision: null; readonly contest: null })
  | (Found & { readonly status: 'CONFIRMED' | 'OVERRIDDEN'; readonly decision: Decision; readonly contest: null })
  | (Found & { readonly status: 'CONTESTED'; readonly decision: Decision | null; readonly contest: Contest });
