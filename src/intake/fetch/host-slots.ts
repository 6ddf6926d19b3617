import { createSlots, type Slots } from '../slots.ts'

/** At most so many requests to one host at a time. Hosts that nobody talks to any more are forgotten. */
export const createHostSlots = (perHost: number): <T>(host: string, work: () => Promise<T>) => Promise<T> => {
  const hosts = new Map<string, Slots>()
  return async (host, work) => {
    const slots = hosts.get(host) ?? createSlots(perHost)
    hosts.set(host, slots)
    try {
      return await slots.run(work)
    } finally {
      if (slots.isIdle()) hosts.delete(host)
    }
  }
}
