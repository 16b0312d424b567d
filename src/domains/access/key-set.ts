import { createPublicKey } from 'node:crypto';
import jwksRsa from 'jwks-rsa';
import type { TokenTrust } from './tokens.js';

const CACHE_MS = 10 * 60_000;
const TIMEOUT_MS = 1_500;

/** Trust in the key set at an address (RFC 7517): fetched at need, kept for ten minutes, asked ten times a minute at most. */
export const trustKeySet = (jwksUri: string, names: { issuer: string; audience: string }): TokenTrust => {
  const keys = jwksRsa({
    jwksUri,
    cache: true,
    cacheMaxAge: CACHE_MS,
    rateLimit: true,
    jwksRequestsPerMinute: 10,
    timeout: TIMEOUT_MS,
  });
  return {
    ...names,
    algorithms: ['ES256', 'RS256'],
    keyFor: async (kid) => {
      if (!kid) return undefined;
      try {
        return createPublicKey((await keys.getSigningKey(kid)).getPublicKey());
      } catch (error) {
        if (error instanceof jwksRsa.SigningKeyNotFoundError) return undefined;
        throw error;
      }
    },
  };
};
