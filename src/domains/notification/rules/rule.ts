import type { Draft, DutyToTell, FirmToTell, NoticeContext, Occasion, OccasionType } from '../context.types.js';
import type { Notification } from '../events.js';
import type { Notice, NoticeReason, Recipient, Tells } from '../notice.types.js';

/** What a rule looks at. */
export interface Situation<T extends OccasionType = OccasionType> {
  readonly occasion: Extract<Occasion, { type: T }>;
  readonly context: NoticeContext;
  /** Notices so far. */
  readonly state: Notification;
  readonly now: number;
}

/** One row of the table of docs/responsibility.md 6. */
export interface NoticeRule {
  readonly id: NoticeReason;
  readonly title: string;
  readonly cites: readonly string[];
  /** The notices that the occasion calls for, by this row; none where it is not about that occasion. */
  readonly drafts: (situation: Situation) => readonly Draft[];
}

/** Writes a rule for the occasions named alone. */
export const onOccasions = <T extends OccasionType>(
  rule: Omit<NoticeRule, 'drafts'>,
  types: readonly T[],
  drafts: (situation: Situation<T>) => readonly Draft[],
): NoticeRule => ({
  ...rule,
  drafts: (situation) => {
    const { occasion } = situation;
    return isOneOf(occasion, types) ? drafts({ ...situation, occasion }) : [];
  },
});

const isOneOf = <T extends OccasionType>(
  occasion: Occasion,
  types: readonly T[],
): occasion is Extract<Occasion, { type: T }> => (types as readonly OccasionType[]).includes(occasion.type);

/** Firms downstream (docs/responsibility.md 1). */
const DOWNSTREAM = ['SMELTER', 'REFINER', 'IMPORTER', 'COMPONENT_MAKER', 'BRAND'];

export const isDownstream = ({ roles }: Pick<FirmToTell, 'roles'>): boolean =>
  roles.some((role) => DOWNSTREAM.includes(role));
export const isExposed = ({ exposure }: Pick<FirmToTell, 'exposure'>): boolean => exposure !== null;

/** A finding that its firm is to be heard on before anybody else hears of it (docs/responsibility.md 4, 6 N4). */
export const isToBeHeard = ({ finding }: Pick<FirmToTell, 'finding'>): boolean =>
  finding !== null &&
  !finding.heard &&
  finding.status === 'PROPOSED' &&
  (finding.involvement === 'CAUSED' || finding.involvement === 'CONTRIBUTED');

/** A notice that reached its recipient, or is on its way. */
export const wasTold = ({ status }: Pick<Notice, 'status'>): boolean => status === 'QUEUED' || status === 'DELIVERED';

/** Everyone told before, but for the complainant, who hears of each step by N10. */
export const toldBefore = (state: Notification): readonly Recipient[] => {
  const told = [...state.notices.values()].filter(
    (notice) => wasTold(notice) && notice.recipient.kind !== 'COMPLAINANT',
  );
  return [...new Map(told.map(({ recipient }) => [recipientKey(recipient), recipient])).values()];
};

export const recipientKey = ({ kind, reference }: Recipient): string => `${kind}:${reference}`;
export const toFirm = (reference: string): Recipient => ({ kind: 'FIRM', reference });
export const toOrganisation = (reference: string): Recipient => ({ kind: 'ORGANISATION', reference });

const NOTHING: Omit<Tells, 'message'> = {
  exposure: null,
  finding: null,
  levels: null,
  duties: [],
  status: null,
  appeal: false,
  of: [],
};

/** What a notice tells besides its message: nothing, unless it is given. */
export const telling = (message: Tells['message'], more: Partial<Tells> = {}): Tells => ({
  ...NOTHING,
  ...more,
  message,
});

/** A firm's own exposure, and nothing of its paths, masses or partners. */
export const ownExposure = ({ exposure }: Pick<FirmToTell, 'exposure'>): Tells['exposure'] =>
  exposure && {
    grade: exposure.grade,
    tier: exposure.tier,
    certain: exposure.certain,
    currency: exposure.currency,
    firstExposedAt: exposure.firstExposedAt,
    intakeShare: exposure.intakeShare,
  };

/** A firm's own finding, as far as it may be told: proposed ones to itself alone, as all of a notice is. */
export const ownFinding = ({ finding }: Pick<FirmToTell, 'finding'>): Tells['finding'] =>
  finding && { involvement: finding.involvement, status: finding.status };

const isOpen = ({ status }: DutyToTell): boolean => status === 'PENDING' || status === 'ACKNOWLEDGED';

/** A holder's own open duties. */
export const ownDuties = (duties: readonly DutyToTell[]): Tells['duties'] =>
  duties.filter(isOpen).map(({ kind, strength, basis, days }) => ({ kind, strength, basis, days }));

/** A holder's own duties that are mandatory, open and past their date. */
export const overdueDuties = (duties: readonly DutyToTell[], now: number): readonly DutyToTell[] =>
  duties.filter((duty) => isOpen(duty) && duty.strength === 'MANDATORY' && duty.dueAt !== null && duty.dueAt < now);

/** The programmes of the case; where there is none, the handler that the deployment names. */
export const programmesOf = ({ team }: Pick<NoticeContext, 'team'>): readonly string[] =>
  team.programmes.length > 0 || team.defaultHandler === null ? team.programmes : [team.defaultHandler];

/** The open duties of an organisation of the case. */
export const dutiesOf = ({ organisations }: Pick<NoticeContext, 'organisations'>, reference: string): Tells['duties'] =>
  ownDuties(organisations.find((one) => one.reference === reference)?.duties ?? []);
