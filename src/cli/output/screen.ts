import picocolors from 'picocolors'
import stringWidth from 'string-width'
import wrapAnsi from 'wrap-ansi'

export type Colours = ReturnType<typeof picocolors.createColors>

/** What text is laid out for: how wide it is, and whether it shows colours. */
export type Screen = { readonly width: number, readonly colours: Colours }

type Stream = { readonly isTTY?: boolean, readonly columns?: number }

const widthOfFiles = 100
const leastWidth = 40
const mostWidth = 160

/** Colours only on a terminal, and there only where NO_COLOR and TERM allow them. Some terminals have no size and say 0. */
export const screenOf = (stream: Stream): Screen => ({
  width: Math.min(mostWidth, Math.max(leastWidth, stream.columns || widthOfFiles)),
  colours: picocolors.createColors(stream.isTTY === true && picocolors.isColorSupported),
})

const leastText = 20

/** Lines of `text`, broken between words to fit the screen, each with `margin` before it. */
export const wrapped = (text: string, margin: string, { width }: Screen): string =>
  wrapAnsi(text, Math.max(leastText, width - stringWidth(margin)), { trim: true })
    .split('\n')
    .map((line) => `${margin}${line}`)
    .join('\n')

/** The same with `mark` before the first line and spaces of its width before the others. */
export const hanging = (mark: string, text: string, screen: Screen): string => {
  const margin = ' '.repeat(stringWidth(mark))
  return `${mark}${wrapped(text, margin, screen).slice(margin.length)}`
}
