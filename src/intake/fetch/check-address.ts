import { isIP } from 'node:net'
import { Refusal } from '../refusal.ts'
import { bareHost, type AddressPolicy } from './address-policy.ts'

const longest = 4_096

const refuse = (message: string, wayOut: string): never => {
  throw new Refusal({ code: 'URL', message, wayOut })
}

/** The refusal of an address that lies in no public network. */
export const privateAddress = (host: string, address: string | null): Refusal => new Refusal({
  code: 'ADDRESS',
  message: address === null || address === host ? `${host} is not a public address.` : `${host} leads to ${address}, which is not a public address.`,
  wayOut: 'Only the public web is fetched; save the page and give the file.',
})

/** A URL that may be asked for, by its own words: what its name leads to is checked when it is connected to. @throws Refusal */
export const checkAddress = (text: string, policy: AddressPolicy): URL => {
  if (text.length > longest) return refuse(`The address has ${text.length} characters; ${longest} are allowed.`, 'Shorten it.')
  const url = URL.parse(text)
  if (url === null) return refuse('This is not a web address.', 'Write it whole, such as https://example.org/article.')
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return refuse(`Addresses with ${url.protocol.slice(0, 40)} are not fetched.`, 'Give http or https.')
  if (url.username !== '' || url.password !== '') return refuse('The address has a user name or password in it.', 'Take them out; pages behind a login are saved by hand and given as files.')
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!policy.allowsPort(port)) return refuse(`Port ${port} is not fetched from.`, 'Only the ports 80 and 443 are; save the page and give the file.')
  const host = bareHost(url.hostname)
  if (isIP(host) !== 0 && !policy.allowsAddress(host)) throw privateAddress(host, null)
  url.hash = ''
  return url
}

/** Where a redirect leads, checked like the first address; from https never to http. @throws Refusal */
export const checkRedirect = (from: URL, location: string | null, policy: AddressPolicy): URL => {
  if (location === null || location.length > longest) {
    throw new Refusal({ code: 'REDIRECT', message: 'The server redirects without saying where to.', wayOut: 'Save the page and give the file.' })
  }
  const target = URL.parse(location, from)
  if (target === null) throw new Refusal({ code: 'REDIRECT', message: 'The server redirects to what is no address.', wayOut: 'Save the page and give the file.' })
  if (from.protocol === 'https:' && target.protocol === 'http:') {
    throw new Refusal({ code: 'REDIRECT', message: `${from.host} redirects from https to http.`, wayOut: 'Give the http address itself, if you trust the way there.' })
  }
  return checkAddress(target.href, policy)
}
