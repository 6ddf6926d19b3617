import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'
import { maxDossierLength } from '../ingest/parse-dossier-text.ts'

const refused = (message: string, wayOut: string): CliError => new CliError({ code: 'STDIN_REFUSED', message, wayOut, exitCode: exitCodes.failed })

/**
 * The whole of standard input as text, a byte order mark removed.
 * @throws CliError when it is longer than a dossier may be, or not UTF-8
 */
export const readStdin = async (stdin: NodeJS.ReadableStream): Promise<string> => {
  const pieces: Buffer[] = []
  let length = 0
  for await (const piece of stdin) {
    const bytes = Buffer.from(piece)
    length += bytes.length
    if (length > 3 * maxDossierLength) throw refused('standard input is longer than a dossier may be', `A dossier has at most ${maxDossierLength} characters; split it.`)
    pieces.push(bytes)
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(pieces))
  } catch {
    throw refused('standard input is not UTF-8', 'Convert it to UTF-8, for instance with iconv.')
  }
}
