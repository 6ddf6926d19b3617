import { expand } from '../intake/expand.ts'
import type { Input } from '../intake/input.ts'

/** How many things these inputs name, a feed counted as one; nothing but folders and lists is read. */
export const countInputs = async (inputs: Iterable<Input>, signal: AbortSignal): Promise<number> => {
  let count = 0
  for await (const _task of expand(inputs)) {
    if (signal.aborted) break
    count += 1
  }
  return count
}
