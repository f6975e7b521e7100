import { Choice } from '../controls/choice'
import { PressRow } from '../controls/press-row'
import { Reserve } from '../controls/reserve'
import { Slider } from '../controls/slider'
import { Stack } from '../controls/stack'
import styles from './lesion-ruler.module.css'
import {
  faintMm,
  findSmallestMm,
  goneMm,
  largestMm,
  lesions,
  type PresetName,
  presetNames,
  type RulerState,
  readRuler,
  type Size,
  samePreset,
  visitDays,
} from './lesion-ruler-state'
import { RulerDrawing } from './ruler-drawing'
import { RulerReadout } from './ruler-readout'
import { lesionNames, nameDay, presetWords, words } from './words'

export type RulerHandlers = {
  readonly onPreset: (name: PresetName) => void
  readonly onVisit: (visit: number) => void
  readonly onSize: (lesion: number, size: Size) => void
}

type ViewProps = { readonly state: RulerState; readonly handlers?: RulerHandlers }

export function LesionRulerView({ state, handlers }: ViewProps) {
  const live = handlers !== undefined
  const reading = readRuler(state)
  return (
    <Stack>
      <Reserve live={live}>
        <PressRow
          compact
          legend={words.cases}
          presses={presetNames.map((name) => ({
            label: presetWords[name],
            pressed: samePreset(state, name),
            onPress: handlers && (() => handlers.onPreset(name)),
          }))}
        />
      </Reserve>
      <RulerDrawing state={state} reading={reading} />
      <RulerReadout state={state} reading={reading} live={live} />
      <Reserve live={live}>
        <Controls state={state} handlers={handlers} />
      </Reserve>
    </Stack>
  )
}

type ControlsProps = { readonly state: RulerState; readonly handlers: RulerHandlers | undefined }

function Controls({ state, handlers }: ControlsProps) {
  return (
    <div className={styles.controls}>
      <Choice
        name={handlers ? 'lesion-ruler-visit' : 'lesion-ruler-visit-still'}
        legend={words.visit}
        options={visitDays.map((day, index) => ({ value: String(index), label: nameDay(day) }))}
        value={String(state.visit)}
        {...(handlers && { onChange: (visit: string) => handlers.onVisit(Number(visit)) })}
      />
      {lesions.map((_, index) => (
        <LesionControl key={lesions[index]?.name} state={state} lesion={index} handlers={handlers} />
      ))}
    </div>
  )
}

function LesionControl({ state, lesion, handlers }: ControlsProps & { readonly lesion: number }) {
  const name = lesions[lesion]?.name ?? 'lung'
  const { full } = lesionNames[name]
  const size = state.sizes[state.visit]?.[lesion] ?? null
  const quick: readonly (readonly [string, Size])[] = [
    [words.gone, goneMm],
    [words.faint, faintMm],
    [words.missing, null],
  ]
  return (
    <div className={styles.lesion}>
      <Slider
        id={`lesion-ruler-${name}${handlers ? '' : '-still'}`}
        label={full}
        valueText={words.mm(size)}
        min={findSmallestMm(state.visit, name)}
        max={largestMm}
        step={1}
        value={size ?? 0}
        down={words.down(full)}
        up={words.up(full)}
        {...(handlers && { onChange: (mm: number) => handlers.onSize(lesion, mm) })}
      />
      <div className={styles.quick} data-off={state.visit === 0}>
        <PressRow
          compact
          name={words.quickOf(full)}
          presses={quick.map(([label, to]) => ({
            label,
            pressed: state.visit > 0 && size === to,
            onPress: handlers && (() => handlers.onSize(lesion, to)),
          }))}
        />
      </div>
    </div>
  )
}
