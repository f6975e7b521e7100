'use client'
import { useState } from 'react'
import { fillColumn } from '#browser/gradebook-file/fill-column'
import type { GradebookFile } from '#browser/gradebook-file/read-gradebook-file'
import { saveFile } from '#browser/gradebook-file/save-file'
import type { VisitNames } from '#browser/visit-names'
import type { ClassPoints } from '#domain/classes/class-points.schema'
import { ColumnSelect } from './column-select'
import { type FillChoice, guessChoice, matchChoice } from './fill-plan'
import { FillReport } from './fill-report'
import styles from './gradebook.module.css'
import { words } from './words'

type Props = {
  readonly name: string
  readonly file: GradebookFile
  readonly points: ClassPoints
  readonly visitNames: VisitNames
  readonly hasNames: boolean
}

export function FillForm({ name, file, points, visitNames, hasNames }: Props) {
  const { fill, filter } = words
  const [choice, setChoice] = useState<FillChoice>(() => guessChoice(file, points, hasNames))
  const [isDone, setDone] = useState(false)
  const change = (part: Partial<FillChoice>) => {
    setDone(false)
    setChoice({ ...choice, ...part })
  }
  const matched = matchChoice(file, points, visitNames, choice)
  const target = choice.column !== null && choice.maxPoints > 0 ? { ...choice, column: choice.column } : null
  const filled = target && fillColumn(file, matched, target)
  const columns = file.columns.filter((column) => column.takesGrades)
  const chooseColumn = (column: number | null) => {
    const maxPoints = file.columns.find((one) => one.index === column)?.maxPoints ?? choice.maxPoints
    change({ column, maxPoints })
  }
  const download = () => {
    if (!filled) return
    saveFile(name, filled.bytes)
    setDone(true)
  }
  return (
    <div className={styles.form}>
      <p role="status">{fill.found(fill.platforms[file.platform], file.learners.length)}</p>
      <label className={styles.field}>
        {fill.module}
        <select value={choice.moduleId} onChange={(event) => change({ moduleId: event.currentTarget.value })}>
          {points.modules.map(({ moduleId, number, title }) => (
            <option key={moduleId} value={moduleId}>
              {filter.moduleOption(number, title)}
            </option>
          ))}
        </select>
      </label>
      <ColumnSelect
        label={fill.column}
        none={fill.chooseColumn}
        columns={columns}
        value={choice.column}
        onChange={chooseColumn}
      />
      <label className={styles.field}>
        {fill.maxPoints}
        <input
          type="number"
          min={0}
          step="any"
          value={choice.maxPoints}
          onChange={(event) => change({ maxPoints: Number(event.currentTarget.value) })}
        />
      </label>
      <p>{fill.maxHint}</p>
      <MatchFields file={file} choice={choice} hasNames={hasNames} change={change} />
      {filled && <FillReport matched={matched} filled={filled} />}
      <button
        type="button"
        className={styles.button}
        disabled={!filled || filled.written === 0}
        onClick={download}
      >
        {fill.button}
      </button>
      <p role="status" className={styles.done}>
        {isDone && fill.done}
      </p>
    </div>
  )
}

type MatchProps = {
  readonly file: GradebookFile
  readonly choice: FillChoice
  readonly hasNames: boolean
  readonly change: (part: Partial<FillChoice>) => void
}

function MatchFields({ file: { columns }, choice, hasNames, change }: MatchProps) {
  const { fill } = words
  return (
    <fieldset className={styles.group}>
      <legend>{fill.match}</legend>
      <label className={styles.choice}>
        <input
          type="radio"
          name="by"
          checked={choice.by === 'alias'}
          onChange={() => change({ by: 'alias' })}
        />
        {fill.byAlias}
      </label>
      {choice.by === 'alias' && (
        <ColumnSelect
          label={fill.aliasColumn}
          columns={columns}
          value={choice.aliasColumn}
          onChange={(column) => change({ aliasColumn: column ?? 0 })}
        />
      )}
      <label className={styles.choice}>
        <input
          type="radio"
          name="by"
          checked={choice.by === 'names'}
          disabled={!hasNames}
          onChange={() => change({ by: 'names' })}
        />
        {fill.byNames}
      </label>
      {!hasNames && <p>{fill.noNames}</p>}
      {choice.by === 'names' && (
        <>
          <ColumnSelect
            label={fill.firstName}
            columns={columns}
            value={choice.nameColumn}
            onChange={(column) => change({ nameColumn: column ?? 0 })}
          />
          <ColumnSelect
            label={fill.lastName}
            none={fill.noColumn}
            columns={columns}
            value={choice.lastNameColumn}
            onChange={(column) => change({ lastNameColumn: column })}
          />
        </>
      )}
    </fieldset>
  )
}
