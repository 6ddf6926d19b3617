type Path = readonly (string | number)[]

/** What stands at the end of the path; undefined where the path ends before. */
export const at = (value: unknown, ...path: Path): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Readonly<Record<string | number, unknown>> | null | undefined)?.[step], value)

/** The list at the end of the path; throws when there is none. */
export const listAt = (value: unknown, ...path: Path): readonly unknown[] => {
  const found = at(value, ...path)
  if (!Array.isArray(found)) throw new Error(`no list at ${path.join('.')}: ${JSON.stringify(value).slice(0, 500)}`)
  return found
}
