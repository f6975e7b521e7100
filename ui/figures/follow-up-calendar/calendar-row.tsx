import styles from './follow-up-calendar.module.css'
import { calendarMonths, countChecks, findMarks, isWhenNeeded, years } from './follow-up-calendar-state'
import type { Check } from './schedules'
import { checkWords, sayCount, words } from './words'

const height = 34
/** A hair before its place, so that a mark at the end of a year stands inside that year. */
const across = (month: number) => (100 * month) / calendarMonths - 0.8

type RowProps = { readonly check: Check; readonly year: number }

/** One visit or test: its name, its marks over five years, how often, and what it is for. */
export function CalendarRow({ check, year }: RowProps) {
  const text = checkWords[check.id]
  if (!text) return null
  return (
    <li className={styles.row}>
      <p className={styles.name}>
        <b>{text.name}</b>
        <span>
          {isWhenNeeded(check)
            ? null
            : `${sayCount(countChecks(check, year), text.unit)} ${words.inYear(year)}`}
        </span>
      </p>
      {isWhenNeeded(check) ? null : <Marks check={check} year={year} name={text.name} />}
      <p className={styles.rhythm}>{text.rhythm}</p>
      <p className={styles.purpose}>
        {words.what}: {text.purpose}
      </p>
    </li>
  )
}

function Marks({ check, year, name }: RowProps & { readonly name: string }) {
  const { sure, possible } = findMarks(check)
  return (
    <svg className={styles.marks} height={height} role="img" aria-label={words.marks(name)}>
      <YearBand year={year} />
      <line x1="0" x2="100%" y1={height - 6} y2={height - 6} className={styles.ground} />
      {possible.map((month) => (
        <line
          key={month}
          x1={`${across(month)}%`}
          x2={`${across(month)}%`}
          y1={height - 16}
          y2={height - 6}
          className={styles.possible}
        />
      ))}
      {sure.map((month) => (
        <line
          key={month}
          x1={`${across(month)}%`}
          x2={`${across(month)}%`}
          y1="6"
          y2={height - 6}
          className={styles.sure}
        />
      ))}
    </svg>
  )
}

export function YearBand({ year }: { readonly year: number }) {
  return (
    <g>
      {year === 0 ? null : (
        <rect x={`${20 * (year - 1)}%`} width="20%" y="0" height="100%" className={styles.chosen} />
      )}
      {years.slice(1).map((one) => (
        <line
          key={one}
          x1={`${20 * (one - 1)}%`}
          x2={`${20 * (one - 1)}%`}
          y1="0"
          y2="100%"
          className={styles.edge}
        />
      ))}
    </g>
  )
}
