import { type Feeling, feelings, places } from './feelings'
import styles from './feelings-map.module.css'

/** Contour lines round each place, as on a walking map; ellipses, so that they may be stretched. */
export function FeelingsLand({ feeling }: { readonly feeling: Feeling }) {
  return (
    <svg className={styles.land} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {contours.map((size) => (
        <g key={size}>
          {feelings.map((one) => (
            <Contour key={one} feeling={one} size={size} chosen={one === feeling} />
          ))}
        </g>
      ))}
    </svg>
  )
}

const contours = [1, 0.78, 0.56] as const

type ContourProps = { readonly feeling: Feeling; readonly size: number; readonly chosen: boolean }

function Contour({ feeling, size, chosen }: ContourProps) {
  const { x, y } = places[feeling]
  const tilt = (x * 7 + y * 3) % 24
  return (
    <ellipse
      cx={x}
      cy={y}
      rx={27 * size}
      ry={14 * size}
      transform={`rotate(${tilt - 12} ${x} ${y})`}
      className={styles.contour}
      data-chosen={chosen}
    />
  )
}
