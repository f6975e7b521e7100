import { PlainTable } from '../controls/plain-table'
import styles from './response-over-visits.module.css'
import { type CourseName, calmCourses, findBest, readCourse } from './response-over-visits-state'
import { categories, courseWords, sayBest, sayChange, words } from './words'

export function ResponseOverVisitsTable() {
  return (
    <div>
      {calmCourses.map((name) => (
        <CourseTable key={name} name={name} />
      ))}
      <details className={styles.more}>
        <summary>{words.more}</summary>
        <CourseTable name="growing" />
      </details>
    </div>
  )
}

function CourseTable({ name }: { readonly name: CourseName }) {
  const rows = readCourse(name).map(({ day, sumMm, result }, visit) => {
    const target = result?.target ?? 'NA'
    const changes = result
      ? words.changes(sayChange(result.changeFromBaselinePct), sayChange(result.changeFromNadirPct))
      : ''
    return [
      words.week(day),
      `${sumMm} mm${changes}`,
      target === 'NA' ? words.nothing : `${categories[target]}. ${sayBest(findBest(name, visit))}`,
    ]
  })
  return <PlainTable caption={courseWords[name]} head={words.rowHead} rows={rows} />
}
