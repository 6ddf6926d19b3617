/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its plain options as classes */
import neo4j, { type Driver } from 'neo4j-driver'

export type Found = Readonly<Record<string, unknown>>

export type OpenedDriver = {
  readonly driver: Driver
  /** One statement in an auto-commit transaction, and its rows. */
  readonly query: (text: string, parameters: Found, options?: { readonly writes?: boolean }) => Promise<readonly Found[]>
  readonly close: () => Promise<void>
}

/** Nothing of the benchmark waits longer for one statement than filling the indexes of the largest graph may take. */
const timeout = 3_600_000

/** The driver with the options that the product gives it (src/graph/connect.ts). */
export const openDriver = ({ uri, user, password, poolSize = 10 }: {
  readonly uri: string, readonly user: string, readonly password: string, readonly poolSize?: number
}): OpenedDriver => {
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), {
    disableLosslessIntegers: true, maxConnectionPoolSize: poolSize, telemetryDisabled: true, notificationFilter: { minimumSeverityLevel: 'OFF' },
  })
  return {
    driver,
    query: async (text, parameters, { writes = false } = {}) => {
      const session = driver.session({ database: 'neo4j', defaultAccessMode: writes ? 'WRITE' : 'READ' })
      try {
        return (await session.run(text, parameters, { timeout })).records.map((record) => record.toObject() as Found)
      } finally {
        await session.close()
      }
    },
    close: () => driver.close(),
  }
}
