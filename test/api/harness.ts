import { generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { print } from 'graphql';
import { pino } from 'pino';
import { type Principal, type Role, signToken, systemScope, trustLocalKey } from '../../src/domains/access/access.js';
import { report } from '../../src/domains/allegation/allegation.js';
import { capture, parseDocument } from '../../src/domains/record/record.js';
import type { Graph } from '../../src/graph/graph.js';
import { type RunningServer, startServer } from '../../src/server.js';

const NAMES = { issuer: 'adit', audience: 'adit' };
const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
const LIMITS = { bodyBytes: 1_000_000, depth: 15, aliases: 30, cost: 100_000, pageSize: 1_000 };

export const principal = (role: Role, org = 'demo'): Principal => ({ sub: `${role}-of-${org}`, org, roles: [role] });
export const AUDITOR = principal('AUDITOR');
export const STEWARD = principal('STEWARD');

export const tokenOf = (who: Principal): string => signToken(who, privateKey, { ...NAMES, days: 1 });

/** What came over HTTP. */
export interface Answer<T> {
  readonly status: number;
  readonly text: string;
  readonly data: T;
  readonly errors?: readonly {
    message: string;
    path?: (string | number)[];
    extensions: { code: string; id?: string };
  }[];
}

/** A server on any free port, and the lines that it logged. */
export interface Api extends RunningServer {
  readonly logged: readonly string[];
  /** Sends text as it is, with a token if one is given. */
  post(body: string, options?: { token?: string; type?: string }): Promise<Response>;
  /** Asks as somebody. */
  ask<T, V>(who: Principal, document: TypedDocumentNode<T, V> | string, variables?: V): Promise<Answer<T>>;
}

export const startApi = async (graph: Graph, limits: Partial<typeof LIMITS> = {}): Promise<Api> => {
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line: string) => void logged.push(line) });
  const trust = trustLocalKey(privateKey, NAMES);
  const server = await startServer({ graph, trust, limits: { ...LIMITS, ...limits }, log, host: '127.0.0.1', port: 0 });
  const post: Api['post'] = (body, { token, type = 'application/json' } = {}) =>
    fetch(server.url, {
      method: 'POST',
      headers: { 'content-type': type, ...(token && { authorization: `Bearer ${token}` }) },
      body,
    });
  return {
    ...server,
    logged,
    post,
    ask: async (who, document, variables) => {
      const query = typeof document === 'string' ? document : print(document);
      const response = await post(JSON.stringify({ query, variables }), { token: tokenOf(who) });
      const text = await response.text();
      return { status: response.status, text, ...JSON.parse(text) };
    },
  };
};

const demo = (file: string) => JSON.parse(readFileSync(new URL(`../../data/demo/${file}`, import.meta.url), 'utf8'));

/** The demo's allegation, as its reporter sends it. */
export const demoReport = () => demo('allegation.json');

/** Captures a document in the import format. */
export const loadDocument = async (graph: Graph, json: unknown): Promise<void> => {
  const document = parseDocument(json);
  if (!document.ok) throw new Error(JSON.stringify(document.problems));
  const captured = await capture(graph, document.value);
  if (!captured.ok) throw new Error(JSON.stringify(captured.problems));
};

/** Loads the demo chain and its allegation. */
export const loadChain = async (graph: Graph): Promise<void> => {
  await loadDocument(graph, demo('chain.json'));
  const reported = await report(systemScope, graph, demoReport());
  if (!reported.ok) throw new Error(JSON.stringify(reported));
};
