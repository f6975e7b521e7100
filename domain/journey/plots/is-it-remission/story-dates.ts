import type { Chance } from '../../../patient/chance/chance'
import type { Values } from '../../plot'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

/** Days in the calendar for the words: the first date, the second three months on, and three weeks after that. */
export function nameDates(chance: Chance): Values {
  const day = chance.whole(2, 26)
  const month = chance.whole(0, 11)
  const isSameMonth = day <= 7
  const settledDay = isSameMonth ? day + 21 : Math.max(1, day - 8)
  const name = (index: number) => months[index % months.length] ?? ''
  return {
    firstDate: `${day} ${name(month)}`,
    secondDate: `${day} ${name(month + 3)}`,
    settledDate: `${settledDay} ${name(month + (isSameMonth ? 3 : 4))}`,
  }
}
