import { once } from 'node:events'
import { connect, createServer, type AddressInfo, type Socket } from 'node:net'

/**
 * When a connection is cut at a COMMIT: `sent` right after it was passed on, so that nobody knows its fate; `answered` once
 * Neo4j has answered, so that it was done and the client does not know.
 */
export type CommitCut = 'sent' | 'answered'

/** A wire to Neo4j that a test can cut at a message of its choice. */
export type BoltProxy = {
  readonly uri: string
  /** Cuts the connection of the next COMMIT. */
  readonly cutNextCommit: (cut: CommitCut) => void
  /** Lets the nth call from now on (BEGIN, RUN or COMMIT) not through, and nothing after it, until `heal`. */
  readonly failAt: (call: number) => void
  readonly heal: () => void
  readonly cuts: () => number
  readonly close: () => Promise<void>
}

/** Signatures of Bolt's messages (Bolt Protocol specification, message types). */
const [begin, run, commit] = [0x11, 0x10, 0x12]

type Message = { readonly bytes: Buffer, readonly signature: number | null }

/**
 * Cuts what a client sends into messages: the handshake (20 bytes, and 5 more where the server answers with a manifest of its
 * versions), then chunks of a length in two bytes; a chunk of length 0 ends a message.
 */
const messagesOf = (): { readonly hear: (fromServer: Buffer) => void, readonly take: (fromClient: Buffer) => readonly Message[] } => {
  let handshake = 20
  let isAnswered = false
  let bytes = Buffer.alloc(0)
  let at = 0
  let signature: number | null = null
  return {
    hear: (fromServer) => {
      if (isAnswered) return
      isAnswered = true
      if (fromServer.subarray(0, 4).toString('hex') === '000001ff') handshake += 5
    },
    take: (fromClient) => {
      const whole: Message[] = []
      bytes = Buffer.concat([bytes, fromClient])
      if (handshake > 0) {
        const greeting = bytes.subarray(0, handshake)
        handshake -= greeting.length
        bytes = bytes.subarray(greeting.length)
        whole.push({ bytes: greeting, signature: null })
      }
      while (bytes.length >= at + 2) {
        const length = bytes.readUInt16BE(at)
        if (bytes.length < at + 2 + length) break
        if (length > 0) signature ??= bytes[at + 3] ?? null
        at += 2 + length
        if (length > 0) continue
        whole.push({ bytes: bytes.subarray(0, at), signature })
        bytes = bytes.subarray(at)
        at = 0
        signature = null
      }
      return whole
    },
  }
}

/** Opens a proxy on this machine to the Neo4j at `target`, a bolt:// address without encryption. */
export const openBoltProxy = async (target: string): Promise<BoltProxy> => {
  const { hostname, port } = new URL(target)
  const sockets = new Set<Socket>()
  let nextCommit: CommitCut | null = null
  let callsLeft: number | null = null
  let isDown = false
  let cuts = 0

  const serve = (client: Socket): void => {
    if (isDown) {
      client.resetAndDestroy()
      return
    }
    const server = connect({ host: hostname, port: Number(port) })
    const messages = messagesOf()
    let swallowsAnswer = false
    const cut = (): void => {
      cuts += 1
      client.resetAndDestroy()
      server.end()
    }
    for (const socket of [client, server]) {
      sockets.add(socket)
      socket.on('error', () => undefined).on('close', () => {
        sockets.delete(socket)
        client.destroy()
        server.destroySoon()
      })
    }
    server.on('data', (data) => {
      messages.hear(data)
      if (swallowsAnswer) cut()
      else client.write(data)
    })
    client.on('data', (data) => {
      for (const { bytes, signature } of messages.take(data)) {
        const isCall = signature === begin || signature === run || signature === commit
        if (isCall && callsLeft !== null) {
          callsLeft -= 1
          isDown = callsLeft === 0
        }
        if (isDown) {
          cut()
          return
        }
        server.write(bytes)
        if (signature !== commit || nextCommit === null) continue
        swallowsAnswer = nextCommit === 'answered'
        if (nextCommit === 'sent') cut()
        nextCommit = null
      }
    })
  }

  const listener = createServer(serve).listen(0, '127.0.0.1')
  await once(listener, 'listening')
  return {
    uri: `bolt://127.0.0.1:${(listener.address() as AddressInfo).port}`,
    cutNextCommit: (cut) => { nextCommit = cut },
    failAt: (call) => { callsLeft = call },
    heal: () => {
      callsLeft = null
      isDown = false
    },
    cuts: () => cuts,
    close: async () => {
      for (const socket of sockets) socket.destroy()
      listener.close()
      await once(listener, 'close')
    },
  }
}
