import { Slider } from '../controls/slider'
import { SliderMarks } from '../controls/slider-marks'
import { Toggle } from '../controls/toggle'
import styles from './leukaemia-response.module.css'
import type { Marrow } from './leukaemia-response-state'
import { words } from './words'

type ControlsProps = {
  readonly marrow: Marrow
  readonly onChange: ((change: Partial<Marrow>) => void) | undefined
}

const percent = { min: 0, step: 1, write: words.percent }

const sliders = [
  { key: 'blasts', ...percent, max: 60, marks: [5, 25] },
  { key: 'before', ...percent, min: 5, max: 100, marks: [] },
  {
    key: 'neutrophils',
    min: 0,
    max: 2,
    step: 0.1,
    write: (value: number) => value.toFixed(1),
    marks: [0.5, 1],
  },
  { key: 'platelets', min: 0, max: 200, step: 1, write: String, marks: [50, 100] },
] as const

const toggles = [
  { key: 'isAdequate', label: words.adequate },
  { key: 'bloodBlasts', label: words.bloodBlasts },
  { key: 'outside', label: words.outside },
] as const

export function MarrowControls({ marrow, onChange }: ControlsProps) {
  return (
    <div className={styles.controls}>
      {sliders.map(({ key, min, max, step, write, marks }) => (
        <div key={key}>
          <Slider
            id={`leukaemia-${key}${onChange ? '' : '-still'}`}
            label={words[key]}
            valueText={write(marrow[key])}
            min={min}
            max={max}
            step={step}
            value={marrow[key]}
            down={words.less(words[key])}
            up={words.more(words[key])}
            {...(onChange && {
              onChange: (value: number) => onChange({ [key]: Math.round(10 * value) / 10 }),
            })}
          />
          <SliderMarks min={min} max={max} marks={marks.map((at) => ({ at, label: write(at) }))} />
        </div>
      ))}
      <div className={styles.toggles}>
        {toggles.map(({ key, label }) => (
          <Toggle
            key={key}
            label={label}
            checked={marrow[key]}
            {...(onChange && { onChange: (checked: boolean) => onChange({ [key]: checked }) })}
          />
        ))}
      </div>
    </div>
  )
}
