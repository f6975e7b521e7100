import type { GradeModule } from './grade-row'
import styles from './gradebook.module.css'
import type { GradebookQuery } from './gradebook-query'
import { words } from './words'

type Props = {
  readonly query: GradebookQuery
  readonly sections: readonly string[]
  readonly modules: readonly GradeModule[]
}

/** A form whose answer is an address: it works without a script, and each view can be linked to. */
export function GradebookFilter({ query, sections, modules }: Props) {
  const { filter } = words
  return (
    <form method="get" className={styles.filter} aria-label={filter.title}>
      <label>
        {filter.text}
        <input type="search" name="text" defaultValue={query.text} />
      </label>
      {sections.length > 1 && (
        <label>
          {filter.section}
          <select name="section" defaultValue={query.section ?? ''}>
            <option value="">{filter.allSections}</option>
            {sections.filter(Boolean).map((section) => (
              <option key={section}>{section}</option>
            ))}
          </select>
        </label>
      )}
      <label>
        {filter.module}
        <select name="module" defaultValue={query.moduleId ?? ''}>
          <option value="">{filter.allModules}</option>
          {modules.map(({ moduleId, number, title }) => (
            <option key={moduleId} value={moduleId}>
              {filter.moduleOption(number, title)}
            </option>
          ))}
        </select>
      </label>
      <label className={styles.check}>
        <input type="checkbox" name="look" value="1" defaultChecked={query.look} /> {filter.look}
      </label>
      {query.sort !== 'alias' && <input type="hidden" name="sort" value={query.sort} />}
      {query.down && <input type="hidden" name="order" value="down" />}
      <button type="submit">{filter.button}</button>
    </form>
  )
}
