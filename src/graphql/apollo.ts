import type { Server } from 'node:http';
import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Logger } from 'pino';
import type { Context } from './context.js';
import { formatError } from './errors.js';
import { limitQueries, MOST_TOKENS, type QueryLimits } from './limits.js';
import { buildSchema } from './schema.js';

/** How long requests in flight get to finish once the server is told to stop. */
const GRACE_MS = 60_000;

/** The GraphQL server: limits before anything is read, errors masked, and an HTTP server that drains before it stops. */
export const createApollo = (http: Server, limits: QueryLimits, log: Logger): ApolloServer<Context> =>
  new ApolloServer<Context>({
    schema: buildSchema(),
    introspection: true,
    csrfPrevention: true,
    cache: 'bounded',
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    parseOptions: { maxTokens: MOST_TOKENS },
    formatError: formatError(log),
    logger: log,
    plugins: [
      limitQueries(limits),
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginDrainHttpServer({ httpServer: http, stopGracePeriodMillis: GRACE_MS }),
    ],
  });
