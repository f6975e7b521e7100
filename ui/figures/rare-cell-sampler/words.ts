import {
  findCells,
  findChanceOfNone,
  findMean,
  type SamplerState,
  samplesInSeries,
} from './rare-cell-sampler-state'

const count = new Intl.NumberFormat('en-GB')

export const writeCount = (value: number) => count.format(value)
export const writeShare = (oneIn: number) => `1 in ${writeCount(oneIn)}`

export const words = {
  title: 'Draw a sample, look for rare cells',
  caption:
    'A model with chance from a fixed series: it shows what luck in sampling does, and leaves out everything else a laboratory has to cope with. The teal dot is what is truly there. The dashed line is how far this sample reaches: there, 95 of 100 samples catch at least one cell.',
  share: 'Truly in the pool: leukaemia cells',
  rarer: 'Ten times rarer',
  commoner: 'Ten times more common',
  cells: 'Cells looked at in one sample',
  fewer: 'A smaller sample',
  moreCells: 'A larger sample',
  cellsOf: (cells: number) => `${writeCount(cells)} cells`,
  drawOne: 'Draw one sample',
  drawTen: 'Draw ten',
  restart: 'Start again',
  draw: 'Draw',
  samples: 'Ten samples from the same pool',
  none: 'none',
  notYet: '–',
  scale: 'How rare the cells are, and how far the sample reaches',
  truth: (oneIn: number) => `truly there: ${writeShare(oneIn)}`,
  reach: (oneIn: number) => `this sample: ${writeShare(oneIn)}`,
  microscope: 'microscope: 1 in 20',
  mrd: 'MRD tests',
  chance: (chance: string) => `Of 100 such samples, ${chance} find none.`,
  chanceHead: 'Chance of “not found”, though cells are there',
  hundred: (none: number) => `${none} of 100 circles are empty`,
  head: ['Cells looked at', 'Caught on average', 'Samples in 100 that find none'],
  tableOf: (oneIn: number) => `Truly there: ${writeShare(oneIn)}`,
  drawn: 'Drawn so far: ',
  nothingDrawn: 'nothing yet',
} as const

export function writeChance(chance: number): string {
  const inHundred = 100 * chance
  if (inHundred < 0.5) return 'fewer than 1'
  if (inHundred > 99.5) return 'nearly all'
  return `about ${Math.round(inHundred)}`
}

export const writeMean = (mean: number) =>
  writeCount(mean >= 10 ? Math.round(mean) : Number(mean.toPrecision(2)))

/** What has been drawn, and what it leaves open. */
export function saySamples(state: SamplerState): string {
  const { found, power } = state
  const cells = words.cellsOf(findCells(state))
  const last = found.at(-1)
  if (last === undefined)
    return `On average a sample of ${cells} catches ${writeMean(findMean(state))}. ${words.chance(writeChance(findChanceOfNone(findMean(state))))} Draw one and see.`
  const empty = found.filter((one) => one === 0).length
  if (found.length === samplesInSeries)
    return `${sayEmpty(empty)} The pool was the same each time: ${writeShare(10 ** power)}.`
  return last === 0
    ? `Sample ${found.length}: none found in ${cells}. The pool has not changed: ${writeShare(10 ** power)}. Not found is not zero.`
    : `Sample ${found.length}: ${writeCount(last)} found in ${cells}.`
}

function sayEmpty(empty: number): string {
  if (empty === 0) return 'All ten samples found some.'
  if (empty === samplesInSeries) return 'None of the ten samples found any.'
  return `${empty} of 10 samples found none, ${samplesInSeries - empty} found some.`
}
