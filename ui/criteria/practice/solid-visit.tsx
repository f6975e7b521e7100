import type { VisitResult } from '#domain/response/recist/assess-visits'
import { ChoiceField, NumberField } from './fields'
import styles from './practice.module.css'
import type { SolidPreset, SolidVisitDraft } from './presets'
import type { Reading } from './read-draft'
import { VerdictView } from './verdict'
import { words } from './words'

type Props = {
  readonly lesions: SolidPreset['lesions']
  readonly draft: SolidVisitDraft
  readonly reading: Reading<readonly VisitResult[]>
  readonly onChange: (change: Partial<SolidVisitDraft>) => void
}

const nonTargets = [
  ['CR', words.nonTargetChoices.CR],
  ['NON-CR/NON-PD', words.nonTargetChoices['NON-CR/NON-PD']],
  ['PD', words.nonTargetChoices.PD],
  ['NE', words.nonTargetChoices.NE],
] as const

const newLesions = [
  ['no', words.newLesionChoices.no],
  ['yes', words.newLesionChoices.yes],
  ['equivocal', words.newLesionChoices.equivocal],
] as const

export function SolidVisit({ lesions, draft, reading, onChange }: Props) {
  const last = reading.result?.at(-1)
  const verdict = last
    ? { result: { category: last.overall, reason: last.reason, source: last.source }, fault: null }
    : { result: null, fault: reading.fault ?? '' }
  return (
    <fieldset className={styles.visit}>
      <legend>{words.visit(draft.day)}</legend>
      <div className={styles.fields}>
        {lesions.map(({ name }, index) => (
          <NumberField
            key={name}
            label={words.size(name)}
            value={draft.sizes[index] ?? ''}
            onChange={(size) =>
              onChange({ sizes: draft.sizes.map((each, at) => (at === index ? size : each)) })
            }
          />
        ))}
        {draft.nonTarget !== 'NA' && (
          <ChoiceField
            label={words.nonTarget}
            value={draft.nonTarget}
            choices={nonTargets}
            onChange={(nonTarget) => onChange({ nonTarget })}
          />
        )}
        <ChoiceField
          label={words.newLesion}
          value={draft.newLesion}
          choices={newLesions}
          onChange={(newLesion) => onChange({ newLesion })}
        />
      </div>
      <VerdictView reading={verdict} />
    </fieldset>
  )
}
