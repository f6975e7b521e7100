import styles from './quiet-years.module.css'
import {
  type Course,
  findBurden,
  findYearFound,
  lastYear,
  limitPower,
  type Point,
  traceBurden,
} from './quiet-years-state'
import { axis, courseNames, words } from './words'

const highest = 11
const lowest = -0.6

const ofHeight = (power: number) => (100 * (highest - power)) / (highest - lowest)
const ofWidth = (year: number) => (100 * year) / lastYear
const place = (year: number, power: number) => ({
  insetInlineStart: `${ofWidth(year)}%`,
  insetBlockStart: `${ofHeight(power)}%`,
})

const drawLine = (points: readonly Point[]) =>
  points.map(({ year, power }, i) => `${i ? 'L' : 'M'}${ofWidth(year)} ${ofHeight(power)}`).join('')

type PlotProps = { readonly course: Course; readonly year: number }

/** Cells over the years. The lines are stretched to the room there is; the words are not. */
export function QuietYearsPlot({ course, year }: PlotProps) {
  const isOver = year > (findYearFound(course) ?? lastYear)
  const here = isOver ? { first: null, second: null } : findBurden(course, year)
  return (
    <div className={styles.plot} role="img" aria-label={words.drawing(courseNames[course].name, year)}>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
        <rect
          y={ofHeight(limitPower)}
          width="100"
          height={100 - ofHeight(limitPower)}
          className={styles.unseen}
        />
        {axis.map(({ power }) => (
          <path key={power} d={`M0 ${ofHeight(power)}H100`} className={styles.grid} />
        ))}
        <path d={drawLine(traceBurden(course, 'first'))} className={styles.truth} />
        <path d={drawLine(traceBurden(course, 'second'))} className={styles.truth} data-second="" />
        <path d={`M0 ${ofHeight(limitPower)}H100`} className={styles.limit} />
        <path d={`M${ofWidth(year)} 0V100`} className={styles.now} />
      </svg>
      {axis.map(({ power, label }) => (
        <span key={power} className={styles.tick} style={{ insetBlockStart: `${ofHeight(power)}%` }}>
          {label}
        </span>
      ))}
      <span className={styles.limitLabel} style={{ insetBlockStart: `${ofHeight(limitPower)}%` }}>
        {words.limit}
      </span>
      <CurveLabel course={course} />
      {here.first === null ? null : <span className={styles.dot} style={place(year, here.first)} />}
      {here.second === null ? null : <span className={styles.dot} style={place(year, here.second)} />}
    </div>
  )
}

const labelPlaces: Record<Course, { readonly year: number; readonly power: number }> = {
  removed: { year: 1.4, power: 1.6 },
  dormant: { year: 4, power: 4.4 },
  returns: { year: 9.2, power: 4.6 },
  second: { year: 11.6, power: 3 },
}

function CurveLabel({ course }: { readonly course: Course }) {
  const { year, power } = labelPlaces[course]
  return (
    <span className={styles.curveLabel} style={place(year, power)}>
      {courseNames[course].label}
    </span>
  )
}
