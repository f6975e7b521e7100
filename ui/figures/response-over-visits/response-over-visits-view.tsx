import { Choice } from '../controls/choice'
import { Reserve } from '../controls/reserve'
import { ResponseTag } from '../controls/response-tag'
import { Stack } from '../controls/stack'
import { CourseDrawing } from './course-drawing'
import styles from './response-over-visits.module.css'
import { type CourseName, calmCourses, findBest, readCourse, visitDays } from './response-over-visits-state'
import { categories, courseWords, sayBest, sayVisit, words } from './words'

type ViewProps = { readonly visit: number; readonly onVisit?: (visit: number) => void }

export function ResponseOverVisitsView({ visit, onVisit }: ViewProps) {
  const live = onVisit !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <Choice
          name={live ? 'response-visit' : 'response-visit-still'}
          legend={words.visit}
          options={visitDays.map((day, index) => ({ value: String(index), label: words.week(day) }))}
          value={String(visit)}
          {...(onVisit && { onChange: (value: string) => onVisit(Number(value)) })}
        />
      </Reserve>
      <div className={styles.courses}>
        {calmCourses.map((name) => (
          <Course key={name} name={name} visit={visit} />
        ))}
      </div>
      <details className={styles.more}>
        <summary>{words.more}</summary>
        <Course name="growing" visit={visit} />
      </details>
      <p className={styles.hidden} role={live ? 'status' : undefined}>
        {calmCourses.map((name) => sayCourse(name, visit)).join(' ')}
      </p>
    </Stack>
  )
}

function sayCourse(name: CourseName, visit: number): string {
  const mark = readCourse(name)[visit]
  const target = mark?.result?.target ?? 'NA'
  return `${courseWords[name]}, ${words.week(mark?.day ?? 0).toLowerCase()}: ${mark?.sumMm} mm${target === 'NA' ? '' : `, ${categories[target]}`}.`
}

function Course({ name, visit }: { readonly name: CourseName; readonly visit: number }) {
  const marks = readCourse(name)
  const mark = marks[visit]
  if (!mark) return null
  const target = mark.result?.target ?? 'NA'
  return (
    <section className={styles.one} aria-label={courseWords[name]}>
      <p className={styles.name}>{courseWords[name]}</p>
      <CourseDrawing name={name} marks={marks} visit={visit} />
      <div className={styles.reading}>
        <p className={styles.at}>
          <b>
            {words.week(mark.day)}: {mark.sumMm} mm
          </b>
          {target === 'NA' ? null : <ResponseTag of={target}>{categories[target]}</ResponseTag>}
        </p>
        <p>{sayVisit(mark)}</p>
        {visit > 0 ? <p className={styles.best}>{sayBest(findBest(name, visit))}</p> : null}
      </div>
    </section>
  )
}
