import type { Accommodation } from '#domain/classes/accommodation'
import classes from '../classes/classes.module.css'
import { describeTime } from './describe-time'
import { words } from './words'

type Learner = { readonly id: string; readonly alias: string; readonly accommodation: Accommodation }
type Props = { readonly classId: string; readonly learners: readonly Learner[] }

/** Closed until it is opened, and never printed: a class may be looking on. */
export function ExtraTimeList({ classId, learners }: Props) {
  const withTime = learners.filter(({ accommodation }) => describeTime(accommodation) !== '')
  if (withTime.length === 0) return <p className={classes.soft}>{words.extraTime(0)}.</p>
  return (
    <details className={`${classes.more} ${classes.screen}`}>
      <summary>{words.extraTime(withTime.length)}</summary>
      <p className={classes.soft}>{words.extraTimeNote}</p>
      <ul>
        {withTime.map(({ id, alias, accommodation }) => (
          <li key={id}>
            <a href={`/teach/${classId}/learners/${id}`}>{alias}</a>: {describeTime(accommodation)}
          </li>
        ))}
      </ul>
    </details>
  )
}
