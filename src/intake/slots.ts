/** At most so many at a time; the others wait in the order in which they came. */
export type Slots = { readonly run: <T>(work: () => Promise<T>) => Promise<T>; readonly isIdle: () => boolean }

export const createSlots = (most: number): Slots => {
  let taken = 0
  const waiting: (() => void)[] = []
  const enter = async (): Promise<void> => {
    if (taken < most) {
      taken += 1
      return
    }
    await new Promise<void>((resolve) => { waiting.push(resolve) })
  }
  const leave = (): void => {
    const next = waiting.shift()
    if (next === undefined) taken -= 1
    else next()
  }
  return {
    isIdle: () => taken === 0,
    run: async (work) => {
      await enter()
      try {
        return await work()
      } finally {
        leave()
      }
    },
  }
}
