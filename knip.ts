import type { KnipConfig } from 'knip'

const config: KnipConfig = {
  entry: ['src/cli/main.ts', 'src/intake/html/html-thread.ts', 'tools/*.ts', 'test/**/*.test.ts', 'test/support/global-*.ts'],
  project: ['src/**/*.ts', 'tools/**/*.ts', 'test/**/*.ts'],
  ignore: ['src/generated/**'],
}

export default config
