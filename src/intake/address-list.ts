import { decode } from './decode.ts'
import { byteLimits, readBounded } from './files/read-bounded.ts'
import { Refusal } from './refusal.ts'

/** One line of an address list; `origin` is its place for lines that hold no address. */
export type ListedAddress = { readonly address: string; readonly origin: string; readonly isAddress: boolean }

const mostLines = 100_000

/** The addresses in a file, one a line; blank lines and those that begin with `#` are passed over. @throws Refusal */
export const readAddressList = async (path: string): Promise<readonly ListedAddress[]> => {
  const lines = decode(await readBounded(path, byteLimits.list)).split(/\r\n|\n|\r/)
  if (lines.length > mostLines) throw new Refusal({ code: 'TOO_MANY', message: `The list has more than ${mostLines} lines.`, wayOut: 'Split it.' })
  const listed = lines
    .map((line, at) => ({ address: line.trim(), line: at + 1 }))
    .filter(({ address }) => address !== '' && !address.startsWith('#'))
    .map(({ address, line }) => {
      const isAddress = /^https?:\/\//i.test(address)
      return { address, isAddress, origin: isAddress ? address : `${path}:${line}` }
    })
  if (listed.length === 0) throw new Refusal({ code: 'EMPTY', message: 'The list has no addresses.', wayOut: 'Write one address a line.' })
  return listed
}
