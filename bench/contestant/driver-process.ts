import { closedLoop, type Load, type Measured } from '../measure/closed-loop.ts'
import { openDriver } from '../open-driver.ts'
import { driverText, rootOf } from '../question/texts.ts'
import { announce } from '../process/announce.ts'
import { database } from './database.ts'

/** What the benchmark asks of the bare driver: the same question with these parameters, so long and so many at a time. */
export type DriverOrder =
  | { readonly kind: 'once', readonly question: string, readonly marker: string, readonly parameters: Readonly<Record<string, unknown>>, readonly deadlineMs: number }
  | Load & { readonly kind: 'run', readonly question: string, readonly parameters: readonly Readonly<Record<string, unknown>>[] }
export type DriverReply =
  | { readonly kind: 'once', readonly ms: number, readonly body: string, readonly timedOut: boolean }
  | Measured & { readonly kind: 'run' }
  | { readonly kind: 'failed', readonly message: string }

const { query } = openDriver(database())

/** One question in an auto-commit transaction, and its answer as the text that a server would send. */
const ask = async ({ text, root }: { readonly text: string, readonly root: string }, parameters: Readonly<Record<string, unknown>>): Promise<string> => {
  const [row] = await query(text, parameters)
  return JSON.stringify({ data: { [root]: row?.['answer'] ?? null } })
}

const obey = async (order: DriverOrder): Promise<DriverReply> => {
  const [text, root] = [driverText(order.question), rootOf(order.question)]
  if (order.kind === 'once') {
    let body = ''
    const { latencies: [ms = 0], timedOut } = await closedLoop(async () => {
      body = await ask({ text: `${order.marker}${text}`, root }, order.parameters)
    }, { connections: 1, forMs: 0, deadlineMs: order.deadlineMs })
    return { kind: 'once', ms, body, timedOut }
  }
  let next = 0
  return { kind: 'run', ...await closedLoop(async () => { await ask({ text, root }, order.parameters[next++ % order.parameters.length] ?? {}) }, order) }
}

process.on('message', (order: DriverOrder) => {
  void obey(order).catch((error: unknown): DriverReply => ({ kind: 'failed', message: String(error) })).then((reply) => process.send?.(reply))
})
announce({ url: null })
