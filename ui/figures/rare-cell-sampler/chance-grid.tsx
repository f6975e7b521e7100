import styles from './rare-cell-sampler.module.css'
import { findChanceOfNone, findMean, type SamplerState } from './rare-cell-sampler-state'
import { words, writeChance } from './words'

const columns = 20

/** A hundred samples of this kind: empty circles are those that find none. */
export function ChanceGrid({ state }: { readonly state: SamplerState }) {
  const chance = findChanceOfNone(findMean(state))
  const none = Math.round(100 * chance)
  return (
    <div className={styles.chance}>
      <p className={styles.head}>{words.chanceHead}</p>
      <svg className={styles.grid} viewBox="0 0 200 50" role="img" aria-label={words.hundred(none)}>
        {Array.from({ length: 100 }, (_, index) => (
          <circle
            // biome-ignore lint/suspicious/noArrayIndexKey: a hundred like places that never move
            key={index}
            cx={5 + 10 * (index % columns)}
            cy={5 + 10 * Math.floor(index / columns)}
            r="3.5"
            data-none={index < none}
          />
        ))}
      </svg>
      <p>{words.chance(writeChance(chance))}</p>
    </div>
  )
}
