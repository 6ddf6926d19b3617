export type ServerConfiguration = {
  readonly boltPort: number
  readonly httpPort: number
  readonly pageCache: string
  /** A command of Neo4j Browser, run when it connects, such as `play http://localhost:4000/browser/guide.html`. */
  readonly browserPostConnect: string | null
}

/**
 * The text of neo4j.conf: loopback only, no reports to anyone, no reading of files through Cypher. Heap sizes are options of
 * the Java command. Settings: Neo4j 5 operations manual, chapter "Configuration settings".
 */
export const configurationText = ({ boltPort, httpPort, pageCache, browserPostConnect }: ServerConfiguration): string => [
  'server.default_listen_address=127.0.0.1',
  'server.default_advertised_address=localhost',
  `server.bolt.listen_address=127.0.0.1:${boltPort}`,
  `server.bolt.advertised_address=localhost:${boltPort}`,
  `server.http.listen_address=127.0.0.1:${httpPort}`,
  `server.http.advertised_address=localhost:${httpPort}`,
  'server.https.enabled=false',
  `server.memory.pagecache.size=${pageCache}`,
  'server.directories.import=import',
  'dbms.security.allow_csv_import_from_file_urls=false',
  'dbms.security.auth_enabled=true',
  'dbms.usage_report.enabled=false',
  'client.allow_telemetry=false',
  'db.transaction.timeout=15m',
  'db.transaction.monitor.check.interval=500ms',
  ...(browserPostConnect === null ? [] : [`browser.post_connect_cmd=${browserPostConnect.replaceAll(/[\r\n\\]/g, '')}`]),
  '',
].join('\n')
