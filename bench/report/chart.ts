/** One bar of a group; `value` is what its length shows. */
export type Bar = {
  readonly label: string
  readonly value: number
  readonly colour: string
  /** Stands in place of the figure where there is none. */
  readonly note?: string
}
export type Group = { readonly name: string, readonly bars: readonly Bar[] }

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const [width, left, barHeight, gap, top] = [900, 210, 13, 14, 56] as const
/** Room for the figure behind the longest bar. */
const right = 90

const shown = (value: number): string => value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2)

/** Bars in groups, each group with a scale of its own, as an SVG that reads on light and dark ground. */
export const chart = (title: string, groups: readonly Group[]): string => {
  const heightOf = (group: Group): number => group.bars.length * barHeight + gap
  const height = top + groups.reduce((sum, group) => sum + heightOf(group), 0) + 10
  let y: number = top
  const rows = groups.flatMap((group) => {
    const most = Math.max(...group.bars.map(({ value }) => value))
    const begin = y
    y += heightOf(group)
    return [
      `<text x="${left - 10}" y="${begin + group.bars.length * barHeight / 2 + 4}" text-anchor="end">${escaped(group.name)}</text>`,
      ...group.bars.map((bar, place) => {
        const length = Math.max(1, bar.value / (most || 1) * (width - left - right))
        const at = begin + place * barHeight
        return `<rect x="${left}" y="${at}" width="${length.toFixed(1)}" height="${barHeight - 2}" fill="${bar.colour}"/>`
          + `<text x="${(left + length + 6).toFixed(1)}" y="${at + 10}" class="figure">${escaped(bar.note ?? shown(bar.value))}</text>`
      }),
    ]
  })
  const legend = (groups[0]?.bars ?? []).map((bar, place) =>
    `<rect x="${left + place * 190}" y="32" width="11" height="11" fill="${bar.colour}"/><text x="${left + place * 190 + 17}" y="42">${escaped(bar.label)}</text>`)
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-label="${escaped(title)}">`,
    '<style>text { font: 12px sans-serif; fill: #57606a } .title { font-weight: bold; font-size: 14px } .figure { font-size: 10px }'
      + ' @media (prefers-color-scheme: dark) { text { fill: #adbac7 } }</style>',
    `<text x="${left}" y="20" class="title">${escaped(title)}</text>`,
    ...legend, ...rows, '</svg>', '',
  ].join('\n')
}
