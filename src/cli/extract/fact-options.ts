import { Option, type Command } from 'commander'
import { parseWhen } from '../../domain/time.ts'
import { sourceKinds } from '../../domain/vocabulary.ts'
import { WrongValue } from '../cli-error.ts'
import { wordsOf } from '../enum-option.ts'

/** A parser for commander: a publication date, EDTF level 1. */
const publishedOption = (text: string): string => {
  const parsed = parseWhen(text)
  if (parsed.kind === 'when' && !parsed.when.isInterval) return text
  throw new WrongValue(
    `--published: "${text}" is not a date: ${parsed.kind === 'invalid' ? parsed.reason : 'it is an interval'}`,
    'Give a date of EDTF, such as 2025-11-24, 2025-11 or 2025-11-24T09:30:00+08:00.',
  )
}

/** The same: an address on the web. */
const urlOption = (text: string): string => {
  const url = URL.parse(text)
  if (url !== null && /^https?:$/.test(url.protocol)) return text
  throw new WrongValue(`--url: "${text}" is not an http(s) address`, 'Give it whole, such as https://example.org/news/1.')
}

/** The same: a line of words, no longer than a dossier takes. */
export const lineOption = (option: string) => (text: string): string => {
  const line = text.trim()
  if (line !== '' && line.length <= 2_000 && line.isWellFormed() && !/[\n\r\0]/.test(line)) return line
  throw new WrongValue(`${option} takes one line of words, 2,000 characters at most`, `Give it as it is to be shown, such as ${option} "Harbour news".`)
}

/** The options that say of texts what they may not say themselves: their date, title, publisher, address and kind. */
export const addFactOptions = (command: Command): Command => command
  .option('--published <date>', 'when the texts were published (EDTF); relative dates count from it', publishedOption)
  .option('--title <words>', 'their title', lineOption('--title'))
  .option('--publisher <words>', 'who published them', lineOption('--publisher'))
  .option('--url <address>', 'where they stand on the web', urlOption)
  .addOption(new Option('--kind <kind>', `what they are: ${sourceKinds.map((kind) => kind.toLowerCase().replaceAll('_', '-')).join(', ')}`)
    .argParser(wordsOf('--kind', sourceKinds)).default(['ARTICLE'], 'article'))
