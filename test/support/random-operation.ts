import fc from 'fast-check'
import {
  doTypesOverlap, getNullableType, isAbstractType, isCompositeType, isEnumType, isInputObjectType, isLeafType, isListType, isNonNullType, isObjectType,
  getNamedType, isInterfaceType, type GraphQLArgument, type GraphQLCompositeType, type GraphQLField, type GraphQLInputType, type GraphQLObjectType, type GraphQLSchema,
} from 'graphql'

/** What an operation may ask about. */
type Known = {
  readonly ids: readonly string[]
  readonly words: readonly string[]
  /** Moments that have passed, in order. */
  readonly moments: readonly string[]
}

type Size = {
  /** Levels of fields at most, and how many of the root. */
  readonly depth: number
  readonly fields: number
  readonly rootFields: number
  /** Rows in a page at most. */
  readonly page: number
}

export type RandomOperation = { readonly text: string; readonly variables: Readonly<Record<string, unknown>> }

/** How values are drawn; fast-check shrinks what is drawn to less. */
export type Draw = {
  readonly upTo: (most: number) => number
  readonly pick: <T>(items: readonly T[]) => T
  /** True in so many of a hundred cases. */
  readonly chance: (percent: number) => boolean
}

const evenly = (most: number): fc.Arbitrary<number> => fc.noBias(fc.nat({ max: most }))

export const drawing = (g: fc.GeneratorValue): Draw => {
  const upTo = (most: number): number => g(evenly, most)
  return {
    upTo,
    pick: <T>(items: readonly T[]): T => {
      if (items.length === 0) throw new Error('nothing to pick from')
      return items[upTo(items.length - 1)] as T
    },
    chance: (percent) => upTo(99) >= 100 - percent,
  }
}

/** Arguments that cannot be left out though their types say so. */
const needed: Readonly<Record<string, readonly string[]>> = { 'Query.causalChains': ['from'] }

/** Names that a map may have already, and a plain one. */
const aliases = ['a', 'constructor', 'toString', 'b', 'edges', 'id', 'valueOf', 'c', 'hasOwnProperty', 'd', 'e', 'f']
const urls = ['https://example.org/a', 'http://example.org/b?c=d']

/** What JSON and what Cypher have words for, and what only quoting keeps whole. */
const texts = ['', 'trade', 'it\'s', 'a "quote"', 'back\\slash', '\u0060tick', 'two\nlines', '\u{1F54A}', 'é', '\u2028']

/**
 * A valid query over the schema: fragments, aliases, directives, variables with and without defaults, filters, pages. The same
 * response key always means the same field with the same arguments and type, so that selections merge and never clash.
 */
