'use client'
import { useId, useState } from 'react'
import { showDay } from '../account/show-time'
import styles from './learners.module.css'
import { useVisitNames } from './use-visit-names'
import { words } from './words'

export type LearnerRow = {
  readonly id: string
  readonly alias: string
  readonly aliasKey: string
  readonly section: string
  readonly realName: string | null
  readonly joinedAt: number
  readonly lastSeenAt: number
}
type Props = { readonly classId: string; readonly learners: readonly LearnerRow[] }

const EVERY = '*'

export function LearnerTable({ classId, learners }: Props) {
  const names = useVisitNames(classId)
  const [section, setSection] = useState(EVERY)
  const sections = [...new Set(learners.map((one) => one.section))].sort()
  const shown = learners.filter((one) => section === EVERY || one.section === section)
  const nameOf = (one: LearnerRow) => names[one.aliasKey] ?? one.realName ?? ''
  const hasNames = learners.some((one) => nameOf(one) !== '')
  const hasSections = sections.some((one) => one !== '')
  return (
    <>
      {hasSections && <SectionFilter sections={sections} value={section} onChange={setSection} />}
      <div className={styles.table}>
        <table aria-label={words.table(shown.length)}>
          <thead>
            <tr>
              <th scope="col">{words.alias}</th>
              {hasNames && <th scope="col">{words.name}</th>}
              {hasSections && <th scope="col">{words.section}</th>}
              <th scope="col">{words.joined}</th>
              <th scope="col">{words.seen}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((one) => (
              <tr key={one.id}>
                <th scope="row">
                  <a href={`/teach/${classId}/learners/${one.id}`}>{one.alias}</a>
                </th>
                {hasNames && <td>{nameOf(one)}</td>}
                {hasSections && <td data-label={words.section}>{one.section}</td>}
                <td data-label={words.joined}>
                  <Day at={one.joinedAt} />
                </td>
                <td data-label={words.seen}>
                  <Day at={one.lastSeenAt} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  )
}

function Day({ at }: { readonly at: number }) {
  return (
    <time dateTime={new Date(at).toISOString()} suppressHydrationWarning>
      {showDay(at)}
    </time>
  )
}

type FilterProps = {
  readonly sections: readonly string[]
  readonly value: string
  readonly onChange: (section: string) => void
}

function SectionFilter({ sections, value, onChange }: FilterProps) {
  const id = useId()
  return (
    <p className={styles.filter}>
      <label htmlFor={id}>{words.showSection}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.currentTarget.value)}>
        <option value={EVERY}>{words.allSections}</option>
        {sections.map((one) => (
          <option key={one} value={one}>
            {one === '' ? words.noSection : one}
          </option>
        ))}
      </select>
    </p>
  )
}
