import { ApolloServer, type ApolloServerPlugin } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import type { GraphQLSchema } from 'graphql'
import type { Logger } from 'pino'
import type { Settings } from '../settings.ts'
import { isLoopback } from './check-host.ts'
import type { ApiContext } from './context.ts'
import { formatErrorFor } from './format-error.ts'
import { limits } from './limits/limits.ts'
import { queryLimitsRule } from './limits/query-limits-rule.ts'
import { documentStore } from './operations/document-store.ts'
import type { RegisteredOperations } from './operations/read-operations.ts'
import { rememberedTexts } from './operations/remembered-texts.ts'
import { readField } from './schema.ts'
import { stringifyResult } from './written-response.ts'

type GraphQLServerOptions = {
  readonly schema: GraphQLSchema
  readonly settings: Settings
  /** Validated already. */
  readonly registered: RegisteredOperations | null
  readonly logger: Logger
  readonly plugins: readonly ApolloServerPlugin<ApiContext>[]
}

/** Apollo Server with the defaults changed that trust too much; HTTP is Fastify's part. */
export const graphqlServer = ({ schema, settings, registered, logger, plugins }: GraphQLServerOptions): ApolloServer<ApiContext> =>
  new ApolloServer<ApiContext>({
    schema,
    logger,
    introspection: true,
    hideSchemaDetailsFromClientErrors: !isLoopback(settings.host),
    parseOptions: { maxLexicalTokens: limits.tokens.value },
    maxRecursiveSelections: limits.selections.value,
    validationRules: [queryLimitsRule(settings.maxDepth)],
    fieldResolver: readField,
    formatError: formatErrorFor(logger),
    stringifyResult,
    includeStacktraceInErrorResponses: false,
    persistedQueries: settings.persistedQueries === 0 || settings.operations !== null ? false : { cache: rememberedTexts(settings.persistedQueries), ttl: null },
    documentStore: documentStore(registered),
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    stopOnTerminationSignals: false,
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled(), ...plugins],
  })
