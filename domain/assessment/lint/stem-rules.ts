import { splitWords } from '../readability/split-text'
import type { ItemRule } from './item-rule'
import { listAnswerLists, listKeyedLists, listQuestionTexts } from './item-texts'
import { findLeadIn, listContentWords } from './words'

const NEGATIVE = /\b(not|except|(?<!at )least|never|contraindicated)\b/gi
/** Names of results that hold the word and turn nothing round. */
const NAMED_RESULTS = /\bnot (?:evaluable|detected|found|yet|only)\b|\bwhether or not\b/gi

/** A word kept for safety is fine when it cannot be overlooked: **NOT**. */
export function isNegativeStem(leadIn: string): boolean {
  return findNegative(leadIn) !== undefined
}

function findNegative(leadIn: string): string | undefined {
  return leadIn
    .replace(/\*\*[A-Z]+\*\*/g, ' ')
    .replace(NAMED_RESULTS, ' ')
    .match(NEGATIVE)?.[0]
}

export const negativeStem: ItemRule = {
  id: 'A06',
  severity: 'warning',
  find: (item) => {
    const found = findNegative(findLeadIn(item.stem))
    return found
      ? [{ path: 'stem', expected: 'a question asked the positive way round', found: `"${found}"` }]
      : []
  },
}

export const grammarFit: ItemRule = {
  id: 'A15',
  severity: 'warning',
  find: (item) => {
    const article = /\b(an?)\s*[:…]?\s*$/i.exec(item.stem)?.[1]?.toLowerCase()
    const parts = listAnswerLists(item).flatMap((list) => [...list.parts])
    const misfits =
      article === undefined ? [] : parts.filter((part) => /^[aeiou]/i.test(part.text) !== (article === 'an'))
    const mixed = mixesOpenings(parts.map((part) => part.text))
    return [
      ...misfits.map((part) => ({
        path: part.path,
        expected: `an option that fits "${article}"`,
        found: `"${part.text}"`,
      })),
      ...(mixed
        ? [
            {
              path: 'options',
              expected: 'options alike in grammar',
              found: 'some open with a verb, some with an article',
            },
          ]
        : []),
    ]
  },
}

const COMMAND =
  /^(ask|call|check|document|explain|give|hold|inform|measure|order|reassure|refer|remind|repeat|report|say|start|stop|teach|tell|wait) (the|a|an|her|his|him|them|their|that|for|to)\b/i

function mixesOpenings(texts: readonly string[]): boolean {
  return texts.some((text) => COMMAND.test(text)) && texts.some((text) => /^(the|a|an)\b/i.test(text))
}

export const repeatedWord: ItemRule = {
  id: 'A16',
  severity: 'warning',
  find: (item, { terms }) => {
    if (item.kind !== 'single-best-answer') return []
    const stem = new Set(listContentWords(item.stem, terms))
    return listKeyedLists(item).flatMap(({ key, others }) => {
      const elsewhere = new Set(others.flatMap((part) => listContentWords(part.text, terms)))
      const clues = listContentWords(key.text, terms).filter((word) => stem.has(word) && !elsewhere.has(word))
      if (clues.length === 0) return []
      return [
        {
          path: key.path,
          expected: 'no word of the stem in the key alone',
          found: clues.map((word) => `"${word}"`).join(', '),
        },
      ]
    })
  },
}

export const clearQuestion: ItemRule = {
  id: 'A18',
  severity: 'warning',
  find: (item) => {
    const mark = item.kind === 'true-false' ? /[.”"]$/ : /[?:][”"]?(?:\s+(?:select|choose|tick)\b[^.?]*\.)?$/i
    const expected =
      item.kind === 'true-false' ? 'a statement with a full stop' : 'a question mark or a colon at the end'
    const ending = mark.test(item.stem.trim())
      ? []
      : [{ path: 'stem', expected, found: `"…${item.stem.trim().slice(-20)}"` }]
    const opensBlank = item.kind === 'drop-down-cloze' && /^\s*\[\[/.test(item.text)
    return opensBlank
      ? [...ending, { path: 'text', expected: 'words before the first blank', found: 'a blank at the start' }]
      : ending
  },
}

const UNFOCUSED =
  /^\s*which (one )?of (the following|these)( statements?)? (is|are) (true|correct|right)\??\s*$/i

export const unfocusedStem: ItemRule = {
  id: 'A19',
  severity: 'warning',
  find: (item) => {
    const text = item.kind === 'drop-down-cloze' ? `${item.stem} ${item.text}` : item.stem
    const words = splitWords(text).length
    if (words < 6) return [{ path: 'stem', expected: 'six words or more', found: `${words}` }]
    return UNFOCUSED.test(item.stem)
      ? [
          {
            path: 'stem',
            expected: 'a question that can be answered before the options are read',
            found: `"${item.stem}"`,
          },
        ]
      : []
  },
}

export const longItem: ItemRule = {
  id: 'A20',
  severity: 'warning',
  find: (item) =>
    listQuestionTexts(item).flatMap(({ path, text }) => {
      const limit = path === 'stem' || path === 'text' ? 120 : 25
      const words = splitWords(text).length
      return words > limit ? [{ path, expected: `${limit} words at most`, found: `${words}` }] : []
    }),
}
