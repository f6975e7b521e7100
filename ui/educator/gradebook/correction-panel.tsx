import type { FormAction } from '../account/form-state'
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
  }
  /** As the address carries it. */
  readonly rule: string | null
  readonly preview: Preview | null
  /** null where the class is archived. */
  readonly correct: FormAction | null
}

/** First what would change, by a form that only reads; then, below it, the form that applies it. */
export function CorrectionPanel({ classId, item, rule, preview, correct }: Props) {
  const { itemId, version, stem, choices } = item
  const options = [
    ...Object.entries(words.correct.rules).map(([value, text]) => ({ value, text })),
    ...choices.map(({ option, within, text }) => ({
      value: ['also-right', option, within].filter(Boolean).join(' '),
      text: words.correct.alsoRight(text),
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
              <input type="radio" name="rule" value={value} required defaultChecked={value === rule} /> {text}
            </label>
          ))}
        </fieldset>
        <button type="submit" className={`${styles.button} ${styles.quiet}`}>
          {words.correct.preview}
        </button>
      </form>
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
