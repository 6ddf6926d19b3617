import getPort, { portNumbers } from 'get-port'
import type { Settings } from '../settings.ts'
import { CliError } from './cli-error.ts'
import { exitCodes } from './exit-codes.ts'

const portTaken = (port: number): CliError => new CliError({
  code: 'PORT_TAKEN',
  message: `port ${port} is taken by another program`,
  wayOut: 'Set PORT to a free port (PORT=0 picks one), or unset it: then the next free one from 4000 on is taken.',
  exitCode: exitCodes.failed,
})

const hostUnusable = (host: string, cause: unknown): CliError => new CliError({
  code: 'HOST_UNUSABLE',
  message: `the API cannot listen on HOST ${host} (${cause instanceof Error && 'code' in cause ? String(cause.code) : String(cause)})`,
  wayOut: 'Set HOST to an address of this machine, or unset it: then this machine alone reaches the API.',
  exitCode: exitCodes.failed,
})

/**
 * The port for the API: the one that PORT sets, if it is free, else the first free one from 4000 on.
 * @throws CliError PORT_TAKEN
 */
export const choosePort = async ({ host, port }: Pick<Settings, 'host' | 'port'>, isSet: boolean): Promise<number> => {
  const address = host === 'localhost' ? '127.0.0.1' : host
  try {
    if (port === 0) return await getPort({ host: address })
    const free = await getPort({ host: address, port: isSet ? port : portNumbers(port, Math.min(port + 99, 65_535)) })
    if (isSet && free !== port) throw portTaken(port)
    return free
  } catch (error) {
    throw error instanceof CliError ? error : hostUnusable(host, error)
  }
}

/** What listening throws, in words. Between choosing and listening another program can take the port. */
export const listenError = (error: unknown, { host, port }: Pick<Settings, 'host' | 'port'>): unknown => {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'EADDRINUSE') return portTaken(port)
  return code === 'EACCES' || code === 'EADDRNOTAVAIL' || code === 'ENOTFOUND' ? hostUnusable(host, error) : error
}
