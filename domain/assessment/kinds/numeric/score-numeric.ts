import { type ItemScore, scoreWhole, sumUnits } from '../../item-score'
import { convertUnit } from './convert-unit'
import { isValueRight } from './is-value-right'
import type { NumericCheck } from './numeric.schema'
import type { NumericAnswer } from './read-numeric-answer'

type Read = Extract<NumericAnswer, { status: 'read' }>

/**
 * Scores a number with its unit after conversion to the unit of the key.
 * `fixed` and `gate`: one point for the right quantity in an accepted unit. `slot`: one for the figure, one for
 * the unit, so that the right digits with another unit keep half.
 */
export function scoreNumeric(check: NumericCheck, answer: NumericAnswer): ItemScore {
  const status = answer.status === 'empty' ? 'omitted' : 'answered'
  const read = answer.status === 'read' ? answer : null
  const right = read !== null && isQuantityRight(check, read)
  if (check.units?.policy !== 'slot') return scoreWhole(Number(right), 1, status)
  const value = right || (read !== null && isValueRight(check.key, read.value))
  const unit = right || (read !== null && read.unit === check.key.unit)
  return sumUnits(
    [
      { unitId: 'value', score: Number(value), max: 1 },
      { unitId: 'unit', score: Number(unit), max: 1 },
    ],
    status,
  )
}

function isQuantityRight({ key, units }: NumericCheck, { value, unit }: Read): boolean {
  if (!units || units.policy === 'fixed') return isValueRight(key, value)
  if (unit === null || key.unit === undefined || !units.accepted.includes(unit)) return false
  const converted = convertUnit(value, unit, key.unit)
  return converted !== undefined && isValueRight(key, converted)
}
