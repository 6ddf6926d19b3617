import type { Dossier } from '../dossier.ts'
import type { Path, Problem } from '../problem.ts'
import { checkQuantity, type Quantity } from '../quantities.ts'
import type { DossierWords, Words } from './words.ts'

/** The evidence's words as one text. */
export const evidenceText = (words: Words | undefined): string => words?.evidence.map((passage) => passage.exact).join('\n') ?? ''

const quantityProblem = (quantity: Quantity, path: Path, text: string): readonly Problem[] => {
  const check = checkQuantity(quantity, text)
  switch (check.kind) {
    case 'present':
      return []
    case 'numberMissing':
      return [{
        code: 'NUMBER_NOT_IN_EVIDENCE', path: [...path, 'value'],
        message: `${quantity.value} ${quantity.unit} is not in the evidence${check.found.length === 0 ? ', which has no numbers' : `; its numbers are ${check.found.slice(0, 8).join(', ')}`}.`,
        wayOut: 'Give the value as the evidence has it in the unit named, or quote the words that have it.',
      }]
    case 'unitMissing':
      return [{
        code: 'NUMBER_NOT_IN_EVIDENCE', path: [...path, 'unit'],
        message: `The evidence does not say ${check.unit}.`, wayOut: 'Quote the words that name the unit, or name the unit that they have.',
      }]
    case 'comparatorMissing':
      return [{
        code: 'COMPARATOR_NOT_IN_EVIDENCE', path: [...path, 'comparator'],
        message: `Nothing in the evidence says ${quantity.comparator}.`,
        wayOut: `Quote words such as ${check.wanted.map((word) => `“${word}”`).join(', ')}, or use EXACTLY.`,
      }]
    case 'comparatorDiffers':
      return [{
        code: 'COMPARATOR_NOT_IN_EVIDENCE', path: [...path, 'comparator'],
        message: `The evidence bounds ${quantity.value} ${quantity.unit}; it does not give it exactly.`, wayOut: `Use ${check.says}.`,
      }]
  }
}

/** The quantities of commitments and assessments are in their evidence. English only: other languages write numbers in other words. */
export const checkFigures = (dossier: Dossier, words: DossierWords): readonly Problem[] => {
  if (!/^en\b/i.test(dossier.source.language)) return []
  const check = (section: 'commitments' | 'assessments'): readonly Problem[] =>
    dossier[section].flatMap((item, at) => {
      const found = words[section][at]
      if (item.quantity === undefined || found === undefined || found.evidence.length < item.evidence.length) return []
      return quantityProblem(item.quantity, [section, at, 'quantity'], evidenceText(found))
    })
  return [...check('commitments'), ...check('assessments')]
}
