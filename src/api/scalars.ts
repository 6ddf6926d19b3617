import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'
import { parseWhen } from '../domain/time.ts'
import { ApiError } from './api-error.ts'

type TextScalar = {
  readonly name: string
  readonly description: string
  /** What is wrong with the text, or null. */
  readonly problem: (text: string) => string | null
}

const shown = (text: string): string => JSON.stringify(text.length > 80 ? `${text.slice(0, 80)}…` : text)

/** A scalar that is a checked string, outwards as inwards: what the graph holds was checked when it was written. */
const textScalar = ({ name, description, problem }: TextScalar): GraphQLScalarType<string, string> => {
  const read = (value: unknown): string => {
    if (typeof value !== 'string') throw new GraphQLError(`${name} is a string.`)
    const wrong = problem(value)
    if (wrong !== null) throw new GraphQLError(`${name} cannot be ${shown(value)}: ${wrong}`)
    return value
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: read,
    parseLiteral: (node) => {
      if (node.kind !== Kind.STRING) throw new GraphQLError(`${name} is a string.`, { nodes: [node] })
      return read(node.value)
    },
    serialize: (value) => {
      if (typeof value !== 'string') throw new ApiError({ code: 'INTERNAL', message: `${name} came back as a ${typeof value}` })
      return value
    },
  })
}

const moment = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d{3})?Z$/

const momentProblem = (text: string): string | null => {
  if (!moment.test(text)) return 'write it as 2025-11-24T00:00:00Z or 2025-11-24T00:00:00.000Z.'
  const parsed = new Date(text)
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString() !== (text.includes('.') ? text : text.replace('Z', '.000Z'))) return 'no calendar or clock has this moment.'
  return null
}

const edtfProblem = (text: string): string | null => {
  const parsed = parseWhen(text)
  return parsed.kind === 'invalid' ? `${parsed.reason}.` : null
}

const urlProblem = (text: string): string | null => {
  const parsed = URL.parse(text)
  return parsed !== null && /^https?:$/.test(parsed.protocol) ? null : 'write an address that begins with http:// or https://.'
}

/** The scalars of schema/scalars.graphql with their checks; descriptions are taken from there. */
export const scalarsByName: Readonly<Record<string, (description: string) => GraphQLScalarType<string, string>>> = {
  DateTime: (description) => textScalar({ name: 'DateTime', description, problem: momentProblem }),
  EDTF: (description) => textScalar({ name: 'EDTF', description, problem: edtfProblem }),
  URL: (description) => textScalar({ name: 'URL', description, problem: urlProblem }),
}
