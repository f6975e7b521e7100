import { findRefusedWords } from '#domain/course/wording'
import type { Check } from '../item'
import type { ItemPart } from '../kinds/kind-rules'
import type { Fault, ItemRule } from './item-rule'
import { listAllTexts, listAnswerLists, listRationales } from './item-texts'
import { withoutQuotes } from './words'

const ABSOLUTE = /\b(always|never|all|none|only|every|must|completely)\b/i
/** "May" the month is no hedge. */
const VAGUE = /\b(usually|often|rarely|sometimes|may(?! \d))\b|^May\b(?! \d)/

export const absoluteWords: ItemRule = {
  id: 'A10',
  severity: 'warning',
  find: (item) => {
    const hits = listOptionParts(item).flatMap((part) => {
      const word = ABSOLUTE.exec(withoutQuotes(part.text))?.[0]
      return word ? [{ part, word }] : []
    })
    const weight = hits.length > 0 && hits.every(({ part }) => !part.keyed) ? ', in wrong options alone' : ''
    return hits.map(({ part, word }) => ({
      path: part.path,
      expected: 'no absolute word',
      found: `"${word}"${weight}`,
    }))
  },
}

export const vagueFrequency: ItemRule = {
  id: 'A11',
  severity: 'warning',
  find: (item) =>
    listOptionParts(item).flatMap((part) => {
      const word = VAGUE.exec(withoutQuotes(part.text))?.[0]
      return word
        ? [{ path: part.path, expected: 'a frequency that can be checked', found: `"${word}"` }]
        : []
    }),
}

export const personFirst: ItemRule = {
  id: 'A28',
  severity: 'warning',
  find: (item) =>
    listAllTexts(item).flatMap(({ path, text }): Fault[] => {
      const label = /\bthe (diabetic|epileptic|leuka?emic|schizophrenic|disabled)s?\b(?! \p{L})/iu.exec(
        withoutQuotes(text),
      )?.[0]
      const refused = findRefusedWords(text).map(({ found, instead }) => ({
        path,
        expected: instead,
        found: `"${found}"`,
      }))
      return label ? [...refused, { path, expected: 'the person first', found: `"${label}"` }] : refused
    }),
}

const IDENTITY =
  /\b(\d{1,3}-year-old|aged \d{1,3}|asian|african|black|white|caucasian|hispanic|latin[ao]|arab|jewish|muslim|christian)\b/i

export const identity: ItemRule = {
  id: 'A29',
  severity: 'information',
  find: (item) => {
    const found = IDENTITY.exec(item.stem)?.[0]
    return found
      ? [{ path: 'stem', expected: 'age and origin only where the answer needs them', found: `"${found}"` }]
      : []
  },
}

export const trickWording: ItemRule = {
  id: 'A37',
  severity: 'error',
  find: (item) => {
    if (item.kind !== 'select-all' && item.kind !== 'select-n') return []
    const found = /\bexcept\b/i.exec(item.stem)?.[0]
    return found
      ? [{ path: 'stem', expected: 'no exception in a question with several answers', found: `"${found}"` }]
      : []
  },
}

const BLAME =
  /\b(wrong|fail(?:s|ed|ure)?|incorrect|your fault|should have (?:known|done|come|said)|you should know|careless)\b/i

/** Words that blame a reader: none may stand in what patients and families read. */
export function findBlameWords(text: string): string[] {
  return [...text.matchAll(new RegExp(BLAME, 'gi'))].map((match) => match[0])
}

export const kindFeedback: ItemRule = {
  id: 'A38',
  severity: 'error',
  find: (item, { audience }) => {
    if (audience !== 'patient') return []
    return listRationales(item).flatMap(({ path, text }) =>
      findBlameWords(text).map((word) => ({ path, expected: 'no word of blame', found: `"${word}"` })),
    )
  },
}

function listOptionParts(item: Check): ItemPart[] {
  return listAnswerLists(item).flatMap((list) => [...list.parts])
}
