import { isIPv6 } from 'node:net'
import ipaddr from 'ipaddr.js'

/** What may be connected to. Given by the program, never by the environment. */
export type AddressPolicy = {
  readonly allowsAddress: (address: string) => boolean
  readonly allowsPort: (port: number) => boolean
}

/** Global unicast (RFC 4291, section 2.4): what was given out so far. */
const globalUnicast = ipaddr.IPv6.parse('2000::')

/**
 * Whether an address belongs to the public Internet. Addresses that carry another one inside are refused whatever they carry:
 * IPv4-mapped, IPv4-compatible, NAT64 (RFC 6052, 8215), 6to4, Teredo.
 */
export const isPublicAddress = (address: string): boolean => {
  if (!ipaddr.isValid(address) || address.includes('%')) return false
  const parsed = ipaddr.parse(address)
  if (parsed.range() !== 'unicast') return false
  return parsed.kind() === 'ipv4' || parsed.match(globalUnicast, 3)
}

/** The policy outside tests: public addresses, and the web's own two ports, so that no other service is talked to. */
export const publicWeb: AddressPolicy = { allowsAddress: isPublicAddress, allowsPort: (port) => port === 80 || port === 443 }

/** A URL's host as an address: `[::1]` → `::1`; names stay. */
export const bareHost = (hostname: string): string =>
  hostname.startsWith('[') && hostname.endsWith(']') && isIPv6(hostname.slice(1, -1)) ? hostname.slice(1, -1) : hostname
