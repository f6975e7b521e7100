import type { JourneyPlace } from '#machines/patient-journey-replay'
import styles from './status-tag.module.css'
import { words } from './words'

const topOf = (care: string) => care.split('.')[0] ?? care

export function careName(care: string): string {
  const [top = care, inner] = care.split('.')
  const name = (words.care[top] ?? top).replace('\u00ad', '')
  const detail = inner === undefined ? undefined : words.careInner[inner]
  return detail ? `${name}, ${detail}` : name
}

/** A status with its sign and colour, the same everywhere in the course. */
export function StatusTag({ place, short = false }: { place: JourneyPlace; short?: boolean }) {
  return (
    <span className={styles.tag} data-tag={place.tag}>
      <span aria-hidden="true">{words.sign[place.tag]}</span>
      {short ? careName(topOf(place.care)) : careName(place.care)}
    </span>
  )
}
