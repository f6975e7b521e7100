import { PressRow } from '../controls/press-row'
import { Reading } from '../controls/reading'
import { Reserve } from '../controls/reserve'
import { Slider } from '../controls/slider'
import { Stack } from '../controls/stack'
import { ChanceGrid } from './chance-grid'
import styles from './rare-cell-sampler.module.css'
import {
  findCells,
  highestPower,
  lowestPower,
  type SamplerState,
  sampleSizes,
} from './rare-cell-sampler-state'
import { SampleTubes } from './sample-tubes'
import { ShareScale } from './share-scale'
import { saySamples, words, writeShare } from './words'

export type SamplerHandlers = {
  readonly onChange: (to: { readonly power?: number; readonly size?: number }) => void
  readonly onDraw: (count: number) => void
  readonly onRestart: () => void
}

type ViewProps = { readonly state: SamplerState; readonly handlers?: SamplerHandlers | undefined }

export function RareCellSamplerView({ state, handlers }: ViewProps) {
  const live = handlers !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <Sliders state={state} handlers={handlers} />
      </Reserve>
      <ShareScale state={state} />
      <Reserve live={live}>
        <PressRow
          name={words.draw}
          presses={[
            { label: words.drawOne, main: true, onPress: handlers && (() => handlers.onDraw(1)) },
            { label: words.drawTen, onPress: handlers && (() => handlers.onDraw(10)) },
            { label: words.restart, onPress: handlers?.onRestart },
          ]}
        />
      </Reserve>
      <div className={styles.outcome}>
        <SampleTubes state={state} />
        <ChanceGrid state={state} />
      </div>
      <div className={styles.reading}>
        <Reading live={live}>{saySamples(state)}</Reading>
      </div>
    </Stack>
  )
}

function Sliders({ state, handlers }: ViewProps) {
  const suffix = handlers ? '' : '-still'
  return (
    <div className={styles.sliders}>
      <Slider
        id={`sampler-share${suffix}`}
        label={words.share}
        valueText={writeShare(10 ** state.power)}
        min={lowestPower}
        max={highestPower}
        step={1}
        value={state.power}
        down={words.commoner}
        up={words.rarer}
        {...(handlers && { onChange: (power: number) => handlers.onChange({ power }) })}
      />
      <Slider
        id={`sampler-cells${suffix}`}
        label={words.cells}
        valueText={words.cellsOf(findCells(state))}
        min={0}
        max={sampleSizes.length - 1}
        step={1}
        value={state.size}
        down={words.fewer}
        up={words.moreCells}
        {...(handlers && { onChange: (size: number) => handlers.onChange({ size }) })}
      />
    </div>
  )
}
