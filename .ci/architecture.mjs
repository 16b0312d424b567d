// The picture of which room imports which, as docs/architecture.md shows it: made from the imports themselves.
const ROOM = /^src\/(domains\/[^/]+|[^/]+?)(?:\/|\.ts$|\.mjs$)/;

const roomOf = (file) => ROOM.exec(file)?.[1];
const nodeOf = (room) => room.replace(/\W/g, '_');

/** The page for the modules that dependency-cruiser found. */
export const architecturePage = (modules) => {
  const arrows = new Set();
  for (const { source, dependencies } of modules) {
    const from = roomOf(source);
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      if (from && to && from !== to) arrows.add(`  ${nodeOf(from)}["${from}"] --> ${nodeOf(to)}["${to}"]`);
    }
  }
  const everywhere = ['shared', 'config', 'log'].map(nodeOf);
  const drawn = [...arrows].filter((arrow) => !everywhere.some((room) => arrow.includes(`--> ${room}[`))).sort();
  return [
    '# Architecture',
    '',
    'Which room imports which, drawn from the imports (`npm run architecture` draws it anew; a check holds it to the code).',
    'What everything may import (`shared`, `config`, `log`) is left out.',
    '',
    '```mermaid',
    'flowchart TD',
    ...drawn,
    '```',
    '',
    'Imports run one way: main → server → graphql → domains → graph → shared. A domain imports another through its',
    '`<domain>.ts` alone. `src/neo4j` finds or starts the database, and nothing but programs and tests knows it.',
    '',
  ].join('\n');
};
