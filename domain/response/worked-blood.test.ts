import { describe, expect, test } from 'vitest'
import type { AmlFindings } from './aml/aml-findings'
import { classifyFlowMrd } from './aml/aml-relapse'
import { classifyAml } from './aml/aml-response'
import { classifyCmlDepth } from './cml/cml-depth'
import { classifyCmlMilestone } from './cml/cml-milestone'
import { classifyTfrResult } from './cml/treatment-free-remission'
import { classifyPetResponse } from './lymphoma/pet-response'
import { classifyMyeloma } from './myeloma/myeloma-response'

const evaluable: AmlFindings = {
  bmBlastsPct: null,
  pretreatmentBmBlastsPct: null,
  circulatingBlasts: false,
  extramedullary: false,
  anc: null,
  platelets: null,
  marrowAdequate: true,
  priorResponse: null,
  atLandmark: false,
  mrd: null,
}

describe('AML, worked examples 40 to 51', () => {
  const counts = (bmBlastsPct: number, anc: number, platelets: number) => ({ bmBlastsPct, anc, platelets })
  const cases: readonly [string, Partial<AmlFindings>, string][] = [
    ['W40', counts(3, 1.4, 150), 'CR'],
    ['W41', counts(2, 0.7, 64), 'CRh'],
    ['W42', counts(4, 0.3, 130), 'CRi'],
    ['W43', counts(1, 0.2, 18), 'MLFS'],
    ['W44', { pretreatmentBmBlastsPct: 60, ...counts(12, 1.6, 120) }, 'PR'],
    ['W45', { pretreatmentBmBlastsPct: 30, ...counts(18, 1.3, 140) }, 'NR'],
    ['W46', { pretreatmentBmBlastsPct: 80, ...counts(30, 1.2, 110) }, 'NR'],
    ['W47', { pretreatmentBmBlastsPct: 50, ...counts(5, 1.2, 110) }, 'PR'],
    ['W48', { extramedullary: true, ...counts(2, 1.5, 140) }, 'NR'],
    ['W49', { marrowAdequate: false, ...counts(0, 0.2, 18) }, 'NE'],
    ['W50', { priorResponse: 'CR', ...counts(7, 1.5, 140) }, 'RELAPSE'],
    ['W51', { mrd: classifyFlowMrd(0.04).mrd, ...counts(2, 1.5, 140) }, 'CR'],
  ]
  test.each(cases)('%s', (_, findings, expected) => {
    expect(classifyAml({ ...evaluable, ...findings }).category).toBe(expected)
  })

  test('W51: the remission is qualified and the value is not called zero', () => {
    const ruling = classifyAml({ ...evaluable, ...counts(2, 1.5, 140), mrd: 'negative' })
    expect(ruling.mrd).toBe('negative')
    expect(ruling.reason).toContain('below the threshold of this test, which is not zero')
  })
})

describe('CML, worked examples 52 to 60', () => {
  test.each([
    ['W52', { months: 3, bcrAbl1IsPct: 12 }, 'warning'],
    ['W53', { months: 3, bcrAbl1IsPct: 12, confirmedWithin1to3Months: true }, 'failure'],
    ['W53, the repeat', { months: 5, bcrAbl1IsPct: 13, confirmedWithin1to3Months: true }, 'failure'],
    ['W54', { months: 6, bcrAbl1IsPct: 1 }, 'optimal'],
    ['W55', { months: 6, bcrAbl1IsPct: 10 }, 'warning'],
    ['W56', { months: 12, bcrAbl1IsPct: 0.08 }, 'optimal'],
    ['W57', { months: 48, bcrAbl1IsPct: 0.3, priorBestIsPct: 0.03 }, 'warning'],
  ] as const)('%s', (_, result, expected) => {
    expect(classifyCmlMilestone(result).milestone).toBe(expected)
  })

  test.each([
    ['W56', { bcrAbl1IsPct: 0.08, detectable: true, abl1Copies: 40_000 }, 'MMR'],
    ['W58', { bcrAbl1IsPct: 0, detectable: false, abl1Copies: 40_000 }, 'MR4.5'],
    ['W59', { bcrAbl1IsPct: null, detectable: false, abl1Copies: 9000 }, 'none'],
  ] as const)('%s', (_, sample, expected) => {
    expect(classifyCmlDepth(sample).depth).toBe(expected)
  })

  test('W60: over 0.1 % off treatment, MMR is lost', () => {
    expect(classifyTfrResult(0.12).mmr).toBe('lost')
  })
})

describe('lymphoma and myeloma, worked examples 61 to 64', () => {
  const pet = { newFoci: false, marrowAvid: false }
  const myeloma = {
    serum: { baseline: 40, lowest: 18, now: 18 },
    urine: { baseline: 150, lowest: 150, now: 150 },
    immunofixationNegative: false,
    onElectrophoresis: true,
    marrowPlasmaPct: 20,
    lightChainRatioNormal: false,
    clonalMarrowCells: true,
    plasmacytoma: 'none',
    newLesions: false,
    isRelapsedSetting: false,
    isConfirmed: true,
    mrd: null,
  } as const

  test('W61: score 3 with a mass left is a complete metabolic response', () => {
    expect(classifyPetResponse({ ...pet, score: 3, uptake: 'lower', residualMassMm: 25 }).category).toBe(
      'CMR',
    )
  })

  test('W62: score 4, lower than baseline, is partial', () => {
    expect(classifyPetResponse({ ...pet, score: 4, uptake: 'lower' }).category).toBe('PMR')
  })

  test('W63: 40 to 18 g/L with 150 mg in urine is PR', () => {
    expect(classifyMyeloma(myeloma)).toMatchObject({ category: 'PR', isConfirmed: true })
  })

  test('W64: immunofixation, marrow, ratio and clone all clear is sCR', () => {
    const clear = {
      immunofixationNegative: true,
      onElectrophoresis: false,
      marrowPlasmaPct: 3,
      lightChainRatioNormal: true,
      clonalMarrowCells: false,
    }
    expect(
      classifyMyeloma({ ...myeloma, ...clear, serum: { baseline: 40, lowest: 0, now: 0 } }).category,
    ).toBe('SCR')
  })
})
