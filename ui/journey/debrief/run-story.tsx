import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/track-run'
import { StatusTag } from '../map/status-tag'
import styles from './debrief.module.css'
import { tellingPlace } from './telling-place'

/** What happened, visit by visit, in neutral words. */
export function RunStory({ run, track }: { run: Run; track: JourneyTrack }) {
  return (
    <ol className={styles.story}>
      {run.met.map((index, order) => {
        const visit = run.course.visits[index]
        const place = tellingPlace(track, run.met, order)
        return visit ? (
          <li key={visit.id}>
            <span className={styles.month}>{visit.when.split(' · ')[0]}</span>
            <span>{visit.title}</span>
            {place && <StatusTag place={place} short />}
          </li>
        ) : null
      })}
    </ol>
  )
}
