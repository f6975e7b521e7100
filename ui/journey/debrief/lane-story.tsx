import { useContext } from 'react'
import type { Run } from '#domain/journey/replay-log'
import type { JourneyTrack } from '#machines/track-run'
import { placeName, StateNamesContext } from '../map/state-names'
import evidence from '../panels/evidence.module.css'
import { words } from '../words'

const ownParts = new Set(['care', 'truth'])

/** How the further lanes of a chart moved, such as trust and understanding, at the end of every visit. */
export function LaneStory({ run, track }: { readonly run: Run; readonly track: JourneyTrack }) {
  const names = useContext(StateNamesContext)
  const lanes = Object.keys(track.now.regions).filter((region) => !ownParts.has(region))
  if (lanes.length === 0) return null
  return (
    <section className={evidence.scroll} aria-label={words.debrief.lanes}>
      <table className={evidence.table}>
        <caption>{words.debrief.lanes}</caption>
        <thead>
          <tr>
            <th scope="col">{words.table.when}</th>
            {lanes.map((region) => (
              <th key={region} scope="col">
                {names.lanes[region] ?? region}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {run.met.map((index) => {
            const place = track.places.findLast(({ visitIndex }) => visitIndex === index)
            const visit = run.course.visits[index]
            if (!place || !visit) return null
            return (
              <tr key={visit.id}>
                <th scope="row">{visit.title}</th>
                {lanes.map((region) => (
                  <td key={region}>{placeName(names, region, place.regions[region] ?? '')}</td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </section>
  )
}
