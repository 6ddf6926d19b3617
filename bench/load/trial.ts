import type { Random } from '../../tools/seeded-random.ts'
import { openClient } from './client.ts'
import type { Mix } from './mix.ts'
import { openLoop } from './open-loop.ts'
import { startTally, type Tally } from './tally.ts'
import { patienceMs } from './under-load.ts'

const connections = 800

/** Asks at this rate for so long, without a crowd. */
export const tryRate = async ({ origin, mix, random }: { readonly origin: string, readonly mix: Mix, readonly random: Random }, { rate, forMs }: {
  readonly rate: number, readonly forMs: number
}): Promise<{ readonly tally: Tally, readonly unsent: number }> => {
  const client = openClient({ origin, connections, patienceMs })
  const tally = startTally(random.unit)
  try {
    const { unsent } = await openLoop(async () => { tally.add(await client.ask(mix.next())) }, { rate, forMs, underWay: connections, random: random.unit })
    return { tally, unsent }
  } finally {
    await client.close()
  }
}
