import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { type Graph, openGraph } from '../../src/graph/graph.js';
import { type Migration, migrate, migrationOf, ownMigrations, pendingMigrations } from '../../src/graph/migrations.js';
import { emptyGraph, testDatabase } from '../support/graph.js';

let graph: Graph;

beforeEach(async () => {
  graph = openGraph(testDatabase());
  await emptyGraph(graph);
});

afterEach(async () => {
  await emptyGraph(graph);
  await graph.close();
});

const extra = (text: string, file = 'V9001__extra.cypher'): Migration[] => [
  ...ownMigrations(),
  migrationOf({ file, text }),
];
const count = async (label: string): Promise<number> =>
  graph.read(async (tx) => (await tx.run(`MATCH (n:${label}) RETURN count(n) AS n`)).records[0]?.get('n'));

describe('migrating', () => {
  it('applies what is pending, once, and leaves nothing pending', async () => {
    const own = extra('CREATE (:Extra {n: 1});\n// between\nCREATE (:Extra {n: 2}) ;\n');
    expect((await migrate(graph, () => {}, own)).map(({ file }) => file)).toEqual(['V9001__extra.cypher']);
    expect(await migrate(graph, () => {}, own)).toEqual([]);
    expect(await pendingMigrations(graph, own)).toEqual([]);
    expect(await count('Extra')).toBe(2);
  });

  it('servers that start together apply each file once', async () => {
    const other = openGraph(testDatabase());
    try {
      const own = extra(
        'CREATE (:Extra);\nCREATE CONSTRAINT extra_n IF NOT EXISTS FOR (n:Extra) REQUIRE n.n IS UNIQUE;\n',
      );
      const applied = await Promise.all([graph, other, graph, other].map((each) => migrate(each, () => {}, own)));
      expect(applied.flat().map(({ version }) => version)).toEqual([9001]);
      expect(await count('Extra')).toBe(1);
    } finally {
      await other.close();
    }
  });

  it('an applied file that was changed is refused by name', async () => {
    await migrate(graph, () => {}, extra('CREATE (:Extra);'));
    await expect(migrate(graph, () => {}, extra('CREATE (:Other);'))).rejects.toThrow(
      'V9001__extra.cypher was changed',
    );
  });

  it('a database that is newer than the program is refused by name', async () => {
    await migrate(graph, () => {}, extra('CREATE (:Extra);'));
    await expect(migrate(graph)).rejects.toThrow('V9001__extra.cypher');
  });

  it('a file that fails is not counted as applied, and can be mended', async () => {
    await expect(migrate(graph, () => {}, extra('CREATE (:Extra);\nCREATE nonsense;'))).rejects.toThrow();
    expect(await pendingMigrations(graph, extra('CREATE (:Extra);'))).toHaveLength(1);
  });
});

describe('a migration file', () => {
  it('has statements that end with a semicolon at the end of a line', () => {
    const { version, name, statements } = migrationOf({
      file: 'V0003__some_name.cypher',
      text: "// first\nCREATE (a {t: 'x;y'});\nCREATE (b);  \n\n// nothing more\n",
    });
    expect({ version, name }).toEqual({ version: 3, name: 'some_name' });
    expect(statements).toEqual(["// first\nCREATE (a {t: 'x;y'})", 'CREATE (b)']);
  });

  it('is named by its number', () => {
    expect(() => migrationOf({ file: 'first.cypher', text: '' })).toThrow('first.cypher');
  });
});
