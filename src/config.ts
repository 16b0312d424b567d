import { join, resolve } from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65_535);
const atLeastOne = z.coerce.number().int().min(1);

/** Every environment variable that adit reads, with its default. An empty value counts as not given. */
const environment = z.object({
  /** Where the API listens. Port 0 takes any free one. */
  PORT: port.default(4000),
  HOST: z.string().default('127.0.0.1'),
  LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']).default('info'),
  /** The folder for what adit keeps on this machine: a local database, its program, keys. */
  ADIT_HOME: z.string().default('.adit'),

  /** A Neo4j of one's own. Without it adit looks for Docker, then for Java. */
  NEO4J_URI: z
    .string()
    .regex(/^(bolt|neo4j)(\+s|\+ssc)?:\/\/\S+$/, 'must begin with bolt:// or neo4j:// (or their +s, +ssc forms)')
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().optional(),
  /** A fixed port for the database that adit starts itself; any free one otherwise. */
  NEO4J_BOLT_PORT: port.min(1).optional(),
  /** The memory of the database that adit starts itself, as Java writes sizes. */
  NEO4J_HEAP: z
    .string()
    .regex(/^\d+[mMgG]$/, 'must be a size such as 512m or 2g')
    .default('1g'),
  /** Where the database's public jars are fetched when there is no mvn: the base address of a Maven repository. */
  ADIT_MAVEN_REPOSITORY: z.url({ protocol: /^https?$/ }).optional(),

  /** Who signs tokens: a key set by address, or else the key in a file (made at the first need). */
  JWKS_URI: z.url({ protocol: /^https?$/ }).optional(),
  JWT_KEY_FILE: z.string().optional(),
  JWT_ISSUER: z.string().default('adit'),
  JWT_AUDIENCE: z.string().default('adit'),

  /** How often open cases follow the passing of time (duties overdue, holds to review), in minutes; 0: never. */
  CASE_CLOCK_MINUTES: z.coerce.number().int().min(0).max(1_440).default(60),

  /** Limits on one request: its size, and how deep, how often aliased and how costly its query may be. */
  MAX_BODY_BYTES: atLeastOne.default(1_000_000),
  MAX_QUERY_DEPTH: atLeastOne.default(15),
  MAX_QUERY_ALIASES: atLeastOne.default(30),
  MAX_QUERY_COST: atLeastOne.default(100_000),
  MAX_PAGE_SIZE: atLeastOne.default(1_000),
});

/** The settings adit runs with, read once at the start. */
export interface Config {
  readonly port: number;
  readonly host: string;
  readonly logLevel: z.infer<typeof environment>['LOG_LEVEL'];
  /** Absolute. */
  readonly home: string;
  readonly neo4j: {
    readonly given?: { readonly uri: string; readonly user: string; readonly password: string };
    readonly port?: number;
    readonly heap: string;
    readonly mavenRepository?: string;
  };
  readonly tokens: {
    readonly jwksUri?: string;
    /** Absolute. */
    readonly keyFile: string;
    readonly issuer: string;
    readonly audience: string;
  };
  readonly caseClockMinutes: number;
  readonly limits: {
    readonly bodyBytes: number;
    readonly depth: number;
    readonly aliases: number;
    readonly cost: number;
    readonly pageSize: number;
  };
}

/** What is wrong with the environment, every fault named. Its message is for the person who starts adit. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Reads the settings from environment variables; throws a {@link ConfigError} that names every fault. */
export const readConfig = (variables: NodeJS.ProcessEnv = process.env): Config => {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value?.trim()));
  const parsed = environment.safeParse(given);
  if (!parsed.success) {
    throw new ConfigError(
      ['These settings are not usable:', ...parsed.error.issues.map((i) => `  ${i.path.join('.')}: ${i.message}`)].join(
        '\n',
      ),
    );
  }
  const { data } = parsed;
  if (data.NEO4J_URI && !data.NEO4J_PASSWORD) {
    throw new ConfigError('NEO4J_URI is given without NEO4J_PASSWORD: give both.');
  }
  const home = resolve(data.ADIT_HOME);
  return {
    port: data.PORT,
    host: data.HOST,
    logLevel: data.LOG_LEVEL,
    home,
    neo4j: {
      ...(data.NEO4J_URI && {
        given: { uri: data.NEO4J_URI, user: data.NEO4J_USER, password: data.NEO4J_PASSWORD ?? '' },
      }),
      ...(data.NEO4J_BOLT_PORT && { port: data.NEO4J_BOLT_PORT }),
      heap: data.NEO4J_HEAP,
      ...(data.ADIT_MAVEN_REPOSITORY && { mavenRepository: data.ADIT_MAVEN_REPOSITORY }),
    },
    tokens: {
      ...(data.JWKS_URI && { jwksUri: data.JWKS_URI }),
      keyFile: resolve(data.JWT_KEY_FILE ?? join(home, 'token.key')),
      issuer: data.JWT_ISSUER,
      audience: data.JWT_AUDIENCE,
    },
    caseClockMinutes: data.CASE_CLOCK_MINUTES,
    limits: {
      bodyBytes: data.MAX_BODY_BYTES,
      depth: data.MAX_QUERY_DEPTH,
      aliases: data.MAX_QUERY_ALIASES,
      cost: data.MAX_QUERY_COST,
      pageSize: data.MAX_PAGE_SIZE,
    },
  };
};
