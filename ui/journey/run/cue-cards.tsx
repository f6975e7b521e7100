'use client'

import type { Cue } from '#domain/journey/journey'
import { words } from '../words'
import styles from './cue-cards.module.css'

type Props = {
  readonly cues: readonly Cue[]
  readonly opened: readonly string[]
  readonly onOpen: (id: string) => void
}

/** What could be asked or looked up before deciding: closed until wanted, and remembered for the debrief. */
export function CueCards({ cues, opened, onOpen }: Props) {
  if (cues.length === 0) return null
  return (
    <section className={styles.cues} aria-labelledby="cues">
      <h2 id="cues">{words.cues.title}</h2>
      <p className={styles.hint}>{words.cues.hint}</p>
      {cues.map(({ id, title, lines }) => (
        <details
          key={id}
          className={styles.cue}
          open={opened.includes(id)}
          onToggle={(event) => event.currentTarget.open && !opened.includes(id) && onOpen(id)}
        >
          <summary>{title}</summary>
          {lines.map((line) => (
            <p key={line}>{line}</p>
          ))}
        </details>
      ))}
    </section>
  )
}
