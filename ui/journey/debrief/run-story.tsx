import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/patient-journey-replay'
import { StatusTag } from '../status-tag'
import styles from './debrief.module.css'
import { tellingPlace } from './telling-place'

/** What happened, visit by visit, in neutral words. */
export function RunStory({ run, track }: { run: Run; track: JourneyTrack }) {
  return (
    <ol className={styles.story}>
      {run.course.visits.map((visit, index) => {
        const place = tellingPlace(track, index)
        return (
          <li key={visit.id}>
            <span className={styles.month}>{visit.when.split(' · ')[0]}</span>
            <span>{visit.title}</span>
            {place && <StatusTag place={place} short />}
          </li>
        )
      })}
    </ol>
  )
}
