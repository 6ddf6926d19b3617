import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { PluginFunction } from '@graphql-codegen/plugin-helpers'

/** graphql-codegen plugin: `schema/` as one string, so that the built package reads no files. */
export const plugin: PluginFunction = () => {
  const files = readdirSync('schema', { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.graphql')).sort()
  return [
    '/* Generated from schema/ by `npm run codegen`; edit the files there. */',
    'export const typeDefinitions = [',
    ...files.flatMap((path) => readFileSync(join('schema', path), 'utf8').trimEnd().split('\n').concat('')).map((line) => `  ${JSON.stringify(line)},`),
    '].join(\'\\n\')',
    '',
  ].join('\n')
}
