import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { CliError } from '../cli-error.ts'
import { exitCodes } from '../exit-codes.ts'

const largest = 1_000_000

const refused = (message: string, wayOut: string): CliError => new CliError({ code: 'EDIT', message, wayOut, exitCode: exitCodes.failed })

/** The text of a file that holds an edited item. @throws CliError */
export const readEditedFile = async (path: string): Promise<string> => {
  try {
    if ((await stat(path)).size > largest) throw refused(`${path} is larger than an item is`, 'Give a file with one item.')
    return new TextDecoder('utf-8', { fatal: true }).decode(await readFile(path))
  } catch (error) {
    if (error instanceof CliError) throw error
    throw refused(`${path} cannot be read as text: ${error instanceof Error ? error.message : String(error)}`, 'Give a file of UTF-8 text with the item.')
  }
}

/**
 * Opens a text in the person's editor and gives what was saved.
 * @throws CliError when there is no editor, or it ends badly
 */
export const editText = async (text: string, env: NodeJS.ProcessEnv): Promise<string> => {
  const [command, ...args] = (env['VISUAL'] || env['EDITOR'] || '').split(/\s+/).filter((part) => part !== '')
  if (command === undefined) throw refused('no editor is set', 'Set EDITOR, for instance to vi; or accept, reject or skip.')
  const folder = await mkdtemp(join(tmpdir(), 'demarche-review-'))
  const file = join(folder, 'item.yaml')
  try {
    await writeFile(file, text, { mode: 0o600 })
    const [code] = await once(spawn(command, [...args, file], { stdio: 'inherit', env }), 'exit') as [number | null]
    if (code !== 0) throw refused(`${command} ended with ${code ?? 'a signal'}`, 'Save and leave the editor, or set EDITOR to another one.')
    return await readEditedFile(file)
  } catch (error) {
    if (error instanceof CliError) throw error
    throw refused(`${command} cannot be started: ${error instanceof Error ? error.message : String(error)}`, 'Set EDITOR to an editor of this machine.')
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}
