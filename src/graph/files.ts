import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the package, from the sources as well as from the built program. */
export const packageRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, 'package.json'))) {
    if (dirname(folder) === folder) throw new Error('The package that this program belongs to is not there.');
    folder = dirname(folder);
  }
  return folder;
};

const CYPHER = join(packageRoot(), 'cypher');
const INCLUDE = /^[ \t]*\/\/ include: (\w+)[ \t]*$/gm;

/**
 * The text of cypher/<name>.cypher. A line `// include: scope` in it stands for cypher/shared/scope.cypher: the one way
 * in which queries share text.
 */
export const cypherText = (name: string): string =>
  readFileSync(join(CYPHER, `${name}.cypher`), 'utf8').replace(INCLUDE, (_, fragment: string) =>
    readFileSync(join(CYPHER, 'shared', `${fragment}.cypher`), 'utf8').trimEnd(),
  );

/** The files of cypher/migrations, in order, with unified line ends. */
export const migrationFiles = (): { file: string; text: string }[] =>
  readdirSync(join(CYPHER, 'migrations'))
    .filter((file) => file.endsWith('.cypher'))
    .sort()
    .map((file) => ({
      file,
      text: readFileSync(join(CYPHER, 'migrations', file), 'utf8').replaceAll('\r\n', '\n'),
    }));
