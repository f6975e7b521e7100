'use client'

import { useState } from 'react'
import { words } from '../words'
import styles from './debrief.module.css'

const d = words.debrief
const closeToHome = 'close to home'

/** Mood words before any judgement; they stay in this component and nowhere else. */
export function Reactions() {
  const [chosen, setChosen] = useState<readonly string[]>([])
  const toggle = (mood: string) =>
    setChosen((before) => (before.includes(mood) ? before.filter((one) => one !== mood) : [...before, mood]))
  return (
    <section className={styles.reactions}>
      <fieldset>
        <legend>{d.reactions}</legend>
        <p>{d.reactionsText}</p>
        <div className={styles.moods}>
          {d.moods.map((mood) => (
            <label key={mood}>
              <input type="checkbox" checked={chosen.includes(mood)} onChange={() => toggle(mood)} />
              {mood}
            </label>
          ))}
        </div>
      </fieldset>
      <p aria-live="polite">{chosen.includes(closeToHome) ? d.closeToHome : ''}</p>
    </section>
  )
}
