import { randomUUID } from 'node:crypto';
import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Logger } from 'pino';

/** What cannot be answered as it was asked; the message is for whoever asked. */
export const badInput = (message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } });

/** A query that asks for more than one request may: the code says of what. */
export const refusedQuery = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** What is said where the database does not answer; the HTTP status says so too. */
export const databaseAway = (): GraphQLError =>
  new GraphQLError('The database does not answer just now. Try again shortly: a repeat does no harm.', {
    extensions: { code: 'DATABASE_UNAVAILABLE', http: { status: 503 } },
  });

/**
 * What the outside gets to see of an error: refusals as they are; what nobody expected as a number under which the log
 * has the whole of it.
 */
export const formatError =
  (log: Logger) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    if (formatted.extensions?.code !== 'INTERNAL_SERVER_ERROR') return withoutTrace(formatted);
    const cause = unwrapResolverError(error);
    const id = randomUUID();
    log.error({ id, err: cause, path: formatted.path }, 'an operation failed');
    const { locations, path } = formatted;
    return {
      message: `Something went wrong on our side. It is in the log as ${id}.`,
      ...(locations && { locations }),
      ...(path && { path }),
      extensions: { code: 'INTERNAL_SERVER_ERROR', id },
    };
  };

const withoutTrace = (formatted: GraphQLFormattedError): GraphQLFormattedError => {
  const { stacktrace: _stack, ...extensions } = formatted.extensions ?? {};
  return { ...formatted, extensions };
};
