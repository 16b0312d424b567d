import { join } from 'node:path';
import { run } from './process.js';

/** The Java releases that Neo4j 5.26 runs on. */
const USABLE = [17, 21];

/** A Java that can run Neo4j, or why there is none. */
export type Java = { readonly path: string; readonly release: number } | { readonly missing: string };

/** The release named in what `java -version` prints: 17 for "17.0.15", 8 for "1.8.0_402". */
export const releaseOf = (printed: string): number | undefined => {
  const [, first, second] = /version "(\d+)(?:\.(\d+))?/.exec(printed) ?? [];
  return first === undefined ? undefined : Number(first === '1' ? second : first);
};

/** Looks for Java where JAVA_HOME points to, then on the path. */
export const findJava = async (javaHome = process.env.JAVA_HOME): Promise<Java> => {
  const found: string[] = [];
  for (const path of [...(javaHome ? [join(javaHome, 'bin', 'java')] : []), 'java']) {
    const printed = await run(path, ['-version'], { timeout: 20_000 }).then(
      ({ stderr, stdout }) => stderr + stdout,
      () => '',
    );
    const release = releaseOf(printed);
    if (release === undefined) continue;
    if (USABLE.includes(release)) return { path, release };
    found.push(`Java ${release} (${path})`);
  }
  const needed = `Java ${USABLE.join(' or ')} is needed`;
  return { missing: found.length > 0 ? `${needed}; found ${found.join(' and ')}` : `${needed}; found none` };
};
