import { Choice } from '../controls/choice'
import { PressRow } from '../controls/press-row'
import { Reading } from '../controls/reading'
import { Reserve } from '../controls/reserve'
import { Slider } from '../controls/slider'
import { Stack } from '../controls/stack'
import styles from './molecular-staircase.module.css'
import {
  copyCounts,
  highestStep,
  lowestStep,
  type PresetName,
  presetNames,
  presets,
  type StairState,
  toPercent,
  toStep,
} from './molecular-staircase-state'
import { StairDrawing } from './stair-drawing'
import { presetWords, sayDepth, words } from './words'

export type StairHandlers = {
  readonly onPreset: (name: PresetName) => void
  readonly onChange: (change: Partial<StairState>) => void
}

type ViewProps = { readonly state: StairState; readonly handlers?: StairHandlers | undefined }

export function MolecularStaircaseView({ state, handlers }: ViewProps) {
  const live = handlers !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <Controls state={state} handlers={handlers} />
      </Reserve>
      <StairDrawing state={state} />
      <div className={styles.reading}>
        <Reading live={live}>{sayDepth(state)}</Reading>
      </div>
    </Stack>
  )
}

function Controls({ state, handlers }: ViewProps) {
  return (
    <div className={styles.controls}>
      <PressRow
        compact
        legend={words.cases}
        presses={presetNames.map((name) => ({
          label: presetWords[name],
          pressed: JSON.stringify(presets[name]) === JSON.stringify(state),
          onPress: handlers && (() => handlers.onPreset(name)),
        }))}
      />
      <div className={styles.pair}>
        <Choice
          name={`staircase-mode${handlers ? '' : '-still'}`}
          legend={words.mode}
          options={[
            { value: 'found', label: words.found },
            { value: 'not-found', label: words.notFound },
          ]}
          value={state.mode}
          {...(handlers && { onChange: (mode: StairState['mode']) => handlers.onChange({ mode }) })}
        />
        {state.mode === 'found' ? (
          <PercentSlider state={state} handlers={handlers} />
        ) : (
          <CopiesSlider state={state} handlers={handlers} />
        )}
      </div>
    </div>
  )
}

function PercentSlider({ state, handlers }: ViewProps) {
  return (
    <Slider
      id={`staircase-percent${handlers ? '' : '-still'}`}
      label={words.percent}
      valueText={words.percentText(state.percent)}
      min={lowestStep}
      max={highestStep}
      step={1}
      value={toStep(state.percent)}
      down={words.lower}
      up={words.higher}
      {...(handlers && { onChange: (step: number) => handlers.onChange({ percent: toPercent(step) }) })}
    />
  )
}

function CopiesSlider({ state, handlers }: ViewProps) {
  return (
    <Slider
      id={`staircase-copies${handlers ? '' : '-still'}`}
      label={words.copies}
      valueText={words.copiesText(state.copies)}
      min={0}
      max={copyCounts.length - 1}
      step={1}
      value={copyCounts.indexOf(state.copies)}
      down={words.fewer}
      up={words.more}
      {...(handlers && {
        onChange: (at: number) => handlers.onChange({ copies: copyCounts[at] ?? state.copies }),
      })}
    />
  )
}
