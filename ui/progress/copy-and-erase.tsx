'use client'
import { type ChangeEvent, useState } from 'react'
import { eraseEverything, readCopy, writeCopy } from '#browser/course-copy'
import styles from './progress.module.css'
import { words } from './words'

function saveAsFile(text: string, name: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: 'application/json' }))
  const link = document.createElement('a')
  link.href = url
  link.download = name
  link.click()
  URL.revokeObjectURL(url)
}

export function CopyAndErase({ moduleIds }: { readonly moduleIds: readonly string[] }) {
  const [said, setSaid] = useState('')
  const save = () => {
    const now = new Date()
    saveAsFile(writeCopy(moduleIds, now), `remission-course-${now.toISOString().slice(0, 10)}.json`)
  }
  const bringBack = async (event: ChangeEvent<HTMLInputElement>) => {
    const input = event.currentTarget
    const file = input.files?.[0]
    if (!file) return
    setSaid(readCopy(await file.text()) ? words.imported : words.importFault)
    input.value = ''
  }
  const erase = () => {
    eraseEverything()
    setSaid(words.erased)
  }
  return (
    <section aria-labelledby="copy" className={styles.section}>
      <h2 id="copy">{words.copy}</h2>
      <p>{words.copyText}</p>
      <div className={styles.row}>
        <button type="button" className={styles.button} onClick={save}>
          {words.exportButton}
        </button>
        <label className={styles.file}>
          {words.importLabel}
          <input type="file" accept="application/json,.json" onChange={bringBack} />
        </label>
      </div>
      <h2>{words.erase}</h2>
      <p>{words.eraseText}</p>
      <button type="button" className={styles.quiet} onClick={erase}>
        {words.eraseButton}
      </button>
      <p role="status" className={styles.said}>
        {said}
      </p>
    </section>
  )
}
