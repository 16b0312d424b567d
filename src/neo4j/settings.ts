/** How a local server is set up. `quick` is for servers that are thrown away: it starts sooner and keeps less. */
export interface ServerSettings {
  readonly port: number;
  readonly heap: string;
  readonly quick: boolean;
}

/** The text of neo4j.conf: Bolt only, on the loopback address only, with passwords, and without reports to anyone. */
export const configurationFile = ({ port, quick }: ServerSettings): string =>
  Object.entries({
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.enabled': 'true',
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'server.https.enabled': 'false',
    'dbms.security.auth_enabled': 'true',
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': quick ? '64m' : '256m',
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': quick ? '1m' : '64m',
    'db.tx_log.rotation.retention_policy': quick ? '1 files' : '256m size',
    // Internal settings: without them each stop takes ten seconds, spent waiting for clients that are gone.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.server.bolt.thread_pool_shutdown_wait_time': '0s',
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');

/** What Java is told to run a server that lives in `home`, of the jars in `jars`. */
export const serverArguments = (jars: string, home: string, { heap, quick }: ServerSettings): string[] => [
  `-Xmx${heap}`,
  // The plain compiler and collector start soonest; a server for lasting load wants the full ones.
  ...(quick ? ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'] : []),
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
  '--add-opens=java.base/java.util.concurrent=ALL-UNNAMED',
  '-cp',
  `${jars}/*`,
  'org.neo4j.server.CommunityEntryPoint',
  `--home-dir=${home}`,
  `--config-dir=${home}/conf`,
  '--console-mode',
];
