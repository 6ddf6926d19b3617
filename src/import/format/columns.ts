/** Where columns stand, by their names in a header; null when one is missing. */
export const columnsOf = <Name extends string>(header: readonly string[], names: readonly Name[]): Readonly<Record<Name, number>> | null => {
  const places = names.map((name) => [name, header.indexOf(name)] as const)
  return places.every(([, at]) => at >= 0) ? Object.fromEntries(places) as Record<Name, number> : null
}
