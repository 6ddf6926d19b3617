import { lookup as systemLookup, type LookupAddress } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { buildConnector } from 'undici'
import { Refusal } from '../refusal.ts'
import { bareHost, type AddressPolicy } from './address-policy.ts'
import { privateAddress } from './check-address.ts'

/** All addresses of a name. */
export type ResolveName = (name: string) => Promise<readonly LookupAddress[]>

export const resolveName: ResolveName = (name) => new Promise((resolve, reject) => {
  systemLookup(name, { all: true }, (error, addresses) => {
    if (error === null) resolve(addresses)
    else reject(error)
  })
})

const unknownName = (name: string, cause: unknown): Refusal => new Refusal({
  code: 'NAME_LOOKUP', message: `There is no address for ${name}.`, wayOut: 'Correct the name, or try again when the network works.', transient: true, cause,
})

/** Gives the socket only addresses that are allowed: what is checked is what is connected to, so a name cannot change in between. */
const checkedLookup = (policy: AddressPolicy, resolve: ResolveName): LookupFunction => (name, options, callback) => {
  resolve(name).then((addresses) => {
    const allowed = addresses.filter(({ address }) => policy.allowsAddress(address))
    const first = allowed[0]
    if (first === undefined) callback(addresses[0] === undefined ? unknownName(name, undefined) : privateAddress(name, addresses[0].address), '', 0)
    else if (options.all === true) callback(null, allowed)
    else callback(null, first.address, first.family)
  }, (error: unknown) => { callback(unknownName(name, error), '', 0) })
}

/**
 * Opens connections to allowed addresses only. A host that is an address already never passes a lookup, so it is checked here;
 * and the other end of the open socket is checked once more.
 */
export const checkedConnector = ({ policy, resolve, timeoutMs }: {
  readonly policy: AddressPolicy
  readonly resolve: ResolveName
  readonly timeoutMs: number
}): buildConnector.connector => {
  const connect = buildConnector({ timeout: timeoutMs, lookup: checkedLookup(policy, resolve), autoSelectFamily: true, allowH2: false })
  return (options, callback) => {
    const host = bareHost(options.hostname)
    if (isIP(host) !== 0 && !policy.allowsAddress(host)) {
      callback(privateAddress(host, null), null)
      return
    }
    connect(options, (...[error, socket]) => {
      if (error !== null) {
        callback(error, null)
        return
      }
      const { remoteAddress } = socket
      if (remoteAddress === undefined || !policy.allowsAddress(remoteAddress)) {
        socket.destroy()
        callback(privateAddress(host, remoteAddress ?? null), null)
        return
      }
      callback(null, socket)
    })
  }
}
