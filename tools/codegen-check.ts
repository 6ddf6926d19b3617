import { readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { generate, loadContext } from '@graphql-codegen/cli'

/** Generates in memory and compares with `src/generated/`: exit code 1 names the files that are stale. */
const contentOf = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

const context = await loadContext('codegen.yml')
context.updateConfig({ silent: true })
const outputs = (await generate(context, false)) as readonly { filename: string; content: string }[]
const stale = outputs.filter(({ filename, content }) => contentOf(filename) !== content)
for (const { filename } of stale) console.error(`${relative('.', filename)} is stale: run \`npm run codegen\` and commit it`)
process.exitCode = stale.length > 0 ? 1 : 0
