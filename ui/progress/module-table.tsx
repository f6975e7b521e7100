import type { Progress } from '#domain/progress/progress'
import { useAttempts } from '../use-attempts'
import styles from './progress.module.css'
import type { ProgressModule } from './progress-module'
import { words } from './words'

type ModuleTableProps = { readonly modules: readonly ProgressModule[]; readonly progress: Progress }

export function ModuleTable({ modules, progress }: ModuleTableProps) {
  return (
    <section aria-labelledby="modules" className={styles.section}>
      <h2 id="modules">{words.modules}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{words.module}</th>
            <th scope="col">{words.lesson}</th>
            <th scope="col">{words.quiz}</th>
            <th scope="col">{words.attempts}</th>
            <th scope="col">{words.guide}</th>
          </tr>
        </thead>
        <tbody>
          {modules.map((module) => (
            <ModuleRow key={module.id} module={module} progress={progress} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

function ModuleRow({ module, progress }: { readonly module: ProgressModule; readonly progress: Progress }) {
  const { records, best, mastered, running } = useAttempts(module.id)
  const lesson = progress.lessons[module.id]
  const guide = progress.guides[module.id]
  const quiz = [
    best === undefined ? '' : `${best} %`,
    mastered ? words.mastered : '',
    running ? words.running : '',
  ]
  return (
    <tr>
      <th scope="row">
        <a href={`/lessons/${module.id}${lesson?.place ? `#${lesson.place}` : ''}`}>
          {module.number}. {module.title}
        </a>
      </th>
      <td data-label={words.lesson}>
        {lesson?.finishedAt
          ? words.read
          : lesson
            ? words.reading(lesson.read.length, module.sections)
            : words.none}
      </td>
      <td data-label={words.quiz}>
        <a href={`/lessons/${module.id}/quiz`}>{quiz.filter(Boolean).join(', ') || words.none}</a>
      </td>
      <td data-label={words.attempts}>{records.length}</td>
      <td data-label={words.guide}>
        <a href={`/guide/${module.id}${guide?.place ? `#${guide.place}` : ''}`}>
          {guide?.finishedAt
            ? words.read
            : guide
              ? words.reading(guide.seen.length, module.screens)
              : words.none}
        </a>
      </td>
    </tr>
  )
}
