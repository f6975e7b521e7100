import styles from './progress.module.css'
import type { ProgressModule } from './progress-module'
import { words } from './words'

type RevisitListProps = { readonly modules: readonly ProgressModule[]; readonly revisit: readonly string[] }

export function RevisitList({ modules, revisit }: RevisitListProps) {
  const kept = modules.flatMap((module) =>
    module.teachBacks
      .filter(({ id }) => revisit.includes(id))
      .map((one) => ({ ...one, moduleId: module.id })),
  )
  if (kept.length === 0) return null
  return (
    <section aria-labelledby="revisit" className={styles.section}>
      <h2 id="revisit">{words.revisit}</h2>
      <ul className={styles.list}>
        {kept.map((one) => (
          <li key={one.id}>
            <a href={`/guide/${one.moduleId}#${one.screen}`}>{one.prompt}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}
