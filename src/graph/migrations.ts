import { createHash } from 'node:crypto';
import { z } from 'zod';
import { migrationFiles } from './files.js';
import type { Graph, Tx } from './graph.js';
import { query } from './query.js';

/** One numbered file of cypher/migrations. */
export interface Migration {
  readonly version: number;
  readonly name: string;
  readonly file: string;
  readonly checksum: string;
  readonly statements: readonly string[];
}

/** The database and this version of the program do not fit together. Its message is for the person who runs adit. */
export class MigrationError extends Error {
  override readonly name = 'MigrationError';
}

const NAME = /^V(\d{4})__(\w+)\.cypher$/;
const LOCK = 'CREATE CONSTRAINT migration_lock IF NOT EXISTS FOR (n:MigrationLock) REQUIRE n.name IS UNIQUE';

const holdLock = query('graph/hold-migration-lock', { params: z.object({}), row: z.object({ name: z.string() }) });
const applied = query('graph/applied-migrations', {
  params: z.object({}),
  row: z.object({ version: z.int(), file: z.string(), checksum: z.string() }),
});
const noteMigration = query('graph/note-migration', {
  params: z.object({ version: z.int(), name: z.string(), file: z.string(), checksum: z.string(), now: z.int() }),
  row: z.object({ version: z.int() }),
});

/** Reads a migration out of its file. Statements end with a semicolon at the end of a line. */
export const migrationOf = ({ file, text }: { file: string; text: string }): Migration => {
  const match = NAME.exec(file);
  if (!match?.[1] || !match[2])
    throw new MigrationError(`${file} in cypher/migrations is not named V0001__name.cypher.`);
  return {
    version: Number(match[1]),
    name: match[2],
    file,
    checksum: createHash('sha256').update(text).digest('hex'),
    statements: text
      .split(/;[ \t]*$/m)
      .map((statement) => statement.trim())
      .filter((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim() !== ''),
  };
};

/** The migrations that this program brings, in order. */
export const ownMigrations = (): Migration[] => {
  const migrations = migrationFiles().map(migrationOf);
  const twice = migrations.find(({ version }, at) => migrations[at - 1]?.version === version);
  if (twice) throw new MigrationError(`Two migrations have the number ${twice.version}.`);
  return migrations;
};

const pendingOf = async (tx: Tx, own: readonly Migration[]): Promise<Migration[]> => {
  const done = new Map((await applied(tx, {})).map((migration) => [migration.version, migration]));
  for (const { version, file, checksum } of done.values()) {
    const mine = own.find((migration) => migration.version === version);
    if (!mine) {
      throw new MigrationError(
        `The database has had ${file}, which this version does not know: it needs a newer adit.`,
      );
    }
    if (mine.checksum !== checksum) {
      throw new MigrationError(
        `${mine.file} was changed after it was applied to this database. Put it back, and write the change as a new file.`,
      );
    }
  }
  return own.filter(({ version }) => !done.has(version));
};

/** What is still to be applied. Throws {@link MigrationError} where database and program do not fit together. */
export const pendingMigrations = (graph: Graph, own = ownMigrations()): Promise<Migration[]> =>
  graph.read((tx) => pendingOf(tx, own));

/**
 * Applies what is pending, each file once, and gives what was applied now. A second server that starts at the same time
 * waits on a locked node, and then finds nothing left. A migration that was cut off starts again from its first statement,
 * so each statement must bear being repeated (`IF NOT EXISTS`, `MERGE`).
 */
export const migrate = async (
  graph: Graph,
  log: (message: string) => void = () => {},
  own = ownMigrations(),
): Promise<Migration[]> => {
  if ((await pendingMigrations(graph, own)).length === 0) return [];
  await graph.runAlone(LOCK);
  return graph.write(async (tx) => {
    await holdLock(tx, {});
    const pending = await graph.read((other) => pendingOf(other, own));
    for (const migration of pending) {
      for (const statement of migration.statements) await graph.runAlone(statement);
      const { version, name, file, checksum } = migration;
      await graph.write((other) => noteMigration(other, { version, name, file, checksum, now: Date.now() }));
      log(`applied ${file}`);
    }
    return pending;
  });
};
