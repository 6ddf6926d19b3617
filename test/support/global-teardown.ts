import './global-setup.ts'

/** Releases what the setup opened; a managed Neo4j stops, its temporary data go. */
export default async function globalTeardown(): Promise<void> {
  await globalThis.demarcheTestServer?.release()
}
