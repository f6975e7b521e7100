import type { Diameter, Slice } from '#domain/patient/slice'
import { findLongestAcross, lengthOf } from '#domain/patient/slices/diameters'
import styles from './slices.module.css'
import { words } from './words'

const stepDegrees = 15

/** A slice for those who cannot see it: how far the lesion reaches in twelve directions. The longest is not named. */
export function DirectionTable({ slice }: { slice: Slice }) {
  const { lesion, isFaint, label } = slice
  const t = words.table
  return (
    <details className={styles.table}>
      <summary>{t.open}</summary>
      {lesion.length === 0 || isFaint ? (
        <p>{isFaint ? t.faint : t.gone}</p>
      ) : (
        <table>
          <caption>{t.caption(label)}</caption>
          <thead>
            <tr>
              <th scope="col">{t.direction}</th>
              <th scope="col">{t.reach}</th>
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: 180 / stepDegrees }, (_, place) => stepDegrees * place).map((degrees) => (
              <tr key={degrees}>
                <th scope="row">{degrees}</th>
                <td>{t.mm(reachAt(slice, degrees))}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </details>
  )
}

/** The longest line through the lesion in one direction, whole mm; degrees count from level towards the foot. */
function reachAt({ lesion }: Slice, degrees: number): number {
  const turn = (degrees * Math.PI) / 180
  const across: Diameter = [
    { x: 0, y: 0 },
    { x: -Math.sin(turn), y: Math.cos(turn) },
  ]
  return Math.round(lengthOf(findLongestAcross(lesion, across)))
}
