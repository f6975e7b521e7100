'use client'

import { useState } from 'react'
import { classifyCmlMilestone } from '#domain/response/cml/cml-milestone'
import { CaseFrame } from './case-frame'
import { NumberField, TickField } from './fields'
import styles from './practice.module.css'
import { type CmlDraft, cmlPresets } from './presets'
import { parseField, type Reading, readDraft } from './read-draft'
import { type Verdict, VerdictView } from './verdict'
import { words } from './words'

export function CmlCase() {
  const [picked, setPicked] = useState(0)
  const [draft, setDraft] = useState<CmlDraft | undefined>(cmlPresets[0]?.draft)
  if (!draft) return null

  function pick(index: number): void {
    setPicked(index)
    setDraft(cmlPresets[index]?.draft)
  }

  const change = (part: Partial<CmlDraft>) => setDraft({ ...draft, ...part })
  return (
    <CaseFrame presets={cmlPresets} picked={picked} onPick={pick}>
      <div className={styles.fields}>
        <NumberField label={words.months} value={draft.months} onChange={(months) => change({ months })} />
        <NumberField label={words.level} value={draft.level} onChange={(level) => change({ level })} />
      </div>
      <TickField
        label={words.confirmed}
        checked={draft.confirmed}
        onChange={(confirmed) => change({ confirmed })}
      />
      <TickField
        label={words.mutation}
        checked={draft.mutation}
        onChange={(mutation) => change({ mutation })}
      />
      <VerdictView reading={readCml(draft)} />
    </CaseFrame>
  )
}

function readCml({ months, level, bestBefore, confirmed, mutation }: CmlDraft): Reading<Verdict> {
  return readDraft(() => {
    const ruling = classifyCmlMilestone({
      months: parseField(months),
      bcrAbl1IsPct: parseField(level),
      confirmedWithin1to3Months: confirmed,
      priorBestIsPct: bestBefore,
      resistanceMutation: mutation,
    })
    return { ...ruling, category: ruling.milestone }
  })
}
