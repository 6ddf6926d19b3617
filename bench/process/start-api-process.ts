import { startProcess, type StartedProcess } from './start-process.ts'

/** An API in a process of its own. */
export type ApiProcess = StartedProcess & {
  /** Where GraphQL is asked. */
  readonly url: string
  readonly origin: string
}

/** Starts an API by these settings; it listens on a free port of this machine. */
export const startApiProcess = async (env: Readonly<Record<string, string>>): Promise<ApiProcess> => {
  const { url, ...started } = await startProcess(new URL('./serve-api.ts', import.meta.url), { PORT: '0', DEMARCHE_LOG: 'error', ...env })
  if (url === null) throw new Error('the API has no address')
  return { ...started, url, origin: new URL(url).origin }
}
