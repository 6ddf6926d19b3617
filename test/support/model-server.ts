import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { z } from 'zod'

/**
 * A language model's endpoint on this machine that speaks the protocols of OpenAI's chat completions and of Anthropic's
 * messages over real HTTP: it refuses what the real ones refuse, and answers what the test says.
 */

const chatRequest = z.looseObject({
  model: z.string(),
  messages: z.array(z.strictObject({ role: z.enum(['system', 'user', 'assistant']), content: z.string().min(1) })).min(1),
  max_tokens: z.int().positive().optional(),
  temperature: z.number().optional(),
  response_format: z.union([
    z.strictObject({ type: z.literal('json_object') }),
    z.strictObject({ type: z.literal('json_schema'), json_schema: z.looseObject({ name: z.string(), strict: z.boolean(), schema: z.record(z.string(), z.unknown()) }) }),
  ]).optional(),
})

const textBlocks = z.union([z.string(), z.array(z.looseObject({ type: z.literal('text'), text: z.string().min(1) }))])
const messagesRequest = z.looseObject({
  model: z.string(),
  max_tokens: z.int().positive(),
  system: textBlocks.optional(),
  messages: z.array(z.strictObject({ role: z.enum(['user', 'assistant']), content: textBlocks })).min(1),
  output_config: z.looseObject({ format: z.looseObject({ type: z.literal('json_schema'), schema: z.record(z.string(), z.unknown()) }).optional() }).optional(),
  tools: z.array(z.looseObject({ name: z.string() })).optional(),
})

/** One request as the test looks at it. */
export type Call = {
  readonly protocol: 'chat' | 'messages'
  readonly headers: IncomingHttpHeaders
  readonly body: Readonly<Record<string, unknown>>
  readonly system: string
  readonly messages: readonly { readonly role: string; readonly content: string }[]
}

export type Reply =
  /** `usage` null: the endpoint does not count. `cut`: it ran into its limit of tokens. */
  | { readonly kind: 'answer'; readonly content: unknown; readonly cut?: boolean; readonly usage?: { readonly input: number; readonly output: number } | null }
  | { readonly kind: 'status'; readonly status: number; readonly headers?: Readonly<Record<string, string>>; readonly body?: string }
  | { readonly kind: 'hang' }
  /** Headers, then bytes for ever. */
  | { readonly kind: 'endless' }
  /** A body that breaks off. */
  | { readonly kind: 'broken' }
  | { readonly kind: 'raw'; readonly body: string }

export type ModelServer = {
  readonly origin: string
  readonly calls: readonly Call[]
  readonly close: () => Promise<void>
}

const forbidden = ['minLength', 'maxLength', 'minItems', 'maxItems', 'pattern', 'format', 'default']

/** What strict output formats refuse: open objects, optional fields, bounds. */
const schemaFault = (schema: unknown, path = '#'): string | null => {
  if (Array.isArray(schema)) return schema.map((one, at) => schemaFault(one, `${path}/${at}`)).find((fault) => fault !== null) ?? null
  if (typeof schema !== 'object' || schema === null) return null
  const node = schema as Readonly<Record<string, unknown>>
  if (node['type'] === 'object') {
    const fields = Object.keys(node['properties'] ?? {})
    if (node['additionalProperties'] !== false) return `${path}: additionalProperties must be false`
    if (JSON.stringify([...(node['required'] as string[] | undefined) ?? []].sort()) !== JSON.stringify(fields.sort())) return `${path}: all fields must be required`
    for (const [name, inner] of Object.entries(node['properties'] ?? {})) {
      const fault = schemaFault(inner, `${path}/${name}`)
      if (fault !== null) return fault
    }
    return null
  }
  const bound = forbidden.find((name) => name in node)
  if (bound !== undefined) return `${path}: ${bound} is not permitted`
  return schemaFault(node['items'], `${path}/items`) ?? schemaFault(node['anyOf'], `${path}/anyOf`)
}

const textOf = (content: z.output<typeof textBlocks>): string => (typeof content === 'string' ? content : content.map(({ text }) => text).join('\n'))

const readBody = async (request: IncomingMessage): Promise<unknown> => {
  let text = ''
  for await (const chunk of request) text += String(chunk)
  return JSON.parse(text) as unknown
}

type Sent = { readonly status: number; readonly body: unknown; readonly headers?: Readonly<Record<string, string>> | undefined }

const send = (response: ServerResponse, { status, body, headers = {} }: Sent): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(typeof body === 'string' ? body : JSON.stringify(body))
}

