import tseslint from 'typescript-eslint'
import importX, { createNodeResolver } from 'eslint-plugin-import-x'

// The direction of imports (docs/architecture.md): a folder may import those on its list, and itself.
const layers = {
  generated: [],
  domain: ['generated'],
  graph: ['generated', 'domain'],
  plan: ['generated', 'domain'],
  extract: ['generated', 'domain'],
  intake: ['generated', 'domain'],
  model: ['generated', 'domain', 'extract'],
  ingest: ['generated', 'domain', 'graph', 'plan', 'extract', 'intake'],
  identity: ['generated', 'domain', 'graph', 'ingest'],
  review: ['generated', 'domain', 'graph', 'ingest', 'identity'],
  pipeline: ['generated', 'domain', 'graph', 'extract', 'model', 'intake', 'ingest', 'identity', 'review'],
  import: ['generated', 'domain', 'graph', 'extract', 'ingest'],
  api: ['generated', 'domain', 'graph', 'plan', 'extract', 'model', 'intake', 'ingest', 'identity', 'review', 'pipeline', 'import'],
  cli: ['generated', 'domain', 'graph', 'plan', 'extract', 'model', 'intake', 'ingest', 'identity', 'review', 'pipeline', 'import', 'api'],
}

const zones = Object.entries(layers).map(([target, allowed]) => ({
  target: `./src/${target}`,
  from: './src',
  except: [`./${target}`, './settings.ts', ...allowed.map((folder) => `./${folder}`)],
  message: `src/${target} may import only itself${allowed.map((folder) => `, src/${folder}`).join('')}.`,
}))

const neo4j = { name: 'neo4j-driver', message: 'Only src/graph talks to Neo4j.' }
const languageModels = { regex: '^(ai|@ai-sdk/.+)$', message: 'Only src/model talks to language models.' }

export default tseslint.config(
  { ignores: ['node_modules', 'dist', 'coverage', 'src/generated', '.demarche'] },
  ...tseslint.configs.strictTypeChecked,
  {
    languageOptions: { parserOptions: { projectService: { allowDefaultProject: ['*.js', 'bin/*.js'] }, tsconfigRootDir: import.meta.dirname } },
    plugins: { 'import-x': importX },
    rules: {
      'import-x/no-restricted-paths': ['error', { zones }],
      'import-x/no-cycle': ['error', { maxDepth: 8 }],
      'import-x/no-default-export': 'error',
      'no-warning-comments': 'error',
      'max-params': ['error', 3],
      eqeqeq: 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true, allowBoolean: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_' }],
      '@typescript-eslint/consistent-type-imports': 'error',
    },
    settings: { 'import-x/resolver-next': [createNodeResolver({ extensions: ['.ts', '.js'] })] },
  },
  {
    files: ['src/**/*.ts'],
    ignores: ['src/graph/**', 'src/model/**'],
    rules: { 'no-restricted-imports': ['error', { paths: [neo4j], patterns: [languageModels] }] },
  },
  { files: ['src/graph/**/*.ts'], rules: { 'no-restricted-imports': ['error', { patterns: [languageModels] }] } },
  { files: ['src/model/**/*.ts'], rules: { 'no-restricted-imports': ['error', { paths: [neo4j] }] } },
  { files: ['eslint.config.js', 'jest.config.js', 'knip.ts', '**/*.config.ts', 'test/**/global-*.ts', 'tools/codegen-*.ts', '**/*.d.ts'], rules: { 'import-x/no-default-export': 'off' } },
  { files: ['**/*.js'], ...tseslint.configs.disableTypeChecked },
)
