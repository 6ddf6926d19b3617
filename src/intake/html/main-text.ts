/** What a walk over a page needs of its nodes; linkedom's and browsers' have it. */
export type PageNode = {
  readonly nodeType: number
  readonly nodeName: string
  readonly nodeValue: string | null
  readonly firstChild: PageNode | null
  readonly nextSibling: PageNode | null
}

const blocks = new Set([
  'ADDRESS', 'ARTICLE', 'ASIDE', 'BLOCKQUOTE', 'BODY', 'DD', 'DETAILS', 'DIV', 'DL', 'DT', 'FOOTER', 'H1', 'H2', 'H3', 'H4', 'H5', 'H6', 'HEADER', 'HR', 'LI', 'MAIN',
  'OL', 'P', 'PRE', 'SECTION', 'SUMMARY', 'TABLE', 'TBODY', 'TFOOT', 'THEAD', 'TR', 'UL',
])
/** No words of the text: code, pictures with their captions, and what is there to be pressed. */
const silent = new Set([
  'BUTTON', 'FIGCAPTION', 'FIGURE', 'FORM', 'HEAD', 'IFRAME', 'INPUT', 'MATH', 'NAV', 'NOSCRIPT', 'OBJECT', 'SCRIPT', 'SELECT', 'STYLE', 'SVG', 'TEMPLATE', 'TEXTAREA', 'TITLE',
])

const textNode = 3
const elementNode = 1

/** The words below a node as plain text: a blank line between blocks, a line break where the page has one, spaces collapsed. */
export const mainText = (root: PageNode): string => {
  const paragraphs: string[] = []
  let pieces: string[] = []
  const close = (): void => {
    // Cells and pieces of a line are joined first, so that spaces at their borders collapse too.
    const lines = pieces.join('').split('\u2028').map((line) => line.replace(/\s+/g, ' ').trim()).filter((line) => line !== '')
    if (lines.length > 0) paragraphs.push(lines.join('\n'))
    pieces = []
  }
  // Walked without recursion: pages decide how deep they nest. A null on the stack ends a block.
  const stack: (PageNode | null)[] = [root]
  while (stack.length > 0) {
    const node = stack.pop()
    if (node === null || node === undefined) {
      close()
      continue
    }
    if (node !== root && node.nextSibling !== null) stack.push(node.nextSibling)
    if (node.nodeType === textNode) {
      pieces.push((node.nodeValue ?? '').replaceAll('\u2028', ' '))
      continue
    }
    const name = node.nodeName.toUpperCase()
    if (node.nodeType === elementNode && silent.has(name)) continue
    if (name === 'BR') pieces.push('\u2028')
    if (name === 'TD' || name === 'TH') pieces.push(' ')
    if (blocks.has(name)) {
      close()
      stack.push(null)
    }
    if (node.firstChild !== null) stack.push(node.firstChild)
  }
  close()
  return paragraphs.join('\n\n')
}
