import type { ItemAnalysis } from '#domain/assessment/statistics/analyse-quiz'
import styles from './analysis.module.css'
import { FigureRow } from './figure-row'
import { FlagList } from './flag-list'
import { showInterval, showNumber, showPercent, showShareInterval } from './format'
import { IntervalMark } from './interval-mark'
import { ItemFigures } from './item-figures'
import type { ItemText } from './item-text'
import { itemWords } from './item-words'
import { OptionTables } from './option-tables'
import { TaughtLinks } from './taught-links'
import { writeItemSentence } from './write-item-sentence'

type Props = {
  readonly classId: string
  readonly item: ItemAnalysis
  readonly text: ItemText | undefined
}

/** One question: an honest sentence, what asks for a look and what to do, then the figures. */
export function ItemSection({ classId, item, text }: Props) {
  const id = `${item.id}-${item.version}`
  return (
    <article className={styles.item} aria-labelledby={id}>
      <div>
        <h3 id={id}>{itemWords.name(item.id, item.version)}</h3>
        {text?.isSafetyCritical && <p className={styles.soft}>{itemWords.safety}</p>}
      </div>
      <p className={styles.stem}>{text?.stem ?? itemWords.gone}</p>
      <p className={styles.sentence}>{writeItemSentence(item)}</p>
      <FlagList flags={item.flags} isProvisional={item.rule.flags === 'provisional'} />
      <MainFigures item={item} />
      {text && <OptionTables item={item} kind={text.kind} />}
      {text && <TaughtLinks taught={text.taught} />}
      {text && (
        <p className={styles.soft}>
          <a href={`/teach/${classId}/gradebook/correct?item=${item.id}&version=${item.version}`}>
            {itemWords.correct}
          </a>
        </p>
      )}
      {item.rule.options && (
        <details className={styles.more}>
          <summary>{itemWords.numbers.title}</summary>
          <ItemFigures item={item} />
        </details>
      )}
    </article>
  )
}

function MainFigures({ item }: { readonly item: ItemAnalysis }) {
  const { facility, facilityInterval, correctedR, correctedInterval, guess, rule } = item
  const { numbers } = itemWords
  if (facility === null) return null
  const interval = facilityInterval && numbers.interval(showShareInterval(facilityInterval))
  const reach = correctedInterval && numbers.interval(showInterval(correctedInterval))
  const r = correctedR === null ? numbers.none : [showNumber(correctedR, 2), reach].filter(Boolean).join('; ')
  return (
    <dl className={styles.figures}>
      <FigureRow name={numbers.facility} value={[showPercent(facility), interval].filter(Boolean).join('; ')}>
        <IntervalMark value={facility} interval={facilityInterval} from={0} to={1} guess={guess} />
      </FigureRow>
      {rule.correctedR && (
        <FigureRow name={numbers.correctedR} value={r}>
          {correctedR !== null && (
            <IntervalMark value={correctedR} interval={correctedInterval} from={-1} to={1} />
          )}
        </FigureRow>
      )}
    </dl>
  )
}
