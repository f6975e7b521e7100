import { useContext } from 'react'
import { type JourneyPlace, topState } from '#machines/track-run'
import { words } from '../words'
import { careName, StateNamesContext, topName } from './state-names'
import styles from './status-tag.module.css'

/** A status with its sign and colour, the same everywhere in the course. */
export function StatusTag({ place, short = false }: { place: JourneyPlace; short?: boolean }) {
  const names = useContext(StateNamesContext)
  return (
    <span className={styles.tag} data-tag={place.tag}>
      <span aria-hidden="true">{words.sign[place.tag]}</span>
      {short ? topName(names, 'care', topState(place.regions.care ?? '')) : careName(names, place)}
    </span>
  )
}
