import { Option, type Command } from 'commander'
import { DemarcheError } from '../../domain/demarche-error.ts'
import { problemText } from '../../domain/problem.ts'
import { draftsQuery, type DraftsQueryVariables } from '../../generated/cli-operations.ts'
import { DossierRejected } from '../../ingest/dossier-rejected.ts'
import { draftOf, readBooks } from '../../review/book.ts'
import { acceptDrafts, editDrafts, rejectDrafts, reopenDrafts, type Decided } from '../../review/decide.ts'
import { itemKinds, type ItemKind } from '../../review/items.ts'
import { editableYaml } from '../../review/read-edited.ts'
import type { CommonOptions, Context, Outcome } from '../context.ts'
import { wordsOf } from '../enum-option.ts'
import { exitCodes } from '../exit-codes.ts'
import { share, wholeNumber } from '../number-option.ts'
import { formatDraftItem, formatDraftList, type ShownDraft } from '../output/draft-item.ts'
import { visible } from '../output/visible.ts'
import { counted } from '../output/words.ts'
import { readPages } from '../pages.ts'
import { print, printJson } from '../print.ts'
import { answersFrom, type Answer, type NextAnswer } from '../review/answers.ts'
import { editText, readEditedFile } from '../review/edit-text.ts'
import type { Session } from '../session.ts'

type ReviewOptions = CommonOptions & {
  readonly list?: true
  readonly source?: string
  readonly kind?: readonly ItemKind[]
  readonly minConfidence?: number
  readonly first: number
  readonly by: string
}

type Where = DraftsQueryVariables['where']

const whereOf = ({ source, kind, minConfidence }: ReviewOptions): NonNullable<Where> => ({
  state: { eq: 'WAITING' },
  ...(source === undefined ? {} : { source: { eq: source } }),
  ...(kind === undefined ? {} : { kind: { in: [...kind] } }),
  ...(minConfidence === undefined ? {} : { confidence: { gte: minConfidence } }),
})

const pageSize = 25
/** More skipped items than a query names; then the next ones are asked about again. */
const mostSkipped = 1_000

/** A session at work: what waits, what was skipped, and what can be undone. */
const reviewing = (session: Session, options: ReviewOptions, { context, answers }: { readonly context: Context; readonly answers: NextAnswer }) => {
  const { graph, ask, settings } = session
  const shared = { graph, by: options.by, clock: Date.now, deadlineMs: settings.writeDeadlineMs }
  const skipped: string[] = []
  const done: { readonly item: ShownDraft; readonly ids: readonly string[] }[] = []
  const begun = new Map<string, string>()
  let queue: ShownDraft[] = []
  let waiting = 0
  let decided = 0

  const say = async (text: string): Promise<void> => { if (!options.json) await print(context, text) }

  const report = async (verdict: string, item: ShownDraft, { delta, items }: Decided): Promise<void> => {
    const others = items.filter(({ id }) => id !== item.id)
    if (options.json) {
      context.stdout.write(`${JSON.stringify({ verdict, id: item.id, items, delta })}\n`)
      return
    }
    const change = delta.unchanged ? 'the graph stays as it is' : [
      ...(delta.created.length > 0 ? [`${delta.created.length} new in the graph`] : []), ...(delta.matched.length > 0 ? [`${delta.matched.length} known from other sources`] : []),
      ...(delta.changed.length > 0 ? [`${delta.changed.length} changed`] : []), ...(delta.withdrawn.length > 0 ? [`${delta.withdrawn.length} taken out`] : []),
    ].join(', ')
    const along = others.map(({ caption, state }) => `  ${state.toLowerCase()} with it: ${visible(caption)}`)
    await print(context, [`${context.screen.colours.green('✓')} ${verdict}: ${change}`, ...along, ''].join('\n'))
  }

  const fill = async (): Promise<void> => {
    const where = skipped.length === 0 ? whereOf(options) : { and: [whereOf(options), { not: { id: { in: skipped.slice(-mostSkipped) } } }] }
    const { drafts } = await ask(draftsQuery, { where, first: Math.min(pageSize, settings.maxPage), after: null })
    queue = drafts.edges.map(({ node }) => node)
    waiting = drafts.totalCount
  }

  const settle = async (verdict: string, item: ShownDraft, outcome: Decided): Promise<void> => {
    const gone = new Set(outcome.items.map(({ id }) => id))
    queue = queue.filter(({ id }) => !gone.has(id) && id !== item.id)
    decided += 1
    waiting -= outcome.items.filter(({ state }) => state !== 'WAITING').length
    done.push({ item, ids: [item.id] })
    begun.delete(item.id)
    await report(verdict, item, outcome)
  }

  const edited = async (item: ShownDraft, file: string | null): Promise<string | null> => {
    if (file !== null) return readEditedFile(file)
    const book = (await readBooks(graph, [item.source.id])).get(item.source.id)
    const kept = book?.items.find(({ id }) => id === item.id)
    if (book === undefined || kept === undefined) return null
    const text = begun.get(item.id) ?? editableYaml(kept, draftOf(book))
    const saved = await editText(text, context.env)
    if (saved === text) {
      await say('Nothing was changed.\n')
      return null
    }
    begun.set(item.id, saved)
    return saved
  }

  const act = async (item: ShownDraft, answer: Answer): Promise<boolean> => {
    switch (answer.kind) {
      case 'accept':
        await settle('accepted', item, await acceptDrafts({ ...shared, ids: [item.id] }))
        return true
      case 'reject':
        await settle('rejected', item, await rejectDrafts({ ...shared, ids: [item.id] }))
        return true
      case 'edit': {
        const text = await edited(item, answer.file)
        if (text !== null) await settle('edited', item, await editDrafts({ ...shared, edits: [{ id: item.id, text }] }))
        return true
      }
      case 'skip':
        skipped.push(item.id)
        queue = queue.filter(({ id }) => id !== item.id)
        return true
      case 'undo': {
        const last = done.pop()
        if (last === undefined) {
          await say('Nothing was decided yet.\n')
          return true
        }
        const outcome = await reopenDrafts({ ...shared, ids: last.ids })
        const back = new Set(outcome.items.map(({ id }) => id))
        queue = [last.item, ...queue.filter(({ id }) => !back.has(id) && id !== last.item.id)]
        decided -= 1
        waiting += outcome.items.length
        await report('undone', last.item, outcome)
        return true
      }
      case 'quit': return false
      case 'unknown':
        await say(`“${visible(answer.line)}” is not understood: accept, edit [FILE], reject, skip, undo or quit.\n`)
        if (answers.isScripted) failures += 1
        return true
    }
  }

  let failures = 0
  const tell = async (error: unknown): Promise<void> => {
    if (!(error instanceof DemarcheError)) throw error
    failures += 1
    const lines = error instanceof DossierRejected ? error.problems.map((problem) => `  ${visible(problemText(problem, 'item'))}`) : [`  ${visible(error.wayOut)}`]
    if (options.json) context.stdout.write(`${JSON.stringify({ error: { code: error.code, message: error.message, wayOut: error.wayOut } })}\n`)
    else await print(context, [`${context.screen.colours.red('✗')} ${visible(error.message)}`, ...lines, ''].join('\n'))
  }

  const run = async (): Outcome => {
    for (;;) {
      if (queue.length === 0) await fill()
      const [item] = queue
      if (item === undefined) break
      await say(`${context.screen.colours.dim(`${decided} decided, ${waiting} to go`)}\n\n${formatDraftItem(item, context.screen)}\n`)
      const answer = await answers.next()
      try {
        if (!await act(item, answer)) break
      } catch (error) {
        await tell(error)
        // Somebody else may have decided it meanwhile.
        if (error instanceof DemarcheError && error.code === 'UNKNOWN_DRAFT') queue = queue.filter(({ id }) => id !== item.id)
      }
    }
    await say(waiting - skipped.length > 0 || queue.length > 0 ? `${counted(decided, 'decision')}; the rest waits.` : skipped.length > 0 ? `${counted(decided, 'decision')}; ${skipped.length} skipped.` : `${counted(decided, 'decision')}; nothing waits.`)
    return failures === 0 ? exitCodes.done : exitCodes.failed
  }
  return run
}

