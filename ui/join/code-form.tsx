import styles from './join.module.css'
import { words } from './words'

/** A plain form: it asks the server for the class, with and without scripts. */
export function CodeForm({ unknown }: { readonly unknown?: string | undefined }) {
  return (
    <form action="/join" className={styles.form}>
      <div className={styles.field}>
        <label htmlFor="code">{words.code}</label>
        <p id="code-hint">{words.codeHint}</p>
        <input
          id="code"
          name="code"
          required
          maxLength={20}
          autoComplete="off"
          autoCapitalize="characters"
          spellCheck={false}
          defaultValue={unknown}
          aria-invalid={unknown === undefined ? undefined : true}
          aria-describedby={unknown === undefined ? 'code-hint' : 'code-hint code-problem'}
        />
        {unknown !== undefined && (
          <p id="code-problem" className={styles.problem} role="alert">
            {words.unknown(unknown)}
          </p>
        )}
      </div>
      <button type="submit" className={styles.button}>
        {words.find}
      </button>
    </form>
  )
}
