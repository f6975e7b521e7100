import { requireKnownWithin } from '../bounded-number'
import { ImpossibleInputError } from '../impossible-input-error'
import type { Ruling } from '../ruling'

const source = 'Cross 2015, Leukemia 29:999; ELN 2020 (Hochhaus 2020)'

export type CmlDepth = 'none' | 'MMR' | 'MR4' | 'MR4.5' | 'MR5'

/** `bcrAbl1IsPct` in percent (International Scale); `abl1Copies` of the control gene in the sample. */
export type CmlSample = {
  readonly bcrAbl1IsPct: number | null
  readonly detectable: boolean
  readonly abl1Copies: number | null
}

export type CmlDepthRuling = Ruling & { readonly depth: CmlDepth }

const byValue = [
  { depth: 'MR5', limitPct: 0.001 },
  { depth: 'MR4.5', limitPct: 0.0032 },
  { depth: 'MR4', limitPct: 0.01 },
  { depth: 'MMR', limitPct: 0.1 },
] as const

const byCopies = [
  { depth: 'MR5', copies: 100_000 },
  { depth: 'MR4.5', copies: 32_000 },
  { depth: 'MR4', copies: 10_000 },
] as const

/**
 * The molecular depth a sample can claim: by its value where BCR::ABL1 is found, by the copies of the
 * control gene where it is not.
 *
 * @throws RangeError when a value is impossible, or value and `detectable` contradict each other
 * @see Cross 2015, Leukemia 29:999
 */
export function classifyCmlDepth(sample: CmlSample): CmlDepthRuling {
  const { bcrAbl1IsPct: value, detectable, abl1Copies } = sample
  requireKnownWithin(value, 'bcrAbl1IsPct', { from: 0, to: 1000, unit: '%' })
  requireKnownWithin(abl1Copies, 'abl1Copies', { from: 0, to: 1e9, unit: 'copies' })
  if (!detectable && (value ?? 0) > 0)
    throw new ImpossibleInputError(
      'depth-contradiction',
      'bcrAbl1IsPct',
      `${value} %, though nothing was detectable`,
    )
  if (!detectable) return gradeByCopies(abl1Copies)
  if (value === null || value === 0)
    throw new ImpossibleInputError(
      'depth-contradiction',
      'bcrAbl1IsPct',
      'BCR::ABL1 was detectable, so it has a value over 0',
    )
  return gradeByValue(value)
}

function gradeByValue(value: number): CmlDepthRuling {
  const row = byValue.find(({ limitPct }) => value <= limitPct)
  const limitPct = row?.limitPct ?? 0.1
  const reference = { name: 'depth limit', value: limitPct, unit: '%' } as const
  if (!row)
    return { depth: 'none', rule: 'over-mmr', reference, source, reason: `No MMR: ${value} % is over 0.1 %` }
  const reason = `${row.depth}: ${value} % is at or under ${limitPct} %`
  return { depth: row.depth, rule: 'detectable-value', reference, source, reason }
}

function gradeByCopies(abl1Copies: number | null): CmlDepthRuling {
  const found = abl1Copies ?? 0
  const row = byCopies.find(({ copies }) => found >= copies)
  const copies = row?.copies ?? 10_000
  const reference = { name: 'control gene copies', value: copies, unit: 'copies' } as const
  const seen = abl1Copies === null ? 'an unknown number of' : String(abl1Copies)
  if (row) {
    const reason = `${row.depth}: not detected in ${seen} ABL1 copies (at least ${copies})`
    return { depth: row.depth, rule: 'undetectable-copies', reference, source, reason }
  }
  const reason = `No depth can be claimed: not detected, but in ${seen} ABL1 copies (at least 10000 needed for MR4)`
  return { depth: 'none', rule: 'too-few-copies', reference, source, reason }
}
