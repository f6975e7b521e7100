import type { ItemAnalysis } from '#domain/assessment/statistics/analyse-quiz'
import styles from './analysis.module.css'
import { ItemSection } from './item-section'
import type { ItemText } from './item-text'
import { words } from './words'

const { items: said } = words

type Props = {
  readonly classId: string
  readonly items: readonly ItemAnalysis[]
  /** By item id and version, as in `m1-q03@2`. */
  readonly texts: Readonly<Record<string, ItemText>>
}

export function ItemList({ classId, items, texts }: Props) {
  const mayFlag = items.some(({ rule }) => rule.flags !== 'none')
  const isProvisional = items.some(({ rule }) => rule.flags === 'provisional')
  return (
    <section className={styles.section} aria-labelledby="items">
      <h2 id="items">{said.title}</h2>
      <p className={styles.soft}>{mayFlag ? said.byFlag : said.byFacility}</p>
      {isProvisional && <p className={styles.soft}>{said.provisional}</p>}
      {items.map((item) => (
        <ItemSection
          key={`${item.id}@${item.version}`}
          classId={classId}
          item={item}
          text={texts[`${item.id}@${item.version}`]}
        />
      ))}
      <p className={styles.fixed}>{words.fixed}</p>
    </section>
  )
}
