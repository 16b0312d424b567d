/** Who is asking: what a verified token says, and nothing else. */

/** What a token may say that its bearer is. */
export const ROLES = [
  'FIRM',
  'AUDITOR',
  'MONITOR',
  'FACILITATOR',
  'VICTIM_SERVICES',
  'STEWARD',
  'DASHBOARD',
  'GOVERNMENT',
  'ADMIN',
] as const;
export type Role = (typeof ROLES)[number];

export interface Principal {
  /** The person or program that acts. */
  readonly sub: string;
  /** Reference of the firm or organisation that it acts for. */
  readonly org: string;
  readonly roles: readonly Role[];
}
