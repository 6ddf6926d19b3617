/**
 * The only ways for a name to reach Cypher. Labels and properties come from schema/, variables and functions from cypher/;
 * a client's own names are the response keys, and those GraphQL keeps to letters, digits and underscores.
 */

const graphqlName = /^[_A-Za-z][_0-9A-Za-z]*$/

/** @throws Error when the name is not what GraphQL calls a name: then something let it pass that should not have */
const assertName = (name: string): string => {
  if (!graphqlName.test(name)) throw new Error(`${JSON.stringify(name)} is no GraphQL name`)
  return name
}

export const responseKey = (key: string): string => `\`${assertName(key)}\``

/** Types of schema/ and labels of the graph share their names. */
export const label = (typeName: string): string => assertName(typeName)
/** The label of a type, and in the past also that of its earlier versions. */
export const labelThen = (typeName: string, past: boolean): string => past ? `${label(typeName)}|Past${label(typeName)}` : label(typeName)
export const property = (fieldName: string): string => `\`${assertName(fieldName)}\``
/** A text of schema/ as a literal. */
export const literal = (name: string): string => `'${assertName(name)}'`
