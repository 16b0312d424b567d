import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parseSecrets } from '../../src/neo4j/docker.js';
import { explainFailure, failureIn, tailOf } from '../../src/neo4j/failure.js';
import { coordinatesOf, parseJarList } from '../../src/neo4j/jar-list.js';
import { NEO4J_VERSION } from '../../src/neo4j/jars.js';
import { releaseOf } from '../../src/neo4j/java.js';
import { mirrorIn } from '../../src/neo4j/maven.js';
import { nothingThere } from '../../src/neo4j/neo4j.js';
import { configurationFile, serverArguments } from '../../src/neo4j/settings.js';

const fileOf = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');

describe('the jar list', () => {
  test('the checked-in list has every jar once, and the server of the version that the other files name', () => {
    const jars = parseJarList(fileOf('docker/neo4j/jars.sha256'));
    expect(new Set(jars.map(({ path }) => path.split('/').at(-1))).size).toBe(jars.length);
    expect(jars.map(({ path }) => path)).toContain(`org/neo4j/neo4j/${NEO4J_VERSION}/neo4j-${NEO4J_VERSION}.jar`);
    expect(fileOf('docker/neo4j/pom.xml')).toContain(`<version>${NEO4J_VERSION}</version>`);
    expect(fileOf('docker/compose.yml')).toContain(`image: neo4j:${NEO4J_VERSION}-community`);
  });

  test.each(['', 'short  a/b/1/b-1.jar', `${'0'.repeat(64)}  ../../../etc/passwd`, `${'0'.repeat(64)} a/b/1/b-1.jar`])(
    'a line that is not one is refused: %j',
    (line) => {
      expect(() => parseJarList(`${line || ' '}\n`)).toThrow('Not a line of a jar list');
    },
  );

  test('a path says which artifact it is, with its classifier', () => {
    expect(coordinatesOf('io/netty/netty-x/4.1.1.Final/netty-x-4.1.1.Final-linux-x86_64.jar')).toEqual({
      groupId: 'io.netty',
      artifactId: 'netty-x',
      version: '4.1.1.Final',
      extension: 'jar',
      classifier: 'linux-x86_64',
    });
    expect(coordinatesOf('org/neo4j/neo4j/5.26.30/neo4j-5.26.30.jar')).not.toHaveProperty('classifier');
  });
});

describe('the mirror in a Maven settings file', () => {
  const mirror = (of: string, more = '') =>
    `<mirror><mirrorOf>${of}</mirrorOf><url> http://here/maven </url>${more}</mirror>`;

  test.each(['*', 'central', 'external:*', 'snapshots, central'])('counts where it mirrors %s', (of) => {
    expect(mirrorIn(`<settings><mirrors>${mirror(of)}</mirrors></settings>`)).toBe('http://here/maven');
  });

  test.each(['snapshots', '*,!central'])('does not count where it mirrors %s', (of) => {
    expect(mirrorIn(mirror(of))).toBeUndefined();
  });

  test('does not count in a comment, nor where it is blocked', () => {
    expect(mirrorIn(`<!-- ${mirror('*')} -->${mirror('*', '<blocked>true</blocked>')}`)).toBeUndefined();
  });
});

describe('what Java, Docker and the server say', () => {
  test.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "21" 2023-09-19', 21],
    ['java version "1.8.0_402"', 8],
    ['command not found', undefined],
  ])('%s is release %s', (printed, release) => {
    expect(releaseOf(printed)).toBe(release);
  });

  test('the file for Docker gives password and port back, or nothing where one is missing', () => {
    expect(parseSecrets('NEO4J_PASSWORD=abc\nNEO4J_BOLT_PORT=7688\n')).toEqual({ password: 'abc', port: 7688 });
    expect(parseSecrets('NEO4J_PASSWORD=abc\n')).toBeUndefined();
  });

  test.each([
    ['java.io.IOException: No space left on device', 'DISK_FULL'],
    ['java.net.BindException: Address already in use', 'PORT_TAKEN'],
    ['Lock file has been locked by another process: store_lock', 'STORE_LOCKED'],
    ['java.lang.OutOfMemoryError: Java heap space', 'MEMORY'],
    ['something else', 'UNKNOWN'],
  ])('%j in the log means %s', (log, failure) => {
    expect(failureIn(log)).toBe(failure);
  });

  test('a failure is told with its reason and the end of the log', async () => {
    const log = Array.from({ length: 40 }, (_, line) => `line ${line}`).join('\n');
    expect(tailOf(log, 2)).toBe('    line 38\n    line 39');
    expect(await explainFailure(`${log}\nNo space left on device`, '/', '/data/log')).toMatch(
      /no space left[\s\S]*\/data\/log/,
    );
  });

  test('where nothing is there, all three ways out are named', () => {
    const message = nothingThere('no Docker engine answers', 'Java 17 or 21 is needed; found Java 11 (java)');
    for (const word of ['found Java 11', 'Java 17 or 21', 'Docker', 'NEO4J_URI', 'NEO4J_PASSWORD']) {
      expect(message).toContain(word);
    }
  });
});

describe('how a local server is set up', () => {
  const settings = { port: 7000, heap: '300m', quick: false };

  test('it listens on the loopback address only, by Bolt only, with passwords, and reports to nobody', () => {
    const file = configurationFile(settings).split('\n');
    expect(file).toEqual(
      expect.arrayContaining([
        'server.default_listen_address=127.0.0.1',
        'server.bolt.listen_address=127.0.0.1:7000',
        'server.http.enabled=false',
        'server.https.enabled=false',
        'dbms.security.auth_enabled=true',
        'dbms.usage_report.enabled=false',
      ]),
    );
  });

  test('only a quick one does without the full compiler', () => {
    expect(serverArguments('/lib', '/home', settings)).not.toContain('-XX:TieredStopAtLevel=1');
    expect(serverArguments('/lib', '/home', { ...settings, quick: true })).toContain('-XX:TieredStopAtLevel=1');
    expect(serverArguments('/lib', '/home', settings)[0]).toBe('-Xmx300m');
  });
});
