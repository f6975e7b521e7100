'use client'

import { useState } from 'react'
import { AmlCase } from './aml-case'
import { CmlCase } from './cml-case'
import styles from './practice.module.css'
import { SolidCase } from './solid-case'
import { words } from './words'

const rules = ['solid', 'aml', 'cml'] as const

/** Made-up cases to run through the rules. Nothing is kept or sent. */
export function PracticeCases() {
  const [chosen, setChosen] = useState<(typeof rules)[number]>('solid')
  return (
    <div className={styles.practice}>
      <fieldset className={styles.tabs}>
        <legend>{words.pick}</legend>
        {rules.map((each) => (
          <label key={each} className={styles.tick}>
            <input
              type="radio"
              name="practice-rules"
              checked={chosen === each}
              onChange={() => setChosen(each)}
            />
            {words.tabs[each]}
          </label>
        ))}
      </fieldset>
      {chosen === 'solid' && <SolidCase />}
      {chosen === 'aml' && <AmlCase />}
      {chosen === 'cml' && <CmlCase />}
    </div>
  )
}
