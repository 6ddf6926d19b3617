import { checkDossier } from '../domain/check-dossier.ts'
import type { SourceId } from '../domain/ids.ts'
import { maxTextLength, type Dossier } from '../domain/dossier.ts'
import { pathText, type Problem } from '../domain/problem.ts'
import { reanchor, type LostQuote, type MovedQuote } from '../domain/reanchor.ts'
import { soundDraft, UnsoundDraft, type SoundDraft } from '../extract/draft/sound-draft.ts'
import { readWithdrawal } from '../generated/cypher.ts'
import { nothingChanged } from './delta.ts'
import { DossierRejected } from './dossier-rejected.ts'
import { inTurn, itemsOf, type WriteOptions } from './in-turn.ts'
import { retell, type Ingested } from './ingest.ts'
import { keptDossierWith, readKeptDossier } from './kept-dossier.ts'
import { DossierNotKept, UnknownSource } from './source-errors.ts'

export type Correction = WriteOptions & { readonly source: SourceId; readonly text: string }

/** What became of a correction: `moved` quotes stand elsewhere, `lost` is what the text no longer says. */
export type Corrected = Ingested & { readonly moved: readonly MovedQuote[]; readonly lost: readonly LostQuote[] }

const refused = (code: Problem['code'], message: string, wayOut: string): DossierRejected =>
  DossierRejected.unplaced([{ code, path: ['source', 'text'], message, wayOut }])

/** @throws DossierRejected for a text that no source may have */
const checkCharacters = (text: string): void => {
  if (text.includes('\0') || !text.isWellFormed()) throw refused('FORBIDDEN_CHARACTER', 'The text has a NUL character or half of a surrogate pair.', 'Save it as plain UTF-8 text.')
  if (text.trim() === '') throw refused('SCHEMA', 'The corrected text is empty.', 'Give the whole text as it reads now; to withdraw the source, retract it.')
  if (text.length > maxTextLength) throw refused('TOO_LARGE', `The text has ${text.length} characters; ${maxTextLength} are allowed.`, 'Split it by parts of the source.')
}

/** The dossier without what the corrected text does not prove. @throws DossierRejected */
const soundOf = (dossier: Dossier): SoundDraft => {
  try {
    return soundDraft(dossier)
  } catch (error) {
    throw error instanceof UnsoundDraft ? refused('SCHEMA', error.message, 'Give the whole text of the source as it reads now.') : error
  }
}

/**
 * Gives a source the text of its corrected version. Its kept dossier is told again: each quote is found where it stands now,
 * by its words and what surrounds them; what is left without a quote, or says what its words no longer mean, is withdrawn
 * and told in `lost`. What other sources tell that needs it waits.
 *
 * @throws UnknownSource for one that the graph does not have now, DossierNotKept, DossierRejected, UnsoundDraft, GraphError;
 *   nothing is written then
 */
export const correctSource = async ({ source, text, ...options }: Correction): Promise<Corrected> => {
  checkCharacters(text)
  const { value, bookmarks } = await inTurn(options, async (writer, turn) => {
    const [found] = await writer.run(readWithdrawal, { sourceId: source })
    if (typeof found?.text !== 'string') {
      throw new UnknownSource(source, typeof found?.withdrawn === 'string' ? 'It is withdrawn: restore it first.' : 'Look it up among the sources; its id begins with source:.')
    }
    if (found.text === text) return { outcome: { source, delta: nothingChanged, moved: [], lost: [] }, record: null }
    const kept = await readKeptDossier(writer, source)
    if (kept === null) throw new DossierNotKept(found.title ?? source)
    const { dossier, moved, lost } = reanchor(keptDossierWith(kept.json, found.text).dossier, { before: found.text, after: text })
    const { dossier: sound, leftOut } = soundOf(dossier)
    const check = checkDossier(sound, null)
    if (check.kind === 'problems') throw DossierRejected.unplaced(check.problems)
    const { delta } = await retell(writer, turn, { dossier: check.dossier, losses: 'suspend' })
    const withdrawn = leftOut.map(({ path, message }) => ({ place: pathText(path), message }))
    return {
      outcome: { source, delta, moved, lost: [...lost, ...withdrawn] },
      record: delta.unchanged ? null : { kind: 'CORRECT', source, items: itemsOf(delta) },
    }
  })
  return { ...value, bookmarks }
}
