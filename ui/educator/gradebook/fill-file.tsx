'use client'
import { type DragEvent, useState } from 'react'
import { fetchClassPoints } from '#browser/gradebook-file/fetch-class-points'
import { type GradebookFile, readGradebookFile } from '#browser/gradebook-file/read-gradebook-file'
import type { ClassPoints } from '#domain/classes/class-points.schema'
import { useVisitNames } from '../learners/use-visit-names'
import { FillForm } from './fill-form'
import { listNames } from './fill-plan'
import styles from './gradebook.module.css'
import { words } from './words'

type Open = { readonly name: string; readonly file: GradebookFile; readonly points: ClassPoints }

/** Fills a learning platform's own file in this browser: real names in it are never sent. */
export function FillFile({ classId }: { readonly classId: string }) {
  const { fill } = words
  const visitNames = useVisitNames(classId)
  const [open, setOpen] = useState<Open | null>(null)
  const [problem, setProblem] = useState('')
  const [isOver, setOver] = useState(false)

  const take = async (given: File | undefined) => {
    if (!given) return
    setOpen(null)
    const read = readGradebookFile(new Uint8Array(await given.arrayBuffer()))
    if (!read.ok) return setProblem(read.problem === 'quotes' ? fill.quotes(read.line) : fill.noTable)
    const points = await fetchClassPoints(classId)
    if (!points) return setProblem(fill.noGrades)
    setProblem('')
    setOpen({ name: given.name, file: read.file, points })
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    void take(event.dataTransfer.files[0])
  }
  const over = (event: DragEvent) => {
    event.preventDefault()
    setOver(true)
  }

  return (
    <section className={`${styles.section} ${styles.screen}`} aria-labelledby="fill">
      <h2 id="fill">{fill.title}</h2>
      <p>{fill.lead}</p>
      <noscript>
        <p className={styles.problem}>{fill.noScript}</p>
      </noscript>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the field inside does the same */}
      <div
        className={styles.drop}
        data-over={isOver || undefined}
        onDrop={drop}
        onDragOver={over}
        onDragLeave={() => setOver(false)}
      >
        <label className={styles.field}>
          {open ? fill.again : fill.file}
          <input
            type="file"
            accept=".csv,.txt,.tsv,.xls,text/csv,text/plain"
            onChange={(event) => void take(event.currentTarget.files?.[0])}
          />
        </label>
      </div>
      {problem && (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      {open?.points.isDemo && <p className={styles.problem}>{fill.demo}</p>}
      {open && (
        <FillForm
          key={open.name}
          {...open}
          visitNames={visitNames}
          hasNames={listNames(open.points, visitNames).length > 0}
        />
      )}
    </section>
  )
}
