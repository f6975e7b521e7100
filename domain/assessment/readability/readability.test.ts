import { describe, expect, test } from 'vitest'
import { countSyllables } from './count-syllables'
import { measureReadability } from './measure-readability'
import {
  calculateGradeLevel,
  calculateReadingEase,
  calculateSmog,
  calculateSmogByPencil,
} from './reading-formulas'
import { splitSentences, splitWords } from './split-text'

const counts = (words: number, sentences: number, syllables: number, polysyllables = 0) => ({
  words,
  sentences,
  syllables,
  polysyllables,
})

describe('the formulas', () => {
  test.each([
    [120, 10, 170, 5.807, 74.805],
    [100, 8, 130, 4.625, 84.168],
  ])('%i words, %i sentences, %i syllables', (words, sentences, syllables, grade, ease) => {
    expect(calculateGradeLevel(counts(words, sentences, syllables))).toBeCloseTo(grade, 3)
    expect(calculateReadingEase(counts(words, sentences, syllables))).toBeCloseTo(ease, 2)
  })
  test.each([
    [25, 30, 8.344],
    [0, 30, 3.129],
    [78, 30, 12.34],
  ])('SMOG of %i polysyllables in %i sentences', (polysyllables, sentences, smog) => {
    expect(calculateSmog(counts(100, sentences, 100, polysyllables))).toBeCloseTo(smog, 2)
  })
  test('SMOG by pencil, 2.6 polysyllables a sentence', () => {
    expect(calculateSmogByPencil(78)).toBeCloseTo(11.83, 2)
  })
  test('a text without words has no grade', () => {
    expect(() => calculateGradeLevel(counts(0, 1, 0))).toThrow(RangeError)
    expect(measureReadability('  — ')).toBeUndefined()
  })
})

const WORDS: Readonly<Record<number, string>> = {
  1: 'scan test cell nurse team cure lymph node blood months grow shrinks scanned used weeks through breathe does else',
  2: `lifelong cancer tumour treatment response partial disease relapse marker marrow lesion breathing complete stable bowel
    liver fever table CT follow support sometimes people thyroid diseased wanted someone closely doses hopeful
    basement trial baseline nadir screening measure measures increase decreased symptom question changes reading
    quiet social special patient ancient cautious region vision`,
  3: `previous surveillance nausea serious remission recurrence progression detected detection biopsy tomorrow PET-CT MRI lymphoma sarcoma family clinical
    diseases minimal survival consistent follow-up area idea medicine immune-based hospital caregiver negative
    positive several various reliant CEA AML neutrophil`,
  4: `deeper-looking oncology mortality uncertainty oncologist radiation leukaemia melanoma diagnosis metastatic operation information myeloma anxiety appropriate
    palliative evaluate survivorship meaningfully category explanation`,
  5: 'chemotherapy evaluation neutropenia',
  6: 'immunotherapy radiotherapy rehabilitation',
}

describe('syllables', () => {
  const listed = Object.entries(WORDS).flatMap(([count, words]) =>
    words.split(/\s+/).map((word) => [word, Number(count)] as const),
  )
  test.each(listed)('%s has %i', (word, count) => {
    expect(countSyllables(word)).toBe(count)
  })
  test.each([
    ['7', 2],
    ['13', 2],
    ['30', 2],
    ['100', 3],
    ['100,000', 5],
    ['2.5', 3],
    ['30%', 4],
    ['2009', 4],
    ['0800', 7],
  ])('the number %s is spoken in %i', (written, count) => {
    expect(countSyllables(written)).toBe(count)
  })
})

describe('sentences and words', () => {
  test('titles, decimals and abbreviations end no sentence', () => {
    expect(
      splitSentences('Ms. Okafor has 2.5 cm left, e.g. in one node. Is that good? "Yes." It is.'),
    ).toHaveLength(4)
  })
  test('paragraphs and list entries are sentences', () => {
    expect(splitSentences('What to do\n\n- Call your team\n- Say what changed')).toHaveLength(3)
  })
  test('marks are no words', () => {
    expect(splitWords('A follow-up — 30 % of 100,000, “now”.')).toEqual([
      'A',
      'follow-up',
      '30',
      'of',
      '100,000',
      'now',
    ])
  })
})

describe('a text', () => {
  test('plain words read at a low grade', () => {
    const plain = measureReadability(
      'The test did not find any cancer. That is good news. Your team will look again.',
    )
    expect(plain?.words).toBe(16)
    expect(plain?.sentences).toBe(3)
    expect(plain?.gradeLevel).toBeLessThan(4)
  })
  test('terms of the glossary count two syllables at most beside the raw grade', () => {
    const measured = measureReadability('Chemotherapy led to remission.', ['remission', 'chemotherapy'])
    expect(measured?.gradeLevelWithTerms).toBeLessThan(measured?.gradeLevel ?? 0)
  })
})
