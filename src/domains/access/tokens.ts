import { createPublicKey, type KeyObject } from 'node:crypto';
import jwt from 'jsonwebtoken';
import { z } from 'zod';
import { type Principal, ROLES } from './principal.js';

/** Algorithms that a token may be signed with; no other is looked at, whatever its header says. */
type Algorithm = 'ES256' | 'RS256';

/** Whose tokens are believed: who issues them, for whom, and with which keys. */
export interface TokenTrust {
  readonly issuer: string;
  readonly audience: string;
  readonly algorithms: readonly Algorithm[];
  /** The public key that a token's header names; undefined where there is none. Throws where none can be had just now. */
  readonly keyFor: (header: { alg: Algorithm; kid: string | undefined }) => Promise<KeyObject | undefined>;
}

/** What came of a token. `reason` is for its bearer and tells nothing that the token does not. */
export type Verified =
  | { readonly ok: true; readonly principal: Principal }
  | { readonly ok: false; readonly reason: string };

const name = z.string().trim().min(1).max(200);
const Header = z.object({ alg: z.string(), kid: z.string().optional(), crit: z.undefined().optional() });
const Claims = z.object({ sub: name, org: name, roles: z.array(z.enum(ROLES)).min(1), exp: z.number().int() });

const refused = (reason: string): Verified => ({ ok: false, reason });

/** Base64url without padding, and the one spelling of its bytes that an encoder would write. */
const isStrictBase64url = (part: string): boolean =>
  /^[A-Za-z0-9_-]+$/.test(part) && Buffer.from(part, 'base64url').toString('base64url') === part;

const headerOf = (part: string) => {
  try {
    return Header.safeParse(JSON.parse(Buffer.from(part, 'base64url').toString()));
  } catch {
    return Header.safeParse(undefined);
  }
};

const reasonOf = (error: unknown): string => {
  if (error instanceof jwt.TokenExpiredError) return 'it has expired';
  if (error instanceof jwt.NotBeforeError) return 'it is not valid yet';
  const message = error instanceof Error ? error.message : '';
  if (message.startsWith('jwt audience')) return 'it is for another audience';
  if (message.startsWith('jwt issuer')) return 'it is from another issuer';
  return 'its signature does not hold';
};

/** Tells who bears a token (RFC 7519), or why the token is refused. Throws only where keys cannot be had just now. */
export const verifyToken = async (token: string, trust: TokenTrust): Promise<Verified> => {
  const parts = token.split('.');
  if (parts.length !== 3 || !parts.every(isStrictBase64url)) return refused('it is not a token in strict base64url');
  const header = headerOf(parts[0] ?? '');
  if (!header.success) return refused('its header is not one that is understood');
  const algorithm = trust.algorithms.find((known) => known === header.data.alg);
  if (!algorithm) return refused(`it must be signed with ${trust.algorithms.join(' or ')}`);
  const key = await trust.keyFor({ alg: algorithm, kid: header.data.kid });
  if (!key) return refused('it is signed with an unknown key');
  try {
    const claims = Claims.safeParse(
      jwt.verify(token, key, { algorithms: [algorithm], issuer: trust.issuer, audience: trust.audience }),
    );
    if (!claims.success) return refused('it must say sub, org, exp and known roles');
    const { sub, org, roles } = claims.data;
    return { ok: true, principal: { sub, org, roles: [...new Set(roles)] } };
  } catch (error) {
    return refused(reasonOf(error));
  }
};

/** Signs a token for a principal with a local private key (ES256). `days` from now on it expires. */
export const signToken = (
  principal: Principal,
  key: KeyObject,
  { issuer, audience, days }: { issuer: string; audience: string; days: number },
): string =>
  jwt.sign({ org: principal.org, roles: principal.roles }, key, {
    algorithm: 'ES256',
    subject: principal.sub,
    issuer,
    audience,
    expiresIn: Math.round(days * 86_400),
  });

/** Trust in the one local key, for a demo or a small deployment. */
export const trustLocalKey = (privateKey: KeyObject, names: { issuer: string; audience: string }): TokenTrust => {
  const publicKey = createPublicKey(privateKey);
  return { ...names, algorithms: ['ES256'], keyFor: async () => publicKey };
};
