#!/usr/bin/env node
// Plain JavaScript: an old Node must be able to read this far, and say so.

/** Node runs TypeScript by itself from here on, which a checkout needs. */
function recentEnough(version) {
  const [major, minor] = version.split('.').map(Number)
  if (major === 22) return minor >= 18
  if (major === 23) return minor >= 6
  return major > 23
}

if (recentEnough(process.versions.node)) {
  const { existsSync } = await import('node:fs')
  const { enableCompileCache } = await import('node:module')
  // What was compiled once starts twice as fast the next time; without a folder to write to it does without.
  enableCompileCache()
  const source = new URL('../src/cli/main.ts', import.meta.url)
  await import(existsSync(source) ? source.href : new URL('../dist/cli/main.js', import.meta.url).href)
} else {
  console.error('demarche: Node 22.18 or later is needed, and this is Node ' + process.versions.node
    + '. In a checkout `npm start` and `npm run -s demarche --` bring their own.')
  process.exitCode = 1
}
