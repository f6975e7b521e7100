import { AccountForm } from '../account/account-form'
import type { FormAction } from '../account/form-state'
import styles from './classes.module.css'
import { words } from './words'

type Props = { readonly classId: string; readonly name: string; readonly copy: FormAction }

export function CopySection({ classId, name, copy }: Props) {
  return (
    <section className={styles.section} aria-labelledby="copy">
      <h2 id="copy">{words.settings.copy}</h2>
      <p>{words.settings.copyText}</p>
      <AccountForm
        action={copy}
        button={words.settings.copyButton}
        isQuiet
        fields={[
          { name: 'classId', label: '', kind: 'hidden', value: classId },
          { name: 'name', label: words.form.name, kind: 'text', autoComplete: 'off', value: name },
          {
            name: 'term',
            label: words.form.term,
            hint: words.form.termHint,
            kind: 'text',
            autoComplete: 'off',
            isOptional: true,
          },
        ]}
      />
    </section>
  )
}
