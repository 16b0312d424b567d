import type { NextFunction, Request, RequestHandler, Response } from 'express';
import type { Logger } from 'pino';
import { type Principal, type TokenTrust, verifyToken } from '../domains/access/access.js';

const HINT = 'Send a token as `Authorization: Bearer …`; `npm run token -- --help` says how to get one.';

/** Answers in the form of GraphQL errors, so that a client finds every refusal in the same place. */
export const answerError = (response: Response, status: number, code: string, message: string): void => {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
};

const unauthenticated = (response: Response, message: string): void => {
  response.set('WWW-Authenticate', 'Bearer realm="adit"');
  answerError(response, 401, 'UNAUTHENTICATED', `${message} ${HINT}`);
};

const LONGEST = 8_192;

/** Lets nobody past without a token that holds; who it is then stands in `response.locals.principal`. */
export const authenticate =
  (trust: TokenTrust, log: Logger): RequestHandler =>
  async (request: Request, response: Response, next: NextFunction) => {
    const token = /^Bearer +(\S+)$/i.exec(request.get('authorization') ?? '')?.[1];
    if (!token) return unauthenticated(response, 'No token, no data.');
    if (token.length > LONGEST) return unauthenticated(response, 'The token is refused: it is too long.');
    try {
      const verified = await verifyToken(token, trust);
      if (!verified.ok) return unauthenticated(response, `The token is refused: ${verified.reason}.`);
      response.locals.principal = verified.principal;
    } catch (err) {
      log.error({ err }, 'the keys that tokens are checked with cannot be had');
      return answerError(response, 503, 'KEYS_UNAVAILABLE', 'Tokens cannot be checked just now. Try again shortly.');
    }
    next();
  };

/** Who {@link authenticate} let past. */
export const principalOf = (response: Response): Principal => {
  const { principal } = response.locals;
  if (!principal) throw new Error('This route is not behind authentication.');
  return principal;
};
