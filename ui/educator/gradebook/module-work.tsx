import type { ModuleWork } from '#domain/classes/learner-work'
import type { FormAction } from '../account/form-state'
import { AttemptView } from './attempt-view'
import styles from './gradebook.module.css'
import { NoteForm } from './note-form'
import { showPoints, showTime } from './show-numbers'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly learnerId: string
  readonly work: ModuleWork
  readonly timeZone: string
  readonly canWrite: boolean
  readonly comment: FormAction
  readonly override: FormAction
}

export function ModuleWorkView(props: Props) {
  const { classId, work, timeZone } = props
  const { one } = words
  return (
    <section className={styles.section} id={work.moduleId}>
      <h2>{one.heading(work.number, work.title)}</h2>
      <p className={styles.grade}>{describeGrade(work)}</p>
      {work.closesAt !== null && (
        <p className={styles.soft}>{one.closes(showTime(work.closesAt, timeZone))}</p>
      )}
      {work.attempts.map((attempt) => (
        <AttemptView
          key={attempt.id}
          classId={classId}
          attempt={attempt}
          timeZone={timeZone}
          isOpen={false}
        />
      ))}
      <Notes work={work} timeZone={timeZone} />
      {props.canWrite && <Forms {...props} />}
    </section>
  )
}

function describeGrade({
  points,
  computedPoints,
  maxPoints,
  isOverridden,
  isMastered,
  attempts,
}: ModuleWork): string {
  const { one } = words
  const max = showPoints(maxPoints)
  if (points === null) return one.noGrade
  const mastery = attempts.length === 0 ? [] : [isMastered ? one.mastered : one.notMastered]
  const changed = isOverridden ? [one.changed] : []
  const computed =
    isOverridden && computedPoints !== null
      ? [one.computed(words.points(showPoints(computedPoints), max))]
      : []
  return [`${words.points(showPoints(points), max)}.`, ...changed, ...computed, ...mastery].join(' ')
}

function Notes({ work, timeZone }: Pick<Props, 'work' | 'timeZone'>) {
  const { one } = words
  return (
    <>
      {work.overrides.length > 0 && (
        <>
          <h3>{one.history}</h3>
          <ul className={styles.notes}>
            {work.overrides.map(({ id, points, reason, by, at }) => (
              <li key={id}>
                <p>
                  {points === null ? one.tookBack : one.gave(showPoints(points))}: {reason}
                </p>
                <small>{one.by(by, showTime(at, timeZone))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
      {work.comments.length > 0 && (
        <>
          <h3>{one.comments}</h3>
          <ul className={styles.notes}>
            {work.comments.map(({ id, text, by, at }) => (
              <li key={id}>
                <p>{text}</p>
                <small>{one.by(by, showTime(at, timeZone))}</small>
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

function Forms({ classId, learnerId, work, comment, override }: Props) {
  const { one } = words
  const hidden = { classId, learnerId, moduleId: work.moduleId }
  const max = showPoints(work.maxPoints)
  return (
    <details className={styles.screen}>
      <summary className={styles.textButton}>
        {one.commentField} · {one.change}
      </summary>
      <div className={styles.forms}>
        <NoteForm
          action={comment}
          hidden={hidden}
          button={one.commentButton}
          fields={[{ name: 'text', label: one.commentField, kind: 'text' }]}
        />
        <NoteForm
          action={override}
          hidden={hidden}
          button={one.changeButton}
          fields={[
            { name: 'points', label: one.changePoints, kind: 'points', max: work.maxPoints },
            { name: 'reason', label: one.reason, kind: 'text' },
          ]}
        >
          <h3>{one.change}</h3>
          <p>{one.changeHint(max)}</p>
        </NoteForm>
      </div>
    </details>
  )
}
