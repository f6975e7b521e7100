import styles from './gradebook.module.css'
import { showPoints } from './show-numbers'
import { words } from './words'

type Grade = { readonly points: number; readonly maxPoints: number; readonly isMastered: boolean }
export type Preview = {
  readonly attempts: number
  readonly changes: readonly {
    readonly attemptId: string
    readonly learnerId: string
    readonly alias: string
    readonly attemptNo: number
    readonly before: Grade
    readonly after: Grade
  }[]
}

export function CorrectionPreview({
  classId,
  preview,
}: {
  readonly classId: string
  readonly preview: Preview
}) {
  const { correct } = words
  return (
    <>
      <p role="status" className={styles.found}>
        {correct.changes(preview.changes.length, preview.attempts)}
      </p>
      {preview.changes.length > 0 && (
        <div className={styles.scroll}>
          <table className={styles.table}>
            <thead>
              <tr>
                <th scope="col">{correct.learner}</th>
                <th scope="col">{correct.attempt}</th>
                <th scope="col">{correct.before}</th>
                <th scope="col">{correct.after}</th>
                <th scope="col">{correct.mastery}</th>
              </tr>
            </thead>
            <tbody>
              {preview.changes.map(({ attemptId, learnerId, alias, attemptNo, before, after }) => (
                <tr key={attemptId}>
                  <th scope="row" className={styles.learner}>
                    <a href={`/teach/${classId}/gradebook/${learnerId}`}>{alias}</a>
                  </th>
                  <td data-label={correct.attempt}>{attemptNo}</td>
                  <td data-label={correct.before}>{showGrade(before)}</td>
                  <td data-label={correct.after}>{showGrade(after)}</td>
                  <td data-label={correct.mastery}>{describeMastery(before, after)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
    </>
  )
}

function showGrade({ points, maxPoints }: Grade): string {
  return words.points(showPoints(points), showPoints(maxPoints))
}

function describeMastery(before: Grade, after: Grade): string {
  if (before.isMastered === after.isMastered) return words.correct.same
  return after.isMastered ? words.correct.gains : words.correct.loses
}
