export type TestName = 'microscope' | 'ct' | 'flow' | 'pcr' | 'ngs'

/**
 * Where a test loses sight, as powers of ten of a number of cells: from `surelyFinds` upwards it finds them,
 * under `mayFind` it does not, and in between it depends on the method and the sample. A share such as 1 in
 * 10,000 is turned into a number by taking a trillion (10^12) marrow cells: an illustration.
 */
export type Rung = {
  readonly test: TestName
  readonly surelyFinds: number
  readonly mayFind: number
  readonly facts: readonly string[]
}

const twentiethOfATrillion = 10.7

export const rungs: readonly Rung[] = [
  { test: 'microscope', surelyFinds: twentiethOfATrillion, mayFind: 9, facts: ['M1-F06', 'M4-F02'] },
  { test: 'ct', surelyFinds: 9, mayFind: 8, facts: ['M1-F10', 'M1-F11'] },
  { test: 'flow', surelyFinds: 8, mayFind: 8, facts: ['M4-F02', 'M4-F06'] },
  { test: 'pcr', surelyFinds: 8, mayFind: 7, facts: ['M4-F02', 'M4-F04'] },
  { test: 'ngs', surelyFinds: 8, mayFind: 6, facts: ['M4-F02', 'M4-F05'] },
]

export type Sight = 'finds' | 'may-find' | 'finds-none'

export const highestPower = 12
export const firstPower = 8

/**
 * What a test makes of a burden of 10^power cells.
 *
 * @param power - 0 (one cell) to 12 (a trillion)
 */
export function findSight({ surelyFinds, mayFind }: Rung, power: number): Sight {
  if (power >= surelyFinds) return 'finds'
  return power >= mayFind ? 'may-find' : 'finds-none'
}
