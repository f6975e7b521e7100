import {
  type CohortSettings,
  cohortFamilies,
  familySettings,
  type SettingName,
  settingRanges,
  usualSettings,
} from '#domain/journey/cohort/cohort-settings'
import { Choice } from '../figures/controls/choice'
import { Slider } from '../figures/controls/slider'
import styles from './cohort.module.css'
import { type CohortView, cohortCounts } from './cohort-view'
import { families, rateWords, words } from './words'

type Props = {
  readonly view: CohortView
  readonly onStep: (next: CohortView) => void
  readonly onSlide: (next: CohortView) => void
}

export function GroupControls({ view, onStep, onSlide }: Props) {
  const { family, count, firstSeed, settings } = view
  const slide = (changed: Partial<CohortSettings>) =>
    onSlide({ ...view, settings: { ...settings, ...changed } })
  return (
    <div className={styles.controls}>
      <Choice
        name="cohort-family"
        legend={words.family}
        options={cohortFamilies.map((value) => ({ value, label: families[value].name }))}
        value={family}
        onChange={(value) => onStep({ ...view, family: value, settings: usualSettings })}
      />
      <Choice
        name="cohort-count"
        legend={words.count}
        options={cohortCounts.map((one) => ({ value: `${one}`, label: words.people(one) }))}
        value={`${count}`}
        onChange={(value) =>
          onStep({ ...view, count: cohortCounts.find((one) => `${one}` === value) ?? count })
        }
      />
      <div className={styles.others}>
        <button
          type="button"
          className={styles.secondary}
          onClick={() => onStep({ ...view, firstSeed: firstSeed + count })}
        >
          {words.others}
        </button>
        <span>{words.othersHint(firstSeed, count)}</span>
      </div>
      <div className={styles.sliders}>
        {familySettings[family].map((name) => (
          <RateSlider
            key={name}
            name={name}
            value={settings[name]}
            onChange={(pct) => slide({ [name]: pct })}
          />
        ))}
      </div>
    </div>
  )
}

type RateProps = {
  readonly name: SettingName
  readonly value: number
  readonly onChange: (pct: number) => void
}

function RateSlider({ name, value, onChange }: RateProps) {
  return (
    <Slider
      id={`cohort-${name}`}
      label={rateWords[name].label}
      valueText={words.rate(value)}
      {...settingRanges[name]}
      value={value}
      down={rateWords[name].less}
      up={rateWords[name].more}
      onChange={onChange}
    />
  )
}
