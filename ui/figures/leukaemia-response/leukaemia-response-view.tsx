import { PressRow } from '../controls/press-row'
import { Reserve } from '../controls/reserve'
import { Stack } from '../controls/stack'
import { GradeRows } from './grade-rows'
import { type Marrow, type PresetName, presetNames, presets, readRows } from './leukaemia-response-state'
import { MarrowControls } from './marrow-controls'
import { presetWords, words } from './words'

export type MarrowHandlers = {
  readonly onPreset: (name: PresetName) => void
  readonly onChange: (change: Partial<Marrow>) => void
}

type ViewProps = { readonly marrow: Marrow; readonly handlers?: MarrowHandlers }

export function LeukaemiaResponseView({ marrow, handlers }: ViewProps) {
  const live = handlers !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <PressRow
          compact
          legend={words.cases}
          presses={presetNames.map((name) => ({
            label: presetWords[name],
            pressed: JSON.stringify(presets[name]) === JSON.stringify(marrow),
            onPress: handlers && (() => handlers.onPreset(name)),
          }))}
        />
      </Reserve>
      <Reserve live={live}>
        <MarrowControls marrow={marrow} onChange={handlers?.onChange} />
      </Reserve>
      <GradeRows marrow={marrow} rows={readRows(marrow)} live={live} />
    </Stack>
  )
}
