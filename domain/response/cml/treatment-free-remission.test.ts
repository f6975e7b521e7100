import { describe, expect, test } from 'vitest'
import { catchRefusal } from '../catch-refusal'
import {
  assessTfrConditions,
  classifyTfrResult,
  findTfrIntervalMonths,
  type TfrFacts,
} from './treatment-free-remission'

describe('treatment-free remission', () => {
  const ready: TfrFacts = {
    isFirstChronicPhase: true,
    hasPriorFailure: false,
    hasTypicalTranscript: true,
    tkiYears: 5.1,
    isSecondGeneration: false,
    mr4Years: 2.1,
    hasRapidPcr: true,
    agreesToMonitoring: true,
  }
  const source = 'ELN 2020 (Hochhaus 2020), treatment-free remission'

  test('all conditions met', () => {
    expect(assessTfrConditions(ready)).toEqual({
      isEligible: true,
      unmet: [],
      rule: 'tfr-conditions',
      reference: null,
      source,
      reason: 'All minimum conditions are met',
    })
  })

  test.each([
    [{ isFirstChronicPhase: false }, ['first-chronic-phase']],
    [{ hasPriorFailure: true }, ['no-prior-failure']],
    [{ hasTypicalTranscript: false }, ['typical-transcript']],
    [{ tkiYears: 5 }, ['tki-duration']],
    [{ tkiYears: 4.1, isSecondGeneration: true }, []],
    [{ tkiYears: 4, isSecondGeneration: true }, ['tki-duration']],
    [{ mr4Years: 2 }, ['mr4-duration']],
    [{ hasRapidPcr: false }, ['rapid-pcr']],
    [{ agreesToMonitoring: false }, ['monitoring-agreed']],
  ] as const)('%j leaves %j unmet', (facts, unmet) => {
    const { isEligible, unmet: found } = assessTfrConditions({ ...ready, ...facts })
    expect([isEligible, found]).toEqual([unmet.length === 0, unmet])
  })

  test('names what is unmet', () => {
    expect(assessTfrConditions({ ...ready, tkiYears: 1, mr4Years: 1 }).reason).toBe(
      'Not met: tki-duration, mr4-duration',
    )
    expect(catchRefusal(() => assessTfrConditions({ ...ready, tkiYears: -1 }))).toBe(
      'number-impossible at tkiYears: -1 is not between 0 and 100 years',
    )
    expect(catchRefusal(() => assessTfrConditions({ ...ready, mr4Years: 101 }))).toBe(
      'number-impossible at mr4Years: 101 is not between 0 and 100 years',
    )
  })

  test.each([
    [0, 1],
    [5, 1],
    [6, 2],
    [11, 2],
    [12, 3],
    [60, 3],
  ])('%d months off, the next PCR is in %d', (monthsOff, expected) => {
    expect(findTfrIntervalMonths(monthsOff)).toBe(expected)
  })

  test('MMR is kept at 0.1 % and lost above', () => {
    const reference = { name: 'MMR', value: 0.1, unit: '%' }
    expect(classifyTfrResult(0.1)).toEqual({
      mmr: 'kept',
      rule: 'tfr-mmr-kept',
      reference,
      source,
      reason: 'MMR kept: 0.1 % is at or under 0.1 %',
    })
    expect(classifyTfrResult(0.1001)).toEqual({
      mmr: 'lost',
      rule: 'tfr-mmr-lost',
      reference,
      source,
      reason: 'MMR lost: 0.1001 % is over 0.1 %; the protocol restarts treatment, ideally within 4 weeks',
    })
    expect(catchRefusal(() => classifyTfrResult(-1))).toBe(
      'number-impossible at bcrAbl1IsPct: -1 is not between 0 and 1000 %',
    )
    expect(catchRefusal(() => findTfrIntervalMonths(-1))).toBe(
      'number-impossible at monthsOff: -1 is not between 0 and 1200 months',
    )
  })
})
