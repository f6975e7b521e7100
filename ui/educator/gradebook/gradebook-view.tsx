import type { GradeModule, GradeRow } from './grade-row'
import { GradeTable } from './grade-table'
import styles from './gradebook.module.css'
import { GradebookFilter } from './gradebook-filter'
import type { GradebookQuery } from './gradebook-query'
import { listRows } from './list-rows'
import { ModuleTable } from './module-table'
import { PrintLink } from './print-link'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly rows: readonly GradeRow[]
  readonly modules: readonly GradeModule[]
  readonly counting: 'best' | 'first' | 'latest'
  readonly limit: number | null
  readonly query: GradebookQuery
  readonly now: number
}

export function GradebookView({ classId, rows, modules, counting, limit, query, now }: Props) {
  const sections = [...new Set(rows.map((row) => row.section))].sort()
  const module = modules.find((one) => one.moduleId === query.moduleId)
  const asked = { ...query, moduleId: module?.moduleId ?? null }
  const shown = listRows(rows, asked, now)
  const table = { classId, rows: shown, query: asked, now }
  return (
    <div className={styles.page}>
      <p className={styles.rule}>
        {words.rule[counting]} {words.limit(limit)} {words.worth}
      </p>
      <p className={styles.links}>
        <a href={`/teach/${classId}/gradebook/export`}>{words.links.export}</a>
        <a href={`/teach/${classId}/gradebook/correct`}>{words.links.correct}</a>
        <PrintLink />
      </p>
      <GradebookFilter query={asked} sections={sections} modules={modules} />
      {module && <h2>{words.one.heading(module.number, module.title)}</h2>}
      <p className={styles.found} role="status">
        {words.found(shown.length, rows.length)}
      </p>
      {shown.length === 0 ? (
        <p>
          {words.nobody} <a href="?">{words.clear}</a>
        </p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls sideways has to be reached by the keyboard
        <section className={styles.scroll} aria-label={words.head.table} tabIndex={0}>
          {module ? (
            <ModuleTable moduleId={module.moduleId} {...table} />
          ) : (
            <GradeTable modules={modules} {...table} />
          )}
        </section>
      )}
      <p className={styles.rule}>{words.lookRule}</p>
    </div>
  )
}
