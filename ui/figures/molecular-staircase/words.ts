import {
  findStair,
  type PresetName,
  readStair,
  type Stair,
  type StairState,
  stairs,
} from './molecular-staircase-state'

const count = new Intl.NumberFormat('en-GB')
export const writeCount = (value: number) => count.format(value)
const tidy = (percent: number) => `${percent}\u00a0%`

export const words = {
  title: 'How deep may it be called?',
  caption:
    'Practice results, made up. BCR::ABL1 in blood, in percent on the International Scale; full steps are ten times apart. The dot is the result; a dashed line is how far a sample looked. Older reports say “complete molecular response”; a stated depth has taken its place.',
  cases: 'Try a result',
  mode: 'BCR::ABL1 was',
  found: 'found',
  notFound: 'not found',
  percent: 'Result',
  lower: 'A lower result',
  higher: 'A higher result',
  copies: 'ABL1 copies in the sample (control gene)',
  fewer: 'Fewer copies',
  more: 'More copies',
  percentText: (percent: number) => tidy(percent),
  copiesText: (copies: number) => `${writeCount(copies)} copies`,
  drawing: 'Steps of depth from 100 % down to MR5',
  reach: (copies: number) => `${writeCount(copies)} copies reach this far;`,
  below: 'not found, not zero',
  head: ['Step', 'A result of', 'Or not found in'],
  orLess: (percent: number) => `${tidy(percent)} or less`,
  atLeast: (copies: number) => `at least ${writeCount(copies)} ABL1 copies`,
  never: 'cannot be claimed this way',
  yours: 'This result: ',
} as const

export const presetWords: Record<PresetName, string> = {
  'over-mmr': '0.11 %',
  'just-mmr': 'exactly 0.1 %',
  deep: 'exactly 0.0032 %',
  few: 'not found, 9,000',
  some: 'not found, 32,000',
  many: 'not found, 100,000',
}

export const nameStair = ({ depth, limitPct }: Stair) =>
  depth === null ? tidy(limitPct) : `${depth} ≤ ${tidy(limitPct)}`

const fullNames = {
  MMR: 'MMR (MR3, major molecular response)',
  MR4: 'MR4',
  'MR4.5': 'MR4.5',
  MR5: 'MR5',
} as const

export const nameFull = (stair: Stair) =>
  stair.depth === null ? tidy(stair.limitPct) : fullNames[stair.depth]

/** What may be claimed, from which rule, and what the next step would take. */
export function sayDepth(state: StairState): string {
  const { depth } = readStair(state)
  const next = sayNext(state)
  if (state.mode === 'found') {
    if (depth === 'none')
      return `${tidy(state.percent)}: over ${tidy(0.1)}, so no major molecular response here.`
    const stair = findStair(state)
    return `${tidy(state.percent)}: ${depth} may be claimed, ${tidy(stair?.limitPct ?? 0)} or less. ${next}`
  }
  const looked = `Not found in ${writeCount(state.copies)} ABL1 copies`
  if (depth === 'none')
    return `${looked}: too few. Not even MR4 may be claimed (it takes ${writeCount(10_000)}), and the sample is repeated.`
  return `${looked}: ${depth} may be claimed. That is how far this sample looked; it is not zero. ${next}`
}

function sayNext(state: StairState): string {
  const here = findStair(state)
  const deeper = here ? stairs[stairs.indexOf(here) - 1] : undefined
  if (!deeper?.depth) return 'It is the deepest step with a name here.'
  return state.mode === 'found'
    ? `${deeper.depth} would take ${tidy(deeper.limitPct)} or less.`
    : `${deeper.depth} would take ${writeCount(deeper.copies ?? 0)} copies.`
}
