import { Choice } from '../controls/choice'
import { Reading } from '../controls/reading'
import { Reserve } from '../controls/reserve'
import { Slider } from '../controls/slider'
import { Stack } from '../controls/stack'
import styles from './quiet-years.module.css'
import { QuietYearsPlot } from './quiet-years-plot'
import { type Course, courses, findLookAlikes, findScan, findYearFound, lastYear } from './quiet-years-state'
import { courseNames, readAfter, readYear, scanSigns, words } from './words'

type ViewProps = {
  readonly course: Course
  readonly year: number
  readonly onCourse?: (course: Course) => void
  readonly onYear?: (year: number) => void
}

export function QuietYearsView({ course, year, onCourse, onYear }: ViewProps) {
  const live = onYear !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <Choice
          name="quiet-years-course"
          legend={words.course}
          options={courses.map((value) => ({ value, label: courseNames[value].name }))}
          value={course}
          {...(onCourse && { onChange: onCourse })}
        />
      </Reserve>
      <div>
        <QuietYearsPlot course={course} year={year} />
        <ScanStrip course={course} year={year} />
      </div>
      <Reserve live={live}>
        <Slider
          id="quiet-years-year"
          label={words.slider}
          valueText={words.year(year)}
          min={0}
          max={lastYear}
          step={1}
          value={year}
          down={words.down}
          up={words.up}
          {...(onYear && { onChange: onYear })}
        />
      </Reserve>
      <Reading live={live}>{read(course, year)}</Reading>
    </Stack>
  )
}

function read(course: Course, year: number): string {
  const found = findYearFound(course)
  if (found !== null && year > found) return readAfter(year, found)
  return readYear(course, year, findScan(course, year), findLookAlikes(course, year).length)
}

const yearsOfScans = Array.from({ length: lastYear + 1 }, (_, year) => year)

const ticks = [0, 5, 10, 15, 20]

/** One scan a year, read from left to right up to the year chosen. */
function ScanStrip({ course, year }: { readonly course: Course; readonly year: number }) {
  const until = Math.min(year, findYearFound(course) ?? lastYear)
  return (
    <div className={styles.strip}>
      <div className={styles.ticks} aria-hidden="true">
        {ticks.map((tick) => (
          <span key={tick} style={{ insetInlineStart: `${(100 * tick) / lastYear}%` }}>
            {tick}
          </span>
        ))}
        <b>{words.years}</b>
      </div>
      <p className={styles.stripWords}>{words.strip(until, scanSigns[findScan(course, until)].word)}</p>
      <div className={styles.scans} aria-hidden="true">
        {yearsOfScans.map((scanYear) => {
          const scan = findScan(course, scanYear)
          return (
            <span
              key={scanYear}
              className={styles.scan}
              style={{ insetInlineStart: `${(100 * scanYear) / lastYear}%` }}
              data-scan={scan}
              data-later={scanYear > until}
            >
              {scanSigns[scan].sign}
            </span>
          )
        })}
      </div>
    </div>
  )
}
