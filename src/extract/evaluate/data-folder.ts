import { existsSync } from 'node:fs'
import { join } from 'node:path'

/** The evaluation texts are not part of the project; without them a task cannot run, and says so. */
export class MissingData extends Error {
  readonly code = 'MISSING_DATA'
  constructor(path: string) {
    super(`No evaluation data at ${path}. Give the folder that holds polnear/, cnc/, gum/ and plover/ with --data DIR.`)
  }
}

export const needFolder = (path: string): string => {
  if (!existsSync(path)) throw new MissingData(path)
  return path
}

/** The folder with the data sets: the one that was named, or `eval/` in it. */
export const dataSets = (folder: string): string => {
  const inside = join(folder, 'eval')
  return existsSync(inside) ? inside : folder
}
