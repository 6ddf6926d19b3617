import { ApiError } from '../api-error.ts'
import { limits } from './limits.ts'

type Entry = { readonly value: unknown, readonly depth: number }

/**
 * Counts the values and the depth of the variables without recursion, so that no nest of lists or of `and`s reaches code
 * that recurses.
 * @throws ApiError QUERY_TOO_LARGE, QUERY_TOO_DEEP
 */
export const checkVariables = (variables: unknown): void => {
  const rest: Entry[] = [{ value: variables, depth: 0 }]
  let values = 0
  for (let entry = rest.pop(); entry !== undefined; entry = rest.pop()) {
    const { value, depth } = entry
    if (typeof value !== 'object' || value === null) continue
    if (depth >= limits.variableDepth.value) {
      throw new ApiError({ code: 'QUERY_TOO_DEEP', message: `The variables nest more than ${limits.variableDepth.value} levels.` })
    }
    const inside: readonly unknown[] = Array.isArray(value) ? value : Object.values(value)
    values += inside.length
    if (values > limits.variableValues.value) {
      throw new ApiError({ code: 'QUERY_TOO_LARGE', message: `The variables have more than ${limits.variableValues.value} values.` })
    }
    for (const item of inside) rest.push({ value: item, depth: depth + 1 })
  }
}
