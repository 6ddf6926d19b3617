/**
 * Results in the order of their inputs, with at most `parallel` under way or waiting to be taken: a slow reader slows the
 * work down. `work` must not reject; whoever returns early ends what is under way.
 */
export async function* inOrder<T, R>(source: AsyncIterable<T>, work: (item: T) => Promise<R>, parallel: number): AsyncGenerator<R> {
  const window: Promise<R>[] = []
  for await (const item of source) {
    window.push(work(item))
    const first = window[0]
    if (window.length < parallel || first === undefined) continue
    const result = await first
    void window.shift()
    yield result
  }
  for (let first = window[0]; first !== undefined; first = window[0]) {
    const result = await first
    void window.shift()
    yield result
  }
}
