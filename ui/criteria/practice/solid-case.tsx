'use client'

import { useState } from 'react'
import { CaseFrame } from './case-frame'
import styles from './practice.module.css'
import { type SolidVisitDraft, solidPresets } from './presets'
import { findConfirmedBest, readVisits } from './read-solid'
import { SolidVisit } from './solid-visit'
import { words } from './words'

export function SolidCase() {
  const [picked, setPicked] = useState(0)
  const [visits, setVisits] = useState<readonly SolidVisitDraft[]>(solidPresets[0]?.visits ?? [])
  const preset = solidPresets[picked]
  if (!preset) return null

  function pick(index: number): void {
    setPicked(index)
    setVisits(solidPresets[index]?.visits ?? [])
  }

  const readings = visits.map((_, index) => readVisits(preset, visits.slice(0, index + 1)))
  const all = readings.at(-1)?.result
  return (
    <CaseFrame presets={solidPresets} picked={picked} onPick={pick}>
      <dl className={styles.facts}>
        <div>
          <dt>{words.baseline}</dt>
          <dd>
            {preset.lesions.map(({ name, mm }) => `${name} ${mm} mm`).join(' · ')} ·{' '}
            {words.sumIs(preset.lesions.reduce((sum, { mm }) => sum + mm, 0))}
          </dd>
        </div>
      </dl>
      <p className={styles.hint}>{words.emptySize}</p>
      {visits.map((draft, index) => (
        <SolidVisit
          key={draft.day}
          lesions={preset.lesions}
          draft={draft}
          reading={readings[index] ?? { result: null, fault: '' }}
          onChange={(change) =>
            setVisits(visits.map((each, at) => (at === index ? { ...each, ...change } : each)))
          }
        />
      ))}
      {all && <p>{words.best(findConfirmedBest(all))}</p>}
    </CaseFrame>
  )
}
