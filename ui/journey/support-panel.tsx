'use client'

import { useRef } from 'react'
import type { SupportLine } from './kept-run'
import styles from './support-panel.module.css'
import { words } from './words'

/** Pause, support lines and the way out, one button away on every screen of a journey. */
export function SupportPanel({ lines, exitHref }: { lines: readonly SupportLine[]; exitHref: string }) {
  const dialog = useRef<HTMLDialogElement>(null)
  const s = words.support
  return (
    <>
      <button className={styles.open} type="button" onClick={() => dialog.current?.showModal()}>
        {words.run.pause}
      </button>
      <dialog className={styles.dialog} ref={dialog} aria-labelledby="support-title">
        <h2 id="support-title">{s.title}</h2>
        <p>{s.text}</p>
        <p>{s.personal}</p>
        <ul className={styles.lines}>
          {lines.map((line) => (
            <li key={`${line.country} ${line.name}`}>
              <span>
                {line.name} <span className={styles.country}>({line.country})</span>
              </span>
              <strong>{line.contact}</strong>
              <span className={styles.country}>{line.hours}</span>
            </li>
          ))}
        </ul>
        <p>{s.emergency}</p>
        <div className={styles.row}>
          <button className={styles.primary} type="button" onClick={() => dialog.current?.close()}>
            {s.goOn}
          </button>
          <a className={styles.leave} href={exitHref}>
            {s.leave}
          </a>
        </div>
      </dialog>
    </>
  )
}
