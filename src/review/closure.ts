/** These keys and all that can be reached from them; a key for which `next` knows nothing is left out. */
export const closure = (keys: Iterable<string>, next: (key: string) => readonly string[] | undefined): ReadonlySet<string> => {
  const reached = new Set<string>()
  const waiting = [...keys]
  for (let key = waiting.pop(); key !== undefined; key = waiting.pop()) {
    const following = reached.has(key) ? undefined : next(key)
    if (following === undefined) continue
    reached.add(key)
    waiting.push(...following)
  }
  return reached
}
