import { basename } from 'node:path';

/** A jar that the server is made of: where a Maven repository has it, and what it must contain. */
export interface Jar {
  readonly path: string;
  readonly sha256: string;
}

/** Reads the checked-in list: a SHA-256 and a path a line. Throws on a line that is neither. */
export const parseJarList = (text: string): Jar[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const [, sha256, path] = /^([0-9a-f]{64}) {2}((?:[\w.-]+\/){3,}[\w.-]+\.jar)$/.exec(line) ?? [];
      if (!sha256 || !path) throw new Error(`Not a line of a jar list: ${line}`);
      return { path, sha256 };
    });

/** What a jar's path in a repository says: group/of/it/artifact/version/artifact-version[-classifier].jar */
export const coordinatesOf = (path: string) => {
  const parts = path.split('/');
  const [artifactId = '', version = ''] = parts.slice(-3, -1);
  const classifier = basename(path, '.jar').slice(`${artifactId}-${version}-`.length);
  return {
    groupId: parts.slice(0, -3).join('.'),
    artifactId,
    version,
    extension: 'jar',
    ...(classifier && { classifier }),
  };
};
