'use client'
import { useSyncExternalStore } from 'react'
import styles from './classes.module.css'
import { words } from './words'

type Props = {
  /** The zone of the class, or what the server takes for it. */
  readonly zone: string
  /** A new class is where its educator is. */
  readonly isNew: boolean
}

export function TimeZoneField({ zone, isNew }: Props) {
  const shown = useSyncExternalStore(
    subscribe,
    () => (isNew ? Intl.DateTimeFormat().resolvedOptions().timeZone : zone),
    () => zone,
  )
  return (
    <p className={styles.soft}>
      {words.form.zone(shown)}
      <input type="hidden" name="timeZone" value={shown} />
    </p>
  )
}

const subscribe = () => () => {}
