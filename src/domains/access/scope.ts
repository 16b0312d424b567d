import type { Principal, Role } from './principal.js';

/**
 * How much of the record a viewer may read.
 * FULL: the whole chain and all allegations. CUSTODY: parties, sites and custody data, no case content.
 * FIRM: itself, its direct suppliers and customers, and smelters and refiners by name. NONE: nothing.
 */
export type Sight = 'FULL' | 'CUSTODY' | 'FIRM' | 'NONE';

/** What a viewer may do beyond reading. */
export type Deed = 'CAPTURE' | 'REPORT' | 'ASSESS' | 'DECIDE' | 'ANSWER' | 'PROTECT';

declare const built: unique symbol;

/**
 * What one viewer may see and do: the first argument of every read. Only this file builds one, so that nobody who
 * holds a Scope can have made it up.
 */
export interface Scope {
  readonly kind: Sight;
  /** Reference of the firm that a FIRM viewer acts for, and of nobody else's. */
  readonly org: string | null;
  /** References of the firms that `org` deals with directly; besides itself, smelters and refiners, a FIRM sees these alone by name. */
  readonly partners: ReadonlySet<string>;
  readonly may: ReadonlySet<Deed>;
  /** The person or program that acts, and for whom: what a decision is signed with, not what decides sight. */
  readonly actor: { readonly by: string; readonly org: string; readonly roles: readonly Role[] };
  /** The same for the same principal only: what cursors are bound to. */
  readonly viewer: string;
  readonly [built]: true;
}

const SIGHT: Partial<Record<Role, Sight>> = { AUDITOR: 'FULL', STEWARD: 'CUSTODY', FIRM: 'FIRM' };
const DEEDS: Partial<Record<Role, readonly Deed[]>> = {
  AUDITOR: ['REPORT', 'ASSESS', 'DECIDE', 'ANSWER', 'PROTECT'],
  STEWARD: ['CAPTURE'],
  FIRM: ['REPORT', 'ASSESS', 'ANSWER'],
  FACILITATOR: ['ANSWER', 'PROTECT'],
  VICTIM_SERVICES: ['ANSWER', 'PROTECT'],
};
const WIDEST_FIRST: readonly Sight[] = ['FULL', 'CUSTODY', 'FIRM'];

const build = (scope: Omit<Scope, typeof built>): Scope => Object.freeze(scope) as Scope;

/**
 * The scope of a principal; who has several roles has the widest sight and all deeds of them.
 * `partners` are the references of the firms that a FIRM principal's own firm deals with, loaded once a request.
 */
export const scopeOf = (principal: Principal, partners: Iterable<string> = []): Scope => {
  const sights = new Set(principal.roles.map((role) => SIGHT[role]));
  const kind = WIDEST_FIRST.find((sight) => sights.has(sight)) ?? 'NONE';
  return build({
    kind,
    org: kind === 'FIRM' ? principal.org : null,
    partners: new Set(kind === 'FIRM' ? partners : []),
    may: new Set(principal.roles.flatMap((role) => DEEDS[role] ?? [])),
    actor: { by: principal.sub, org: principal.org, roles: principal.roles },
    viewer: JSON.stringify([principal.sub, principal.org, [...principal.roles].sort()]),
  });
};

/** The program itself, for what no viewer asks for: the import, the demo's table, work in the background. */
export const systemScope: Scope = build({
  kind: 'FULL',
  org: null,
  partners: new Set(),
  may: new Set<Deed>(['CAPTURE', 'REPORT']),
  actor: { by: 'the program', org: 'adit', roles: [] },
  viewer: 'the program itself',
});

/** What decides whether a firm has a name for a viewer. */
export interface SeenFirm {
  readonly reference: string;
  readonly roles: readonly string[];
}

/** Roles of the firms that every firm sees by name: brands declare their smelters and refiners in public. */
export const NAMED_TO_ALL_FIRMS: readonly string[] = ['SMELTER', 'REFINER'];

/** Lots, custody events, sites and operations, whole. */
export const seesCustody = (scope: Scope): boolean => scope.kind === 'FULL' || scope.kind === 'CUSTODY';

/** A firm by reference and name. Brands declare their smelters and refiners in public, so every firm sees those. */
export const seesFirm = (scope: Scope, firm: SeenFirm): boolean =>
  seesCustody(scope) ||
  (scope.kind === 'FIRM' &&
    (firm.reference === scope.org ||
      scope.partners.has(firm.reference) ||
      firm.roles.some((role) => NAMED_TO_ALL_FIRMS.includes(role))));

/** One dealing between firms, by their references: its lots, masses, evidence and time. Others' dealings are not for a FIRM. */
export const seesDealing = (scope: Scope, parties: readonly (string | null)[]): boolean =>
  seesCustody(scope) || (scope.org !== null && parties.includes(scope.org));

/**
 * That an allegation is there, what it is of and how far it is: enough to ask for one's own exposure. Of whoever is neither
 * an auditor nor a firm, the case itself says whether they are named on it.
 */
export const seesAllegations = (scope: Scope): boolean =>
  scope.kind === 'FULL' || scope.kind === 'FIRM' || scope.may.has('PROTECT');

/** What an allegation says: its text, its subjects, its source, and the trace as a whole. */
export const seesCase = (scope: Scope): boolean => scope.kind === 'FULL';

/** A firm's exposure, by the firm's reference: one's own, or anybody's for who sees the case. */
export const seesExposureOf = (scope: Scope, reference: string): boolean =>
  seesCase(scope) || (scope.kind === 'FIRM' && reference === scope.org);

/** May register, import and correct the record. */
export const mayCapture = (scope: Scope): boolean => scope.may.has('CAPTURE');

/** May report an allegation. */
export const mayReport = (scope: Scope): boolean => scope.may.has('REPORT');

/** May assess an allegation, for itself or for a programme. */
export const mayAssess = (scope: Scope): boolean => scope.may.has('ASSESS');

/** May investigate, record facts, decide about findings and close: an audit programme's work. */
export const mayDecide = (scope: Scope): boolean => scope.may.has('DECIDE');

/** May answer for its own organisation: be heard, contest, acknowledge and complete its duties. */
export const mayAnswer = (scope: Scope): boolean => scope.may.has('ANSWER');

/** May assess retaliation, hold and release notices, where it is named for that. */
export const mayProtect = (scope: Scope): boolean => scope.may.has('PROTECT');
