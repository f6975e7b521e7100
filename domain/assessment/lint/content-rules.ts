import type { Fact } from '#domain/course/fact'
import type { Check } from '../item'
import { measureReadability, PLAIN_MAX_GRADE, PLAIN_TARGET_GRADE } from '../readability/measure-readability'
import { splitWords } from '../readability/split-text'
import type { Fault, ItemRule, LintContext } from './item-rule'
import { listRationales } from './item-texts'

const SOURCE_YEARS = 5
const NURSING_MAX_GRADE = 12

export const rationales: ItemRule = {
  id: 'A21',
  severity: 'error',
  find: (item) =>
    listRationales(item).flatMap(({ path, text }) => {
      const words = splitWords(text).length
      const most = path === 'rationale' ? 120 : 80
      const isVerdict = /^\W*(this|that|it)?( is|'s)?( the)? ?(in)?correct( answer| option)?\W*$/i.test(text)
      if (words >= 8 && words <= most && !isVerdict) return []
      return [
        {
          path,
          expected: `a reason of 8 to ${most} words`,
          found: isVerdict ? `"${text}"` : `${words} words`,
        },
      ]
    }),
}

export const sources: ItemRule = {
  id: 'A22',
  severity: 'error',
  find: (item, context) =>
    item.facts.flatMap((id, index): Fault[] => {
      const path = `facts[${index}]`
      const fact = context.facts.find((known) => known.id === id)
      if (!fact) return [{ path, expected: 'a fact of the course', found: `"${id}"` }]
      return findSourceFaults(fact, context).map((fault) => ({ path, ...fault }))
    }),
}

function findSourceFaults(fact: Fact, { sources: known, year }: LintContext): Omit<Fault, 'path'>[] {
  if (fact.sources.length === 0 && fact.tag !== 'well-known') {
    return [{ expected: 'a source, or the tag well-known', found: `${fact.id} without either` }]
  }
  return fact.sources.flatMap((key) => {
    const source = known.find((one) => one.key === key)
    if (!source) return [{ expected: 'a source of the course', found: `"${key}" of ${fact.id}` }]
    if (year - source.year <= SOURCE_YEARS || source.stillCurrent) return []
    return [
      {
        expected: `a source since ${year - SOURCE_YEARS}, or stillCurrent`,
        found: `${key} of ${source.year}`,
      },
    ]
  })
}

export const outcomes: ItemRule = {
  id: 'A23',
  severity: 'error',
  find: (item, { outcomeIds }) =>
    item.outcomes.flatMap((id, index) =>
      outcomeIds.includes(id)
        ? []
        : [{ path: `outcomes[${index}]`, expected: `one of ${outcomeIds.join(', ')}`, found: `"${id}"` }],
    ),
}

const VERB_LEVELS: Readonly<Record<string, readonly Check['bloom'][]>> = {
  define: ['remember'],
  list: ['remember'],
  name: ['remember'],
  recall: ['remember'],
  state: ['remember'],
  explain: ['understand'],
  summarise: ['understand'],
  describe: ['remember', 'understand'],
  classify: ['understand', 'apply', 'analyse'],
  calculate: ['apply'],
  compute: ['apply'],
  compare: ['understand', 'analyse'],
  judge: ['evaluate'],
  justify: ['evaluate'],
  plan: ['apply', 'create'],
  design: ['create'],
}

export const bloomVerb: ItemRule = {
  id: 'A24',
  severity: 'warning',
  find: ({ stem, bloom }) => {
    const commands = stem.matchAll(/(?:^|[.?!]\s+)(\p{Lu}\p{L}+)\b/gu)
    return [...commands].flatMap(([, word = '']) => {
      const levels = VERB_LEVELS[word.toLowerCase()]
      if (!levels || levels.includes(bloom)) return []
      return [{ path: 'bloom', expected: `${levels.join(' or ')}, as the stem says "${word}"`, found: bloom }]
    })
  },
}

const STEPPED_KINDS: readonly Check['kind'][] = [
  'select-all',
  'select-n',
  'matrix-multiple-choice',
  'drop-down-cloze',
]

export const judgmentStep: ItemRule = {
  id: 'A25',
  severity: 'error',
  find: (item) => {
    const isGraded = 'difficulty' in item
    if (!isGraded || !STEPPED_KINDS.includes(item.kind) || item.cjmmStep !== undefined) return []
    return [{ path: 'cjmmStep', expected: `a step from 1 to 6 for ${item.kind}`, found: 'nothing' }]
  },
}

export const readingLevel: ItemRule = {
  id: 'A26',
  severity: 'warning',
  find: (item, { audience }) => {
    const grade = measureReadability(item.stem)?.gradeLevel ?? 0
    const found = `grade ${grade.toFixed(1)}`
    if (audience === 'nursing') {
      return grade > NURSING_MAX_GRADE
        ? [{ path: 'stem', expected: `grade ${NURSING_MAX_GRADE} at most`, found }]
        : []
    }
    if (grade > PLAIN_MAX_GRADE) {
      return [{ path: 'stem', expected: `grade ${PLAIN_MAX_GRADE} at most`, found, severity: 'error' }]
    }
    return grade > PLAIN_TARGET_GRADE
      ? [{ path: 'stem', expected: `grade ${PLAIN_TARGET_GRADE}`, found }]
      : []
  },
}

const DRUG =
  /\b\p{L}{3,}(?:mab|nib|platin|rubicin|taxel|bine|trexate|citabine|stim|setron|parin|xaban|ciclib|parib|tidine|azole|mycin|cillin|olol|pril|sartan|statin|dronate|dronic|sone|solone|thalidomide|zomib|oxifen|trozole)\b/iu
const DOSE_UNIT = /^(mcg|mg|g|mL|L|units?|tablets?|capsules?|drops?)(\/\S+)?$/i

export const doseSanity: ItemRule = {
  id: 'A33',
  severity: 'error',
  find: (item) => {
    if (item.kind !== 'numeric' || item.key.unit === undefined || !DOSE_UNIT.test(item.key.unit)) return []
    const drug = DRUG.exec(item.stem)?.[0]
    if (!drug) return []
    return [
      {
        path: 'key',
        expected: 'a waiver of A33 that names the second reviewer',
        found: `a dose of ${drug} in ${item.key.unit}`,
      },
    ]
  },
}
