import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { testDatabase, testGraph } from '../support/graph.js';
import { type Api, AUDITOR, startApi } from './harness.js';

const QUERY = '{ firm(by: { reference: "baraka" }) { name } }';

/** A way to the database that can be cut, or made to swallow all that goes through. */
const wireTo = (target: { host: string; port: number }) => {
  const sockets = new Set<Socket>();
  const state = { silent: false };
  const pipe = (from: Socket, to: Socket) => {
    sockets.add(from);
    from.on('data', (data) => {
      if (!state.silent) to.write(data);
    });
    from.on('error', () => to.destroy());
    from.on('close', () => {
      sockets.delete(from);
      to.destroy();
    });
  };
  const server: Server = createServer((inside) => {
    const outside = connect(target);
    pipe(inside, outside);
    pipe(outside, inside);
  });
  return {
    open: async (port = 0): Promise<number> => {
      state.silent = false;
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      return (server.address() as AddressInfo).port;
    },
    silence: async (): Promise<void> => {
      state.silent = true;
    },
    cut: async (): Promise<void> => {
      if (!server.listening) return;
      const closed = new Promise((resolve) => server.close(resolve));
      for (const socket of sockets) socket.destroy();
      await closed;
    },
  };
};

let wire: ReturnType<typeof wireTo>;
let port: number;
let graph: Graph;
let api: Api;
beforeAll(async () => {
  await testGraph();
  const { uri, ...rest } = testDatabase();
  const { hostname, port: target } = new URL(uri);
  wire = wireTo({ host: hostname, port: Number(target) });
  port = await wire.open();
  graph = openGraph({ ...rest, uri: `bolt://127.0.0.1:${port}` });
  api = await startApi(graph);
});
afterAll(async () => {
  await api.stop();
  await wire.cut();
  await graph.close();
});

const ready = async () => {
  const response = await fetch(new URL('/ready', api.url));
  const { reason } = (await response.json()) as { reason?: string };
  return { status: response.status, reason };
};
const timed = async <T>(work: () => Promise<T>): Promise<[T, number]> => {
  const began = performance.now();
  const answer = await work();
  return [answer, performance.now() - began];
};

describe.each([
  ['cut off', () => wire.cut()],
  ['silent', () => wire.silence()],
])('while the database is %s', (_case, part) => {
  test('answers say so within two seconds, readiness says so, and both are well again without a restart', async () => {
    expect((await api.ask(AUDITOR, QUERY)).status).toBe(200);
    await part();

    const [answer, took] = await timed(() => api.ask(AUDITOR, QUERY));
    expect(answer).toMatchObject({ status: 503, errors: [{ extensions: { code: 'DATABASE_UNAVAILABLE' } }] });
    expect(took).toBeLessThan(2_200);
    const [readiness, tookToo] = await timed(ready);
    expect(readiness).toMatchObject({ status: 503, reason: 'the database does not answer' });
    expect(tookToo).toBeLessThan(2_200);
    expect((await fetch(new URL('/health', api.url))).status).toBe(200);

    await wire.cut();
    await wire.open(port);
    expect((await api.ask(AUDITOR, QUERY)).status).toBe(200);
    expect(await ready()).toEqual({ status: 200, reason: undefined });
  });
});
