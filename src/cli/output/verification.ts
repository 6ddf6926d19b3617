import type { Verification } from '../../ingest/verify/verify.ts'
import { repairText } from '../../ingest/verify/find.ts'
import { hanging, type Screen } from './screen.ts'
import { visible } from './visible.ts'
import { counted } from './words.ts'

const mostShown = 50

/** What was looked at and what was found, each with what repair would do. */
export const formatVerification = ({ sources, things, finds }: Verification, screen: Screen): string => {
  const { colours } = screen
  const looked = `${counted(sources, 'source')} and ${counted(things, 'thing')} looked at`
  if (finds.length === 0) return `${colours.green('✓')} ${looked}: all is as it should be`
  return [
    `${colours.red('✗')} ${looked}: ${counted(finds.length, 'find')}`,
    ...finds.slice(0, mostShown).flatMap((find) => [
      hanging('  ', `${colours.bold(find.check)} ${visible(find.caption)} ${colours.dim(find.id)}`, screen),
      hanging('    ', `${visible(find.message)} ${colours.cyan(repairText(find))}`, screen),
    ]),
    ...(finds.length > mostShown ? [colours.dim(`  … and ${finds.length - mostShown} more; --json tells them all`)] : []),
  ].join('\n')
}
