import { expand } from '../intake/expand.ts'
import type { Input } from '../intake/input.ts'

/** How many things these inputs name, a feed counted as one; nothing but folders and lists is read. */
export const countInputs = async (inputs: Iterable<Input>, signal: AbortSignal): Promise<number> => {
  let count = 0
  const tasks = expand(inputs)
  while (!signal.aborted && (await tasks.next()).done !== true) count += 1
  return count
}