export const randomOperation = (draw: Draw, { schema, known, size, without = [] }: {
  readonly schema: GraphQLSchema
  readonly known: Known
  readonly size: Size
  /** Arguments and root fields, by name, that are left out. */
  readonly without?: readonly string[]
}): RandomOperation => {
  const { pick, chance, upTo } = draw
  const meanings = new Map<string, string>()
  const variables: Record<string, unknown> = {}
  const declarations: string[] = []
  const fragments: { readonly name: string; readonly type: GraphQLCompositeType; readonly levels: number; readonly text: string }[] = []
  let named = 0
  let fieldsLeft = size.fields
  const composites = Object.values(schema.getTypeMap()).filter(isCompositeType).filter(({ name }) => !name.startsWith('__'))

  /** Ids of the kind that a path such as `Query.event.id` or `Query.timeline.topic` names, where it names one. */
  const idsFor = (path: string): readonly string[] => {
    const words = path.toLowerCase().split('.')
    const fitting = known.ids.filter((id) => words.includes(id.split(':', 1)[0] ?? ''))
    return fitting.length === 0 || chance(10) ? known.ids : fitting
  }
  const leafValue = (name: string, path: string): unknown => {
    switch (name) {
      case 'ID': return pick(idsFor(path))
      case 'DateTime': return pick(known.moments)
      case 'EDTF': return pick(['2025', '2025-11~', '2025-11-24/..'])
      case 'URL': return pick(urls)
      case 'Boolean': return chance(50)
      case 'Int': return path.endsWith('.maxLength') ? 1 + upTo(3) : 1 + upTo(size.page - 1)
      case 'Float': return pick([0, 0.5, 0.75, 1])
      case 'String': return path.endsWith('.text') ? pick(known.words) : pick([...known.words, ...texts])
      default: throw new Error(`no values of ${name} are known`)
    }
  }
  const valueOf = (type: GraphQLInputType, path: string, levels: number): unknown => {
    if (!isNonNullType(type) && chance(10)) return null
    const present = getNullableType(type)
    if (isListType(present)) {
      const least = path.endsWith('.relations') || path.endsWith('.ids') ? 1 : 0
      return Array.from({ length: least + upTo(2) }, () => valueOf(present.ofType, path, levels - 1))
    }
    if (isEnumType(present)) return pick(present.getValues()).name
    if (!isInputObjectType(present)) return leafValue(present.toString(), path)
    if (present.name === 'TimeRange') return { from: known.moments[0], to: known.moments.at(-1) }
    const usable = Object.values(present.getFields()).filter((field) => levels > 0 || isLeafType(getNamedType(field.type)))
    const given = usable.length === 0 ? [] : Array.from({ length: upTo(2) }, () => pick(usable))
    return Object.fromEntries(given.map((field) => [field.name, valueOf(field.type, `${path}.${field.name}`, levels - 1)]))
  }

  const variable = (type: GraphQLInputType, value: unknown): string => {
    const name = `v${declarations.length}`
    const nullable = getNullableType(type)
    switch (upTo(3)) {
      case 1:
        if (value === null) break
        declarations.push(`$${name}: ${String(nullable)} = ${literal(nullable, value)}`)
        if (chance(30)) variables[name] = value
        return `$${name}`
      case 2:
        if (isNonNullType(type)) break
        declarations.push(`$${name}: ${String(type)}`)
        return `$${name}`
      case 3:
        if (value === null) break
        declarations.push(`$${name}: ${String(nullable)}!`)
        variables[name] = value
        return `$${name}`
    }
    declarations.push(`$${name}: ${String(type)}`)
    variables[name] = value
    return `$${name}`
  }
  const literal = (type: GraphQLInputType, value: unknown): string => {
    if (value === null || value === undefined) return 'null'
    const present = getNullableType(type)
    if (isListType(present)) return `[${(value as readonly unknown[]).map((item) => literal(present.ofType, item)).join(', ')}]`
    if (isEnumType(present)) return JSON.stringify(value).replaceAll('"', '')
    if (!isInputObjectType(present)) return JSON.stringify(value)
    return `{${Object.entries(value).map(([name, inner]) => `${name}: ${literal(present.getFields()[name]?.type as GraphQLInputType, inner)}`).join(', ')}}`
  }
  const argument = (field: string, { name, type }: GraphQLArgument): string => {
    const value = valueOf(type, `${field}.${name}`, 2)
    return `${name}: ${chance(40) ? variable(type, value) : literal(type, value)}`
  }
  const argumentsOf = (parent: string, field: GraphQLField<unknown, unknown>): string => {
    const path = `${parent}.${field.name}`
    if (path === 'Query.diff') return `(from: ${JSON.stringify(known.moments[0])}, first: ${1 + upTo(size.page - 1)})`
    const given = field.args.flatMap((one) => {
      if (one.name === 'after' || without.includes(one.name)) return []
      if (needed[path]?.includes(one.name) === true) return [`${one.name}: ${JSON.stringify(pick(known.ids))}`]
      if (isNonNullType(one.type) || one.name === 'first' || chance(25)) return [argument(path, one)]
      return []
    })
    return given.length === 0 ? '' : `(${given.join(', ')})`
  }

  const directive = (): string => {
    if (!chance(12)) return ''
    const condition = chance(50) ? `${chance(50)}` : variable(booleanOf(schema), chance(50))
    return ` @${pick(['include', 'skip'])}(if: ${condition})`
  }
  const keyOf = (field: string, meaning: string): string => {
    const wanted = chance(30) ? [...aliases.slice(upTo(aliases.length - 1)), field] : [field, ...aliases]
    const free = wanted.find((key) => (meanings.get(key) ?? meaning) === meaning) ?? `k${meanings.size}`
    meanings.set(free, meaning)
    return free === field ? field : `${free}: ${field}`
  }
  const fieldOf = (type: GraphQLCompositeType, levels: number): string | null => {
    if (!isObjectType(type) && !isInterfaceType(type)) return null
    const all = Object.values(type.getFields()).filter(({ name, type: of }) =>
      !(type.name === 'Query' && (without.includes(name) || name === 'drafts')) && (levels > 1 || isLeafType(getNamedType(of))))
    if (all.length === 0) return null
    const leading = all.filter(({ type: of }) => !isLeafType(getNamedType(of)))
    const field = pick(leading.length > 0 && chance(60) ? leading : all)
    fieldsLeft -= 1
    const args = argumentsOf(type.name, field)
    const key = keyOf(field.name, `${field.name}${args} ${String(field.type)}`)
    const named = getNamedType(field.type)
    const inside = isCompositeType(named) ? ` ${selection(named, levels - 1)}` : ''
    return `${key}${args}${directive()}${inside}`
  }
  const overlapping = (type: GraphQLCompositeType): readonly GraphQLCompositeType[] => composites.filter((other) => doTypesOverlap(schema, type, other))
  const spread = (type: GraphQLCompositeType, levels: number): string => {
    const known = fragments.filter((one) => one.levels <= levels && doTypesOverlap(schema, one.type, type))
    if (known.length > 0 && chance(50)) return `...${pick(known).name}${directive()}`
    const on = pick(overlapping(type))
    if (chance(50)) {
      const condition = on.name === type.name && chance(50) ? '' : ` on ${on.name}`
      return `...${condition}${directive()} ${selection(on, levels)}`
    }
    const text = selection(on, levels)
    const name = `F${named++}`
    fragments.push({ name, type: on, levels, text: `fragment ${name} on ${on.name} ${text}` })
    return `...${name}${directive()}`
  }
  const selection = (type: GraphQLCompositeType, levels: number, least = 1): string => {
    const parts: string[] = []
    const wanted = least + upTo(3)
    for (let turn = 0; turn < wanted && fieldsLeft > 0; turn++) {
      const part = isAbstractType(type) && chance(50) || chance(15) ? spread(type, levels) : chance(10) ? '__typename' : fieldOf(type, levels)
      if (part !== null) parts.push(part)
    }
    return `{ ${parts.length === 0 ? '__typename' : parts.join(' ')} }`
  }

  const root = schema.getQueryType() as GraphQLObjectType
  const body = selection(root, size.depth, size.rootFields)
  const declared = declarations.length === 0 ? '' : `(${declarations.join(', ')})`
  return { text: [`query Q${declared} ${body}`, ...fragments.map(({ text }) => text)].join('\n'), variables }
}

const booleanOf = (schema: GraphQLSchema): GraphQLInputType => {
  const type = schema.getDirective('include')?.args[0]?.type
  if (type === undefined) throw new Error('the schema has no @include')
  return type
}