type Understood = { readonly call: Call; readonly schema: Readonly<Record<string, unknown>> | null; readonly tool: string | null } | { readonly status: number; readonly message: string }

const understand = (request: IncomingMessage, body: unknown): Understood => {
  const { headers } = request
  if (request.method !== 'POST') return { status: 405, message: 'method' }
  if (headers['content-type'] !== 'application/json') return { status: 415, message: 'content type' }
  if (request.url === '/v1/chat/completions') {
    const parsed = chatRequest.safeParse(body)
    if (!parsed.success) return { status: 400, message: z.prettifyError(parsed.error) }
    const { messages, response_format: format } = parsed.data
    const schema = format?.type === 'json_schema' ? format.json_schema.schema : null
    return {
      call: { protocol: 'chat', headers, body: parsed.data, system: messages.filter(({ role }) => role === 'system').map(({ content }) => content).join('\n'), messages: messages.filter(({ role }) => role !== 'system') },
      schema, tool: null,
    }
  }
  if (request.url === '/v1/messages') {
    if (headers['anthropic-version'] === undefined || headers['x-api-key'] === undefined) return { status: 401, message: 'headers' }
    const parsed = messagesRequest.safeParse(body)
    if (!parsed.success) return { status: 400, message: z.prettifyError(parsed.error) }
    const { messages, system, output_config: output, tools } = parsed.data
    return {
      call: { protocol: 'messages', headers, body: parsed.data, system: system === undefined ? '' : textOf(system), messages: messages.map(({ role, content }) => ({ role, content: textOf(content) })) },
      schema: output?.format?.schema ?? null, tool: tools?.[0]?.name ?? null,
    }
  }
  return { status: 404, message: 'path' }
}

const whole = ({ call: { protocol }, tool }: Extract<Understood, { readonly call: Call }>, { content, cut = false, usage = { input: 100, output: 50 } }: Extract<Reply, { readonly kind: 'answer' }>): unknown => {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  if (protocol === 'chat') {
    return {
      id: 'chatcmpl-1', object: 'chat.completion', created: 1, model: 'served',
      choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: cut ? 'length' : 'stop' }],
      ...usage === null ? {} : { usage: { prompt_tokens: usage.input, completion_tokens: usage.output, total_tokens: usage.input + usage.output } },
    }
  }
  return {
    id: 'msg_1', type: 'message', role: 'assistant', model: 'served', stop_sequence: null,
    content: tool === null || typeof content === 'string' ? [{ type: 'text', text }] : [{ type: 'tool_use', id: 'toolu_1', name: tool, input: content }],
    stop_reason: cut ? 'max_tokens' : tool === null ? 'end_turn' : 'tool_use',
    usage: { input_tokens: usage?.input ?? 0, output_tokens: usage?.output ?? 0 },
  }
}

/** @param reply what to answer to the n-th request (from 0) */
export const startModelServer = async (reply: (call: Call, index: number) => Reply): Promise<ModelServer> => {
  const calls: Call[] = []
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const understood = understand(request, await readBody(request))
    if ('status' in understood) {
      send(response, { status: understood.status, body: { error: { message: understood.message, type: 'invalid_request_error' } } })
      return
    }
    const fault = understood.schema === null ? null : schemaFault(understood.schema)
    if (fault !== null) {
      send(response, { status: 400, body: { error: { message: fault, type: 'invalid_request_error' } } })
      return
    }
    calls.push(understood.call)
    const chosen = reply(understood.call, calls.length - 1)
    switch (chosen.kind) {
      case 'answer': send(response, { status: 200, body: whole(understood, chosen) }); break
      case 'status': send(response, { status: chosen.status, body: chosen.body ?? { error: { message: 'no' } }, headers: chosen.headers }); break
      case 'raw': send(response, { status: 200, body: chosen.body }); break
      case 'broken':
        response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
        response.write('{"choices": [')
        setTimeout(() => response.destroy(), 20)
        break
      case 'endless': {
        response.writeHead(200, { 'content-type': 'application/json' })
        const more = (): void => {
          while (!response.destroyed && response.write(' '.repeat(65_536)));
        }
        response.on('drain', more)
        more()
        break
      }
      case 'hang':
    }
  }
  const server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => { send(response, { status: 500, body: { error: { message: String(error) } } }) })
  })
  await new Promise<void>((resolve) => { server.listen(0, '127.0.0.1', resolve) })
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    calls,
    close: async () => {
      server.closeAllConnections()
      await new Promise<void>((resolve) => { server.close(() => { resolve() }) })
    },
  }
}
