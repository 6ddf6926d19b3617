import { problemText } from '../src/domain/problem.ts'
import { readDossierFile } from '../src/ingest/read-dossier.ts'

/** `node tools/check-dossier.ts FILE…`: every problem of each dossier, or what it holds. Exit code 1 when one has problems. */
const files = process.argv.slice(2)
if (files.length === 0) {
  console.error('Usage: node tools/check-dossier.ts FILE…')
  process.exitCode = 2
}
for (const file of files) {
  const read = await readDossierFile(file)
  if (read.kind === 'problems') {
    for (const problem of read.problems) console.log(problemText(problem, file))
    console.log(`${file}: ${read.problems.length} problem${read.problems.length === 1 ? '' : 's'}`)
    process.exitCode = 1
  } else {
    const { dossier, length } = read.dossier
    const counts = (['actors', 'topics', 'places', 'events', 'statements', 'commitments', 'assessments', 'links'] as const)
      .map((section) => `${dossier[section].length} ${section}`)
    console.log(`${file}: ok (${length} characters; ${counts.join(', ')})`)
  }
}
