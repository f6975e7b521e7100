import { describe, expect, test } from 'vitest'
import type { AmlFindings } from './aml-findings'
import { classifyAml } from './aml-response'

const remission: AmlFindings = {
  bmBlastsPct: 2,
  pretreatmentBmBlastsPct: 60,
  circulatingBlasts: false,
  extramedullary: false,
  anc: 1.5,
  platelets: 150,
  marrowAdequate: true,
  priorResponse: null,
  atLandmark: null,
  mrd: null,
}

const read = (findings: Partial<AmlFindings>) => classifyAml({ ...remission, ...findings })

describe('PR', () => {
  const partial = { bmBlastsPct: 12, pretreatmentBmBlastsPct: 60 }
  test('names the value before treatment', () => {
    expect(read(partial)).toEqual({
      category: 'PR',
      rule: 'pr',
      reference: { name: 'marrow blasts before treatment', value: 60, unit: '%' },
      source: 'ELN 2022 (Döhner 2022), response criteria table',
      reason: 'PR: marrow blasts 12 %, at least half below the 60 % before treatment, counts recovered',
    })
  })

  test.each([
    [{ bmBlastsPct: 5 }, 'PR'],
    [{ bmBlastsPct: 25 }, 'PR'],
    [{ bmBlastsPct: 25.01 }, 'NR'],
    [{ pretreatmentBmBlastsPct: 24 }, 'PR'],
    [{ pretreatmentBmBlastsPct: 23.99 }, 'NR'],
    [{ anc: 1, platelets: 100 }, 'PR'],
    [{ anc: 0.99 }, 'NR'],
    [{ platelets: 99 }, 'NR'],
    [{ circulatingBlasts: true }, 'NR'],
    [{ extramedullary: true }, 'PR'],
    [{ pretreatmentBmBlastsPct: null }, 'NE'],
    [{ anc: null }, 'NE'],
    [{ platelets: null }, 'NE'],
    [{ circulatingBlasts: null }, 'NE'],
    [{ pretreatmentBmBlastsPct: null, anc: 0.2 }, 'NR'],
    [{ pretreatmentBmBlastsPct: null, bmBlastsPct: 30 }, 'NR'],
    [{ atLandmark: true }, 'PR'],
  ])('%j: %s', (findings, expected) => {
    expect(read({ ...partial, ...findings }).category).toBe(expected)
  })

  test('that cannot be told is NE and says so', () => {
    expect(read({ ...partial, anc: null })).toMatchObject({
      rule: 'pr-not-known',
      reference: null,
      reason: 'NE: a value that PR depends on is not known',
    })
  })
})
