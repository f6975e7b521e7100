import styles from './cohort.module.css'
import { words } from './words'

type Props = {
  /** False until the page listens: a press before that would be lost. */
  readonly isReady: boolean
  readonly onShow: () => void
}

/** Numbers of return are shown to those who ask for them. */
export function AskFirst({ isReady, onShow }: Props) {
  return (
    <section className={styles.ask}>
      <h2>{words.ask}</h2>
      <p>{words.askText}</p>
      <p className={styles.row}>
        <button type="button" className={styles.primary} disabled={!isReady} onClick={onShow}>
          {words.show}
        </button>
        <a href="/guide">{words.guide}</a>
      </p>
      <noscript>
        <p>{words.noScript}</p>
      </noscript>
    </section>
  )
}
