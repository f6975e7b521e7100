import type { FormAction } from '../account/form-state'
import { type Besides, BesidesFields } from './correction-besides'
import { CorrectionPreview, type Preview } from './correction-preview'
import styles from './gradebook.module.css'
import { NoteForm } from './note-form'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly item: {
    readonly itemId: string
    readonly version: number
    readonly stem: string
    readonly choices: readonly {
      readonly option: string
      readonly within: string | null
      readonly text: string
    }[]
    readonly besides: Besides
  }
  /** As the address asks for it, whether or not it can be read. */
  readonly asking: string
  /** As a form carries it, once its preview is there. */
  readonly rule: string | null
  readonly preview: Preview | null
  readonly problem: string | null
  /** null where the class is archived. */
  readonly correct: FormAction | null
}

/** First what would change, by a form that only reads; then, below it, the form that applies it. */
export function CorrectionPanel(props: Props) {
  const { classId, item, asking, rule, preview, problem, correct } = props
  const { itemId, version, stem, choices, besides } = item
  const alsoRight = besides.kind === 'answer' ? words.correct.otherAnswer : words.correct.alsoRight
  const options = [
    ...Object.entries(words.correct.rules).map(([value, text]) => ({ value, text })),
    ...choices.map(({ option, within, text }) => ({
      value: ['also-right', option, within].filter(Boolean).join(' '),
      text: alsoRight(text),
    })),
  ]
  return (
    <section className={styles.section}>
      <h3>{words.correct.version(itemId, version)}</h3>
      <p>{stem}</p>
      <form method="get" className={styles.form}>
        <input type="hidden" name="item" value={itemId} />
        <input type="hidden" name="version" value={version} />
        <fieldset className={styles.group}>
          <legend>{words.correct.rule}</legend>
          {options.map(({ value, text }) => (
            <label key={value} className={styles.choice}>
              <input type="radio" name="rule" value={value} required defaultChecked={value === asking} />{' '}
              {text}
            </label>
          ))}
          <BesidesFields besides={besides} asking={asking} />
        </fieldset>
        <button type="submit" className={`${styles.button} ${styles.quiet}`}>
          {words.correct.preview}
        </button>
      </form>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {preview && <CorrectionPreview classId={classId} preview={preview} />}
      {preview && rule && correct && (
        <NoteForm
          action={correct}
          hidden={{ classId, itemId, version: String(version), rule }}
          button={words.correct.apply}
          fields={[{ name: 'reason', label: words.correct.reason, kind: 'text' }]}
        />
      )}
    </section>
  )
}
