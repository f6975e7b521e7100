import styles from './facts.module.css'
import { words } from './words'

type FactsProps = {
  readonly ids: string
  readonly anchor?: string
  /** The page that lists the facts of this module. */
  readonly page: string
  /** The same passage in the other register: an id on that page. */
  readonly other?: string | undefined
}

/** The small source mark behind a passage: a link to its facts, which opens beside the text where scripts run. */
export function Facts({ ids, anchor, page, other }: FactsProps) {
  return (
    <>
      {' '}
      <a
        id={anchor}
        className={styles.mark}
        href={`${page}#${ids.split(' ')[0]}`}
        data-peek={ids}
        data-other={other}
        aria-label={words.sourceButton(ids.replaceAll(' ', ', '))}
      >
        §
      </a>
    </>
  )
}
