'use client'
import { type FormEvent, useState, useTransition } from 'react'
import { forgetVisitNames, saveVisitNames } from '#browser/visit-names'
import { toAliasKey } from '#domain/classes/alias'
import { parseRoster, type RosterEntry } from '#domain/classes/parse-roster'
import { AccountForm } from '../account/account-form'
import { type FormAction, FRESH_FORM } from '../account/form-state'
import classes from '../classes/classes.module.css'
import styles from './learners.module.css'
import { useVisitNames } from './use-visit-names'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly aliasKeys: readonly string[]
  readonly keepsNames: boolean
  readonly isArchived: boolean
  readonly keep: FormAction
  readonly erase: FormAction
}

export function NamesSection({ classId, aliasKeys, keepsNames, isArchived, keep, erase }: Props) {
  const hasVisitNames = Object.keys(useVisitNames(classId)).length > 0
  const [said, setSaid] = useState<readonly string[]>([])
  const [isSending, startSending] = useTransition()

  const bring = async (form: FormData) => {
    const file = form.get('list')
    if (!(file instanceof File) || file.size === 0) return setSaid([words.names.noFile])
    const text = await file.text()
    const roster = parseRoster(text)
    if (!roster.ok) return setSaid([words.names.line(roster.line, roster.problem)])
    if (form.get('where') === 'keep') return startSending(() => send(text, roster.entries))
    const isKept = saveVisitNames(classId, roster.entries)
    setSaid(isKept ? describe(roster.entries, aliasKeys) : [words.names.refused])
  }
  const send = async (csv: string, entries: readonly RosterEntry[]) => {
    const form = new FormData()
    form.set('classId', classId)
    form.set('csv', csv)
    const { done, problem } = await keep(FRESH_FORM, form)
    setSaid(done ? [done, ...describe(entries, aliasKeys).slice(1)] : [problem ?? ''])
  }
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    void bring(new FormData(event.currentTarget))
  }
  const forget = () => {
    forgetVisitNames(classId)
    setSaid([words.names.forgotten])
  }

  return (
    <section className={`${classes.section} ${classes.screen}`} aria-labelledby="names">
      <h2 id="names">{words.names.title}</h2>
      <p>{words.names.text}</p>
      <form onSubmit={submit} className={classes.form}>
        <label className={styles.file}>
          {words.names.file}
          <input type="file" name="list" accept=".csv,text/csv,text/plain" />
        </label>
        <p className={classes.soft}>{words.names.format}</p>
        <fieldset className={classes.group} aria-label={words.names.title}>
          <label className={classes.choice}>
            <input type="radio" name="where" value="visit" defaultChecked /> {words.names.visit}
          </label>
          {!isArchived && (
            <label className={classes.choice}>
              <input type="radio" name="where" value="keep" /> {words.names.keep}
            </label>
          )}
        </fieldset>
        <p className={classes.row}>
          <button type="submit" className={classes.button} disabled={isSending}>
            {words.names.button}
          </button>
          {hasVisitNames && (
            <button type="button" className={classes.quiet} onClick={forget}>
              {words.names.forget}
            </button>
          )}
        </p>
      </form>
      <div role="status">
        {said.map((line) => (
          <p key={line}>{line}</p>
        ))}
      </div>
      {keepsNames && <KeptNames classId={classId} erase={erase} />}
    </section>
  )
}

function KeptNames({ classId, erase }: Pick<Props, 'classId' | 'erase'>) {
  const fields = [{ name: 'classId', label: '', kind: 'hidden', value: classId }] as const
  return (
    <>
      <p>{words.names.keptNote}</p>
      <AccountForm action={erase} fields={fields} button={words.names.erase} isQuiet />
    </>
  )
}

function describe(entries: readonly RosterEntry[], aliasKeys: readonly string[]): readonly string[] {
  const strangers = entries.filter(({ alias }) => !aliasKeys.includes(toAliasKey(alias)))
  const shown = words.names.shown(entries.length - strangers.length, entries.length)
  return strangers.length === 0
    ? [shown]
    : [shown, words.names.strangers(strangers.map(({ alias }) => alias))]
}
