import type { SlicesPanel } from '#domain/journey/evidence-panel'
import type { Slice } from '#domain/patient/slice'
import { lengthOf } from '#domain/patient/slices/diameters'
import { SliceView } from './slice-view'
import styles from './slices.module.css'
import { words } from './words'

/** The slices of one scan with the reading room's diameters, and the figures under each. */
export function SlicesPanelView({ panel }: { panel: SlicesPanel }) {
  return (
    <div className={styles.slices}>
      {panel.slices.map((slice) => (
        <figure key={slice.id} className={styles.figure}>
          <figcaption>
            <b>{slice.label}</b>
            <span>{reportOf(slice)}</span>
          </figcaption>
          <SliceView slice={slice} hasDiameters />
        </figure>
      ))}
    </div>
  )
}

function reportOf({ lesion, isFaint, isNode, long, short }: Slice): string {
  if (lesion.length === 0) return words.gone
  if (isFaint) return words.faint
  const [longMm, shortMm] = [Math.round(lengthOf(long)), Math.round(lengthOf(short))]
  return `${words.both(longMm, shortMm)}, ${words.counts(isNode ? shortMm : longMm)}`
}
