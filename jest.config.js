/** Tests run as ES modules; swc only strips types, as Node does when the code runs. */
const common = {
  testEnvironment: 'node',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.ts$': ['@swc/jest', { jsc: { parser: { syntax: 'typescript' }, target: 'es2024', experimental: { keepImportAttributes: true } }, module: { type: 'es6' } }],
  },
}

/** Folders of test/ whose tests need the shared Neo4j. */
const withNeo4j = ['graph', 'ingest', 'review', 'pipeline', 'api', 'cli', 'cypher', 'browser', 'trust', 'import/graph']

export default {
  testTimeout: 180_000,
  testSequencer: '<rootDir>/test/support/sequencer.js',
  projects: [
    {
      ...common,
      displayName: 'pure',
      testMatch: ['<rootDir>/test/**/*.test.ts'],
      testPathIgnorePatterns: ['/node_modules/', `<rootDir>/test/(${withNeo4j.join('|')})/`],
    },
    {
      ...common,
      displayName: 'graph',
      testMatch: withNeo4j.map((folder) => `<rootDir>/test/${folder}/**/*.test.ts`),
      globalSetup: '<rootDir>/test/support/global-setup.ts',
      globalTeardown: '<rootDir>/test/support/global-teardown.ts',
      runner: '<rootDir>/test/support/serial-runner.js',
    },
  ],
}
