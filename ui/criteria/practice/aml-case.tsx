'use client'

import { useState } from 'react'
import { classifyAml } from '#domain/response/aml/aml-response'
import { CaseFrame } from './case-frame'
import { ChoiceField, NumberField, TickField } from './fields'
import styles from './practice.module.css'
import { type AmlDraft, amlPresets } from './presets'
import { parseField, type Reading, readDraft } from './read-draft'
import { type Verdict, VerdictView } from './verdict'
import { words } from './words'

const priors = [
  ['none', words.priorChoices.none],
  ['CR', words.priorChoices.CR],
  ['CRh', words.priorChoices.CRh],
  ['CRi', words.priorChoices.CRi],
] as const

export function AmlCase() {
  const [picked, setPicked] = useState(0)
  const [draft, setDraft] = useState<AmlDraft | undefined>(amlPresets[0]?.draft)
  if (!draft) return null

  function pick(index: number): void {
    setPicked(index)
    setDraft(amlPresets[index]?.draft)
  }

  const change = (part: Partial<AmlDraft>) => setDraft({ ...draft, ...part })
  return (
    <CaseFrame presets={amlPresets} picked={picked} onPick={pick}>
      <div className={styles.fields}>
        <NumberField label={words.blasts} value={draft.blasts} onChange={(blasts) => change({ blasts })} />
        <NumberField label={words.before} value={draft.before} onChange={(before) => change({ before })} />
        <NumberField
          label={words.neutrophils}
          value={draft.neutrophils}
          onChange={(neutrophils) => change({ neutrophils })}
        />
        <NumberField
          label={words.platelets}
          value={draft.platelets}
          onChange={(platelets) => change({ platelets })}
        />
        <ChoiceField
          label={words.prior}
          value={draft.prior}
          choices={priors}
          onChange={(prior) => change({ prior })}
        />
      </div>
      <TickField label={words.inBlood} checked={draft.inBlood} onChange={(inBlood) => change({ inBlood })} />
      <TickField
        label={words.elsewhere}
        checked={draft.elsewhere}
        onChange={(elsewhere) => change({ elsewhere })}
      />
      <VerdictView reading={readAml(draft)} />
    </CaseFrame>
  )
}

function readAml({
  blasts,
  before,
  neutrophils,
  platelets,
  inBlood,
  elsewhere,
  prior,
}: AmlDraft): Reading<Verdict> {
  return readDraft(() =>
    classifyAml({
      bmBlastsPct: parseField(blasts),
      pretreatmentBmBlastsPct: parseField(before),
      anc: parseField(neutrophils),
      platelets: parseField(platelets),
      circulatingBlasts: inBlood,
      extramedullary: elsewhere,
      marrowAdequate: true,
      priorResponse: prior === 'none' ? null : prior,
      atLandmark: false,
      mrd: null,
    }),
  )
}
