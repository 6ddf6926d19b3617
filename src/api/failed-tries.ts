type Tries = { readonly count: number, readonly since: number }

export type FailedTries = {
  /** Seconds until the address may try again; 0 when it may now. */
  readonly wait: (address: string) => number
  readonly add: (address: string) => void
}

type FailedTriesOptions = {
  readonly most: number
  readonly windowMs: number
  /** Addresses remembered at once; past it the oldest is forgotten. */
  readonly addresses: number
  /** Milliseconds, from any start. */
  readonly now: () => number
}

/** An IPv6 customer has a /64 or more, so that much counts as one address; IPv4 in its IPv6 form counts as IPv4. */
export const addressKey = (address: string): string => {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!address.includes(':')) return address
  const [head = '', tail] = (address.split('%')[0] ?? '').toLowerCase().split('::')
  const left = head === '' ? [] : head.split(':')
  const right = tail === undefined || tail === '' ? [] : tail.split(':')
  const zeros = tail === undefined ? [] : Array.from({ length: Math.max(0, 8 - left.length - right.length) }, () => '0')
  return `${[...left, ...zeros, ...right].slice(0, 4).map((group) => group.replace(/^0+(?=.)/, '')).join(':')}::/64`
}

/** Counts failures by address in a window that starts with the first of them. */
export const failedTries = ({ most, windowMs, addresses, now }: FailedTriesOptions): FailedTries => {
  const known = new Map<string, Tries>()
  const current = (key: string): Tries | undefined => {
    const tries = known.get(key)
    if (tries === undefined || now() - tries.since < windowMs) return tries
    known.delete(key)
    return undefined
  }
  return {
    wait: (address) => {
      const tries = current(addressKey(address))
      return tries === undefined || tries.count < most ? 0 : Math.ceil((tries.since + windowMs - now()) / 1_000)
    },
    add: (address) => {
      const key = addressKey(address)
      const tries = current(key)
      if (tries === undefined && known.size >= addresses) {
        const oldest = known.keys().next()
        if (oldest.done !== true) known.delete(oldest.value)
      }
      known.set(key, { count: (tries?.count ?? 0) + 1, since: tries?.since ?? now() })
    },
  }
}
