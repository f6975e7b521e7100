import type { Check } from '../item'
import { abbreviations } from './abbreviation-rules'
import { enemyItems, keyPositionOfBank, lengthCueOfBank, rememberShareOfBank } from './bank-rules'
import {
  bloomVerb,
  doseSanity,
  judgmentStep,
  outcomes,
  rationales,
  readingLevel,
  sources,
} from './content-rules'
import type { BankRule, ItemRule, LintContext, Severity } from './item-rule'
import { keyValidity, optionCount, orphans, selectAllShape } from './key-rules'
import {
  allOfTheAbove,
  convergence,
  doubleNegative,
  duplicateOptions,
  lengthCue,
  nearDuplicateOptions,
  numericOrder,
  overlappingRanges,
} from './option-rules'
import { clearQuestion, grammarFit, longItem, negativeStem, repeatedWord, unfocusedStem } from './stem-rules'
import {
  absoluteWords,
  identity,
  kindFeedback,
  personFirst,
  trickWording,
  vagueFrequency,
} from './wording-rules'

/** Rules for images, highlights and review dates have nothing to look at in these kinds of item. */
export const itemRules: readonly ItemRule[] = [
  keyValidity,
  optionCount,
  lengthCue,
  allOfTheAbove,
  negativeStem,
  doubleNegative,
  duplicateOptions,
  nearDuplicateOptions,
  absoluteWords,
  vagueFrequency,
  numericOrder,
  overlappingRanges,
  grammarFit,
  repeatedWord,
  convergence,
  clearQuestion,
  unfocusedStem,
  longItem,
  rationales,
  sources,
  outcomes,
  bloomVerb,
  judgmentStep,
  readingLevel,
  abbreviations,
  personFirst,
  identity,
  orphans,
  doseSanity,
  selectAllShape,
  trickWording,
  kindFeedback,
]

export const bankRules: readonly BankRule[] = [
  lengthCueOfBank,
  keyPositionOfBank,
  rememberShareOfBank,
  enemyItems,
]

export type ItemFinding = {
  readonly rule: string
  readonly severity: Severity
  /** null when the finding is about the list as a whole */
  readonly itemId: string | null
  /** such as `m3-q07.options[2]` */
  readonly path: string
  readonly expected: string
  readonly found: string
  /** The written reason for letting it stand; then it no longer counts. */
  readonly waiver: string | null
}

/** Errors cannot be waived, but for the second reader of a dose, whose name is the waiver. */
const WAIVABLE_ERRORS: readonly string[] = ['A33']

/** Checks each item by itself. */
export function lintItem(item: Check, context: LintContext): ItemFinding[] {
  return itemRules.flatMap(({ id, severity, find }) =>
    find(item, context).map((fault) => {
      const own = fault.severity ?? severity
      return toFinding(id, own, item.id, fault, findWaiver(item, id, own))
    }),
  )
}

/** Checks a list of items, each by itself and all together: the quiz of one module, or of the whole course. */
export function lintItems(items: readonly Check[], context: LintContext): ItemFinding[] {
  return [...items.flatMap((item) => lintItem(item, context)), ...lintBank(items, context)]
}

export function lintBank(items: readonly Check[], context: LintContext): ItemFinding[] {
  return bankRules.flatMap(({ id, severity, find }) =>
    find(items, context).map(({ itemId, ...fault }) => {
      const item = items.find((one) => one.id === itemId)
      return toFinding(id, severity, itemId, fault, item ? findWaiver(item, id, severity) : null)
    }),
  )
}

function toFinding(
  rule: string,
  severity: Severity,
  itemId: string | null,
  fault: { readonly path: string; readonly expected: string; readonly found: string },
  waiver: string | null,
): ItemFinding {
  const path = itemId === null ? fault.path : `${itemId}.${fault.path}`
  return { rule, severity, itemId, path, expected: fault.expected, found: fault.found, waiver }
}

function findWaiver(item: Check, rule: string, severity: Severity): string | null {
  if (severity === 'error' && !WAIVABLE_ERRORS.includes(rule)) return null
  return item.waivers?.find((waiver) => waiver.rule === rule)?.reason ?? null
}