const review = (options: ReviewOptions, context: Context): Outcome => context.withSession(async (session) => {
  if (options.list) {
    const found = await readPages({ first: options.first, pageSize: session.settings.maxPage }, async (page) => (await session.ask(draftsQuery, { where: whereOf(options), ...page })).drafts)
    await (options.json ? printJson(context, { totalCount: found.total, drafts: found.items }) : print(context, formatDraftList(found, context.screen)))
    return exitCodes.done
  }
  const answers = answersFrom(context)
  try {
    return await reviewing(session, options, { context, answers })()
  } finally {
    answers.close()
  }
})

export const addReview = (program: Command, context: Context, run: (work: () => Outcome) => Promise<void>): void => {
  program.command('review')
    .summary('decide on what extraction was not sure of')
    .description('Show what waits, one item after another, with the sentence that it was taken from: what completes a causal chain first. Accept, edit or reject it; what was decided is not asked again. Edited items pass the checks that dossiers pass.')
    .option('--source <id>', 'only from this source')
    .addOption(new Option('--kind <kinds>', 'only these kinds, with commas: event, statement, commitment, assessment, causal-link').argParser(wordsOf('--kind', itemKinds)))
    .option('--min-confidence <number>', 'only what extraction was at least so sure of, 0 to 1', share('--min-confidence'))
    .option('--by <name>', 'who decides', 'local')
    .option('--list', 'only list what waits')
    .option('--first <count>', 'with --list: at most so many, 1 to 1000', wholeNumber('--first', 1, 1_000), 50)
    .option('--json', 'print the list, or each decision as a line, as JSON')
    .addHelpText('after', `
Examples:
  demarche review
  demarche review --kind causal-link --min-confidence 0.5
  printf 'accept\\nedit better.yaml\\nreject\\nquit\\n' | demarche review
  demarche review --list --json | jq '.drafts[].caption'

Without a terminal each line of standard input is an answer: accept, edit FILE, reject, skip, undo, quit (or their first letters).
Editing opens the item in VISUAL or EDITOR.
docs/review.md tells the order, what is remembered, and what an edit may change.`)
    .action((options: ReviewOptions) => run(() => review(options, context)))
}
