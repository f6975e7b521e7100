import { type CmlDepth, type CmlDepthRuling, classifyCmlDepth } from '#domain/response/cml/cml-depth'

/** `found`: a value in percent (International Scale); `not-found`: how many ABL1 copies were looked through. */
export type StairState = {
  readonly mode: 'found' | 'not-found'
  readonly percent: number
  readonly copies: number
}

/** From the deepest step up. `copies`: what an undetected result needs to claim the step. */
export type Stair = {
  readonly limitPct: number
  readonly depth: Exclude<CmlDepth, 'none'> | null
  readonly copies: number | null
  readonly facts: readonly string[]
}

export const stairs: readonly Stair[] = [
  { limitPct: 0.001, depth: 'MR5', copies: 100_000, facts: ['M4-F11', 'M4-F12'] },
  { limitPct: 0.0032, depth: 'MR4.5', copies: 32_000, facts: ['M4-F11', 'M4-F12'] },
  { limitPct: 0.01, depth: 'MR4', copies: 10_000, facts: ['M4-F11', 'M4-F12'] },
  { limitPct: 0.1, depth: 'MMR', copies: null, facts: ['M4-F11'] },
  { limitPct: 1, depth: null, copies: null, facts: ['M4-F14'] },
  { limitPct: 10, depth: null, copies: null, facts: ['M4-F14'] },
  { limitPct: 100, depth: null, copies: null, facts: ['M4-F11'] },
]

export const copyCounts: readonly number[] = [
  5_000, 9_000, 10_000, 20_000, 31_000, 32_000, 60_000, 99_000, 100_000, 200_000,
]

export const firstState: StairState = { mode: 'found', percent: 0.05, copies: 32_000 }

const stepsPerTenfold = 20
export const lowestStep = -3.3 * stepsPerTenfold
export const highestStep = 2 * stepsPerTenfold

/** A place on the slider, twenty to a tenfold, as a percentage of two figures. */
export const toPercent = (step: number) => Number((10 ** (step / stepsPerTenfold)).toPrecision(2))

export const toStep = (percent: number) => Math.round(stepsPerTenfold * Math.log10(percent))

export function readStair({ mode, percent, copies }: StairState): CmlDepthRuling {
  return classifyCmlDepth(
    mode === 'found'
      ? { bcrAbl1IsPct: percent, detectable: true, abl1Copies: null }
      : { bcrAbl1IsPct: null, detectable: false, abl1Copies: copies },
  )
}

/** The step to stand on: that of the depth which may be claimed, and above MMR the one over the value. */
export function findStair(state: StairState): Stair | null {
  const { depth } = readStair(state)
  if (depth !== 'none') return stairs.find((stair) => stair.depth === depth) ?? null
  if (state.mode === 'not-found') return null
  return stairs.find((stair) => state.percent <= stair.limitPct) ?? null
}

export type PresetName = 'just-mmr' | 'over-mmr' | 'deep' | 'few' | 'some' | 'many'

export const presets: Record<PresetName, StairState> = {
  'over-mmr': { mode: 'found', percent: 0.11, copies: 32_000 },
  'just-mmr': { mode: 'found', percent: 0.1, copies: 32_000 },
  deep: { mode: 'found', percent: 0.0032, copies: 32_000 },
  few: { mode: 'not-found', percent: 0.05, copies: 9_000 },
  some: { mode: 'not-found', percent: 0.05, copies: 32_000 },
  many: { mode: 'not-found', percent: 0.05, copies: 100_000 },
}

export const presetNames: readonly PresetName[] = ['over-mmr', 'just-mmr', 'deep', 'few', 'some', 'many']
