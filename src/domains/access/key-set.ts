import { KeyObject } from 'node:crypto';
import { createRemoteJWKSet, errors } from 'jose';
import type { TokenTrust } from './tokens.js';

const CACHE_MS = 10 * 60_000;
const COOLDOWN_MS = 30_000;
const TIMEOUT_MS = 1_500;

/**
 * Trust in the key set at an address (RFC 7517): fetched at need, kept for ten minutes, and fetched anew for an unknown
 * key at most every half minute.
 */
export const trustKeySet = (jwksUri: string, names: { issuer: string; audience: string }): TokenTrust => {
  const keys = createRemoteJWKSet(new URL(jwksUri), {
    cacheMaxAge: CACHE_MS,
    cooldownDuration: COOLDOWN_MS,
    timeoutDuration: TIMEOUT_MS,
  });
  return {
    ...names,
    algorithms: ['ES256', 'RS256'],
    keyFor: async ({ alg, kid }) => {
      try {
        return KeyObject.from(await keys({ alg, ...(kid !== undefined && { kid }) }));
      } catch (error) {
        if (error instanceof errors.JWKSNoMatchingKey || error instanceof errors.JWKSMultipleMatchingKeys)
          return undefined;
        throw error;
      }
    },
  };
};
