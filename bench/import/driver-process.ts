/* eslint-disable @typescript-eslint/no-unsafe-class-instance-assignment -- the driver declares its plain options as classes */
import { createReadStream, readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { toParameter } from '../../src/graph/values.ts'
import { announce } from '../process/announce.ts'
import { database } from '../contestant/database.ts'
import { openDriver } from '../open-driver.ts'
import type { Part } from './part.ts'

export type WriteOrder = { readonly file: string }
export type WriteReply = { readonly ms: number } | { readonly failed: string }

const textOf = (name: string): string => readFileSync(new URL(`./cypher/${name}.cypher`, import.meta.url), 'utf8')
const [createSource, createNamed, createMentions, createEvents] =
  ['create-source', 'create-named', 'create-mentions', 'create-events'].map(textOf) as [string, string, string, string]

const { driver } = openDriver(database())

const parameters = (part: Part): Readonly<Record<string, unknown>> => toParameter(part, 'part') as Readonly<Record<string, unknown>>

/** A part in one transaction; its statements are sent without waiting for one another. */
const write = async (part: Readonly<Record<string, unknown>>): Promise<void> => {
  const session = driver.session({ database: 'neo4j' })
  try {
    await session.executeWrite(async (transaction) => {
      await Promise.all([
        transaction.run(createNamed, { rows: part['named'], sources: part['sources'] }), transaction.run(createSource, part), transaction.run(createMentions, part),
        transaction.run(createEvents, part),
      ])
    })
  } finally {
    await session.close()
  }
}

/** Parts one after the other, the next read while one is written: no turn, no record, no reading, no check. */
const obey = async ({ file }: WriteOrder): Promise<WriteReply> => {
  const begin = performance.now()
  let writing: Promise<void> = Promise.resolve()
  for await (const line of createInterface({ input: createReadStream(file), crlfDelay: Infinity })) {
    const part = parameters(JSON.parse(line) as Part)
    await writing
    writing = write(part)
    writing.catch(() => undefined)
  }
  await writing
  return { ms: performance.now() - begin }
}

process.on('message', (order: WriteOrder) => {
  void obey(order).catch((error: unknown): WriteReply => ({ failed: String(error) })).then((reply) => process.send?.(reply))
})
announce({ url: null })
