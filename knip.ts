import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: [
    'src/cli/main.ts', 'src/graph/server/watchdog.ts', 'src/intake/html/html-thread.ts', 'src/pipeline/extraction-thread.ts', 'tools/**/*.ts', 'test/**/*.test.ts', 'test/support/global-*.ts',
    'bench/contestant/*-process.ts', 'bench/import/*-process.ts', 'bench/process/serve-api.ts',
  ],
  project: ['src/**/*.ts', 'tools/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
  // A type or function that a file exports and uses itself names what its signatures take and give.
  ignoreExportsUsedInFile: true,
  // The vocabulary and the dossier are whole, whatever of them is used today.
  ignoreIssues: { 'src/domain/{vocabulary,dossier}.ts': ['types'] },
  ignoreBinaries: ['mvn', 'script'],
}

export default config
