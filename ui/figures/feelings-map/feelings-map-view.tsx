import { Stack } from '../controls/stack'
import { type Feeling, feelings, places } from './feelings'
import { FeelingsLand } from './feelings-land'
import styles from './feelings-map.module.css'
import { feelingWords, words } from './words'

type ViewProps = { readonly feeling: Feeling; readonly onFeeling?: (feeling: Feeling) => void }

export function FeelingsMapView({ feeling, onFeeling }: ViewProps) {
  return (
    <Stack>
      <fieldset className={styles.map}>
        <legend className={styles.hidden}>{words.choose}</legend>
        <FeelingsLand feeling={feeling} />
        {feelings.map((one) => (
          <Place key={one} feeling={one} chosen={one === feeling} onFeeling={onFeeling} />
        ))}
      </fieldset>
      <Panel feeling={feeling} live={onFeeling !== undefined} />
    </Stack>
  )
}

type PlaceProps = {
  readonly feeling: Feeling
  readonly chosen: boolean
  readonly onFeeling: ((feeling: Feeling) => void) | undefined
}

function Place({ feeling, chosen, onFeeling }: PlaceProps) {
  const { x, y } = places[feeling]
  const where = { insetInlineStart: `${x}%`, insetBlockStart: `${y}%` }
  const { name } = feelingWords[feeling]
  if (!onFeeling)
    return (
      <span className={styles.place} style={where} data-chosen={chosen}>
        {name}
      </span>
    )
  return (
    <label className={styles.place} style={where} data-chosen={chosen} data-live="">
      <input
        type="radio"
        name="feelings-map"
        value={feeling}
        checked={chosen}
        onChange={() => onFeeling(feeling)}
      />
      {name}
    </label>
  )
}

function Panel({ feeling, live }: { readonly feeling: Feeling; readonly live: boolean }) {
  const { name, helps, like, common, more } = feelingWords[feeling]
  const parts = [
    { label: words.helps, text: helps },
    { label: words.like, text: like },
    { label: words.common, text: common },
    { label: words.more, text: more },
  ]
  return (
    <div className={styles.panel}>
      <div role={live ? 'status' : undefined}>
        <p className={styles.heading}>{name}</p>
        <dl className={styles.parts}>
          {parts.map(({ label, text }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className={styles.crisis}>{words.crisis}</p>
    </div>
  )
}
