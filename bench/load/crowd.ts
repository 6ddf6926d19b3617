import { readFileSync } from 'node:fs'
import { connect, type Socket } from 'node:net'

/** Clients that use up connections: idle ones, and ones that send their request by drops. */
export type Crowd = {
  /** How many connections are open now. */
  readonly idle: () => number
  readonly slow: () => number
  readonly close: () => void
}

const tickMs = 100
/** So many connections are opened at once at most, so that the listener's backlog is not what is measured. */
const openedAtOnce = 100
const idleRequest = 'GET /health/live HTTP/1.1\r\nHost: localhost\r\n\r\n'
const slowHead = 'POST /graphql HTTP/1.1\r\nHost: localhost\r\ncontent-type: application/json\r\ncontent-length: 5000\r\n\r\n'

/**
 * Opens the crowd by and by, and opens anew what the server closes. An idle client asks one small thing and then keeps the
 * connection without a word, as browsers and pools do; a slow one sends one byte of its body in each tick.
 */
export const openCrowd = ({ port, idle, slow }: { readonly port: number, readonly idle: number, readonly slow: number }): Crowd => {
  const [silent, dripping] = [new Set<Socket>(), new Set<Socket>()]
  const opening = new Set<Socket>()
  const open = (kept: Set<Socket>, text: string): void => {
    const socket = connect({ host: '127.0.0.1', port })
    opening.add(socket)
    socket.once('connect', () => {
      opening.delete(socket)
      kept.add(socket)
      socket.write(text)
    })
    socket.on('error', () => undefined).once('close', () => {
      opening.delete(socket)
      kept.delete(socket)
    }).resume()
  }
  const tick = (): void => {
    for (const socket of dripping) socket.write(' ')
    for (let more = Math.min(openedAtOnce, slow - dripping.size) - opening.size; more > 0; more--) open(dripping, slowHead)
    for (let more = Math.min(openedAtOnce, idle - silent.size) - opening.size; more > 0; more--) open(silent, idleRequest)
  }
  tick()
  const timer = setInterval(tick, tickMs)
  return {
    idle: () => silent.size,
    slow: () => dripping.size,
    close: () => {
      clearInterval(timer)
      for (const socket of [...silent, ...dripping, ...opening]) socket.destroy()
    },
  }
}

/** How many files this process may have open: /proc/self/limits (man 5 proc); Node raises the soft limit to the hard one. */
export const openFilesAllowed = (): number =>
  Number(/^Max open files\s+\d+\s+(\d+)/m.exec(readFileSync('/proc/self/limits', 'utf8'))?.[1] ?? 1_024)
