import { readFileSync } from 'node:fs'
import type { AddressInfo } from 'node:net'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin, fastifyApolloHandler } from '@as-integrations/fastify'
import { Neo4jGraphQL } from '@neo4j/graphql'
import { fastify } from 'fastify'
import { openDriver } from '../open-driver.ts'
import { driverText } from '../question/texts.ts'
import { database } from './database.ts'
import { announce } from '../process/announce.ts'

/** The schema with the statements of the @cypher fields in their places, as strings of GraphQL. */
const typeDefs = readFileSync(new URL('./neo4j-graphql.graphql', import.meta.url), 'utf8')
  .replaceAll(/"%([a-z-]+)%"/g, (_, name: string) => JSON.stringify(driverText(name)))

const { driver } = openDriver(database())

/** Comparisons of texts are off unless they are asked for. */
const comparisons = { GT: true, GTE: true, LT: true, LTE: true } as const
const schema = await new Neo4jGraphQL({ typeDefs, driver, features: { filters: { String: comparisons } } }).getSchema()

const server = fastify({ logger: false })
const apollo = new ApolloServer({
  schema, introspection: false, persistedQueries: false,
  plugins: [fastifyApolloDrainPlugin(server), ApolloServerPluginLandingPageDisabled(), ApolloServerPluginCacheControlDisabled()],
})
await apollo.start()
const context = () => Promise.resolve({ executionContext: driver, sessionConfig: { database: 'neo4j' } })
server.post('/graphql', fastifyApolloHandler(apollo, { context }))
await server.listen({ host: '127.0.0.1', port: 0 })
announce({ url: `http://127.0.0.1:${(server.server.address() as AddressInfo).port}/graphql` })
