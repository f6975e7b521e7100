import { findSight, rungs, type Sight } from './detection-ladder-state'
import { ctSights, joinWords, nameAmount, testNames } from './words'

const said: readonly { readonly sight: Sight; readonly one: string; readonly many: string }[] = [
  { sight: 'finds', one: 'finds them', many: 'find them' },
  { sight: 'may-find', one: 'may find them', many: 'may find them' },
  { sight: 'finds-none', one: 'finds none', many: 'find none' },
]

/** What the five tests would make of this burden, as two sentences. */
export function readBurden(power: number): string {
  const amount = nameAmount(power)
  const lump = rungs.filter(({ test }) => test === 'ct').map((rung) => ctSights[findSight(rung, power)])
  const deep = rungs.filter(({ test }) => test !== 'ct')
  const parts = said.flatMap(({ sight, one, many }) => {
    const tests = deep
      .filter((rung) => findSight(rung, power) === sight)
      .map(({ test }) => testNames[test].short)
    if (tests.length === 0) return []
    return [`${joinWords(tests)} ${tests.length === 1 ? one : many}`]
  })
  const first = `${amount.charAt(0).toUpperCase()}${amount.slice(1)}`
  return `${first}. As one lump: ${lump.join('')}. As a leukaemia: ${parts.join('; ')}.`
}
