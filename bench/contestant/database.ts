/** How a contestant reaches the Neo4j of the benchmark. */
export type Database = { readonly uri: string, readonly user: string, readonly password: string, readonly poolSize: number }

/** @throws Error when this process was not started by the benchmark */
export const database = (): Database => {
  const given = process.env['DEMARCHE_TEST_BENCH']
  if (given === undefined) throw new Error('This file is started by npm run bench')
  return JSON.parse(given) as Database
}
