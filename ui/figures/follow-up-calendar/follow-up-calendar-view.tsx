import { Choice } from '../controls/choice'
import { Reserve } from '../controls/reserve'
import { Stack } from '../controls/stack'
import { CalendarRow, YearBand } from './calendar-row'
import styles from './follow-up-calendar.module.css'
import { type CalendarState, countChecks, isWhenNeeded, years } from './follow-up-calendar-state'
import { type CancerName, cancerNames, schedules } from './schedules'
import { cancerWords, checkWords, notRoutine, sayCount, words } from './words'

type ViewProps = {
  readonly state: CalendarState
  readonly onChange?: (change: Partial<CalendarState>) => void
}

export function FollowUpCalendarView({ state, onChange }: ViewProps) {
  const live = onChange !== undefined
  const { cancer, year } = state
  return (
    <Stack>
      <p className={styles.banner}>{words.banner}</p>
      <Reserve live={live}>
        <Controls state={state} {...(onChange && { onChange })} />
      </Reserve>
      <div className={styles.calendar}>
        <p className={styles.cancer}>{cancerWords[cancer].full}</p>
        <YearHead year={year} start={cancerWords[cancer].start} />
        <ul className={styles.rows}>
          {schedules[cancer].map((check) => (
            <CalendarRow key={check.id} check={check} year={year} />
          ))}
        </ul>
        <div className={styles.not}>
          <p>
            <b>{cancer === 'cml' ? words.notToMiss : words.notRoutine}</b>
          </p>
          <p>{notRoutine[cancer].what}</p>
          <p>{notRoutine[cancer].why}</p>
        </div>
      </div>
      <p className={styles.hidden} role={live ? 'status' : undefined}>
        {saySummary(state)}
      </p>
    </Stack>
  )
}

function saySummary({ cancer, year }: CalendarState): string {
  const parts = schedules[cancer].flatMap((check) => {
    const text = checkWords[check.id]
    return !text || isWhenNeeded(check)
      ? []
      : [`${text.name}: ${sayCount(countChecks(check, year), text.unit)}`]
  })
  return `${cancerWords[cancer].full}, ${words.inYear(year)}. ${parts.join('. ')}.`
}

function Controls({ state, onChange }: ViewProps) {
  const suffix = onChange ? '' : '-still'
  return (
    <div className={styles.controls}>
      <Choice
        name={`calendar-cancer${suffix}`}
        legend={words.cancer}
        options={cancerNames.map((name) => ({ value: name, label: cancerWords[name].short }))}
        value={state.cancer}
        {...(onChange && { onChange: (cancer: CancerName) => onChange({ cancer }) })}
      />
      <Choice
        name={`calendar-year${suffix}`}
        legend={words.year}
        options={[...years, 0].map((year) => ({
          value: String(year),
          label: year === 0 ? words.all : String(year),
        }))}
        value={String(state.year)}
        {...(onChange && { onChange: (year: string) => onChange({ year: Number(year) }) })}
      />
    </div>
  )
}

function YearHead({ year, start }: { readonly year: number; readonly start: string }) {
  return (
    <svg className={styles.head} height="44" aria-hidden="true">
      <YearBand year={year} />
      <text x="2" y="14" className={styles.start}>
        {start}
      </text>
      {years.map((one) => (
        <text key={one} x={`${20 * one - 10}%`} y="36" textAnchor="middle" data-chosen={one === year}>
          {one === 1 ? words.yearOf(1).toLowerCase() : one}
        </text>
      ))}
    </svg>
  )
}
