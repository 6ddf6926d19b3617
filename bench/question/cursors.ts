import { askUntilAnswered } from './ask-until-answered.ts'
import { operationText } from './texts.ts'

/**
 * Makes cursors of the list that is asked deep inside: what each of them begins with, as a cursor of its first page shows it.
 * @throws Error when the API does not give the first page
 */
export const readCursors = async (url: string): Promise<(at: string, id: string) => string> => {
  const text = await askUntilAnswered(url, JSON.stringify({ query: operationText('first-page', 'api') }))
  const prefix = /"endCursor":"(\d+\.[\w-]{16}\.)/.exec(text)?.[1]
  if (prefix === undefined) throw new Error(`the first page has no cursor: ${text.slice(0, 500)}`)
  return (at, id) => `${prefix}${id} ${at}`
}
