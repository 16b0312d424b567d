import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expressMiddleware } from '@as-integrations/express5';
import express, { type ErrorRequestHandler, type RequestHandler } from 'express';
import type { Logger } from 'pino';
import type { TokenTrust } from './domains/access/access.js';
import { explorer } from './explorer.js';
import type { Graph } from './graph/graph.js';
import { createApollo } from './graphql/apollo.js';
import { answerError, authenticate, principalOf } from './graphql/authentication.js';
import { createContext } from './graphql/context.js';
import { watched } from './graphql/database-watch.js';
import { lameDuck } from './graphql/lame-duck.js';
import type { QueryLimits } from './graphql/limits.js';
import { whyNotReady } from './graphql/readiness.js';

/** What a server serves, to whom, and within which limits. */
export interface ServerOptions {
  readonly graph: Graph;
  readonly trust: TokenTrust;
  readonly limits: QueryLimits & { readonly bodyBytes: number };
  readonly log: Logger;
  readonly host: string;
  readonly port: number;
}

/** A server that listens. */
export interface RunningServer {
  /** The address of the API, such as http://127.0.0.1:4000/graphql. */
  readonly url: string;
  /** Says that it is not ready, takes what is still on its way, lets the requests in flight finish, then ends. */
  stop(): Promise<void>;
}

/** The server cannot listen. Its message is for the person who starts adit. */
export class CannotListen extends Error {
  override readonly name = 'CannotListen';
}

/**
 * Listens, and answers GET /health, GET /ready, GET /explorer and POST /graphql. Throws {@link CannotListen} where it
 * cannot.
 */
export const startServer = async ({ graph, trust, limits, log, host, port }: ServerOptions): Promise<RunningServer> => {
  const app = express().disable('x-powered-by');
  const http = createServer(app);
  const apollo = createApollo(http, limits, log);
  await apollo.start();
  const watchedGraph = watched(graph);
  const duck = lameDuck();

  app.use(logRequests(log));
  app.use(duck.handler);
  app.get('/health', (_request, response) => {
    response.json({ status: 'ok' });
  });
  app.get('/ready', async (_request, response) => {
    const reason = duck.stopping ? 'the server is stopping' : await whyNotReady(watchedGraph);
    response.status(reason ? 503 : 200).json(reason ? { status: 'not ready', reason } : { status: 'ready' });
  });
  app.post(
    '/graphql',
    authenticate(trust, log),
    requireJson,
    express.json({ limit: limits.bodyBytes }),
    expressMiddleware(apollo, {
      context: ({ res }) =>
        createContext({ principal: principalOf(res), graph: watchedGraph, pageSize: limits.pageSize }),
    }),
  );
  app.all('/graphql', (_request, response) => {
    response.set('Allow', 'POST');
    answerError(response, 405, 'METHOD_NOT_ALLOWED', 'The API answers POST /graphql.');
  });
  const page = explorer();
  if (page) app.use(page);
  app.use((_request, response) => {
    const pages = `GET /health, GET /ready${page ? ', GET /explorer' : ''}`;
    answerError(response, 404, 'NOT_FOUND', `There is ${pages} and POST /graphql.`);
  });
  app.use(refuseBadRequests(log));

  await listen(http, host, port);
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${(http.address() as AddressInfo).port}/graphql`,
    stop: async () => {
      await duck.settle();
      await apollo.stop();
    },
  };
};

const listen = (http: Server, host: string, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const refuse = (error: NodeJS.ErrnoException) => {
      const taken = error.code === 'EADDRINUSE';
      const reason = taken ? `port ${port} is taken: set PORT to another one, or to 0 for any` : error.message;
      reject(new CannotListen(`adit cannot listen on ${host}: ${reason}.`, { cause: error }));
    };
    http.once('error', refuse);
    http.listen(port, host, () => {
      http.off('error', refuse);
      resolve();
    });
  });

/** One line a request: never its body, its answer or who asked. */
const logRequests =
  (log: Logger): RequestHandler =>
  (request, response, next) => {
    const began = performance.now();
    response.once('close', () => {
      const { method, path } = request;
      const cut = response.writableFinished ? {} : { cut: true };
      log.info(
        { method, path, status: response.statusCode, ms: Math.round(performance.now() - began), ...cut },
        'request',
      );
    });
    next();
  };

const requireJson: RequestHandler = (request, response, next) => {
  if (request.is('application/json')) return next();
  answerError(response, 415, 'UNSUPPORTED_MEDIA_TYPE', 'Send JSON, with Content-Type: application/json.');
};

/** What the reading of a body can fail with (http-errors). */
const BAD_BODIES: Readonly<Record<string, readonly [code: string, message: string]>> = {
  'entity.too.large': ['BODY_TOO_LARGE', 'The body is larger than this server takes.'],
  'entity.parse.failed': ['BAD_REQUEST', 'The body is not JSON.'],
  'encoding.unsupported': ['BAD_REQUEST', 'The body is encoded in a way that is not understood.'],
  'charset.unsupported': ['BAD_REQUEST', 'The body is in a character set that is not understood.'],
};

const refuseBadRequests =
  (log: Logger): ErrorRequestHandler =>
  (error, _request, response, next) => {
    if (response.headersSent) return next(error);
    const [code, message] = BAD_BODIES[error?.type] ?? ['BAD_REQUEST', 'The request cannot be read.'];
    const status = Number(error?.status);
    if (status >= 400 && status < 500) return answerError(response, status, code, message);
    log.error({ err: error }, 'a request failed');
    answerError(response, 500, 'INTERNAL_SERVER_ERROR', 'Something went wrong on our side.');
  };
