import { isObjectType, type GraphQLFieldResolver, type GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { ApiContext } from './context.ts'
import { AnsweredError } from './format-error.ts'
import { translateError } from './translate-error.ts'

type Resolver<Parent, Args> = GraphQLFieldResolver<Parent, ApiContext, Args>

/** Gives a field of the schema its resolver. */
export const resolveBy = <Parent, Args>(schema: GraphQLSchema, [typeName, fieldName]: readonly [string, string], resolver: Resolver<Parent, Args>): void => {
  const type = schema.getType(typeName)
  const field = isObjectType(type) ? type.getFields()[fieldName] : undefined
  if (field === undefined) throw new Error(`schema/ has no field ${typeName}.${fieldName}`)
  field.resolve = resolver as Resolver<unknown, unknown>
}

/** Runs a resolver's work; what it throws becomes an error as answers show it. */
export const codedBy = (logger: Logger) => async <T>(work: () => Promise<T>): Promise<T> => {
  try {
    return await work()
  } catch (error) {
    throw new AnsweredError(translateError(error, logger))
  }
}
