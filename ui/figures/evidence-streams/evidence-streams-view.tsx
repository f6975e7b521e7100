import { Choice } from '../controls/choice'
import { Reserve } from '../controls/reserve'
import { Stack } from '../controls/stack'
import styles from './evidence-streams.module.css'
import { type Cancer, cancers, findWeight, type Stream, streams, type Weight } from './evidence-streams-state'
import { cancerNames, streamWords, weightNames, words } from './words'

type ViewProps = {
  readonly stream: Stream
  readonly cancer: Cancer
  readonly onStream?: (stream: Stream) => void
  readonly onCancer?: (cancer: Cancer) => void
}

export function EvidenceStreamsView({ stream, cancer, onStream, onCancer }: ViewProps) {
  return (
    <Stack>
      <Reserve live={onCancer !== undefined}>
        <Choice
          name="evidence-cancer"
          legend={words.cancer}
          options={cancers.map((value) => ({ value, label: cancerNames[value].label }))}
          value={cancer}
          {...(onCancer && { onChange: onCancer })}
        />
      </Reserve>
      <fieldset className={styles.river}>
        <legend className={styles.hidden}>{words.stream}</legend>
        <div className={styles.names}>
          {streams.map((one) => (
            <StreamName key={one} stream={one} chosen={one === stream} cancer={cancer} onStream={onStream} />
          ))}
        </div>
        <Ribbons stream={stream} cancer={cancer} />
        <p className={styles.pool}>{words.pool}</p>
      </fieldset>
      <Panel stream={stream} cancer={cancer} live={onStream !== undefined} />
    </Stack>
  )
}

type NameProps = {
  readonly stream: Stream
  readonly cancer: Cancer
  readonly chosen: boolean
  readonly onStream: ((stream: Stream) => void) | undefined
}

function StreamName({ stream, cancer, chosen, onStream }: NameProps) {
  const text = (
    <span>
      <b>{streamWords[stream].name}</b>
      <small>{weightNames[findWeight(cancer, stream)]}</small>
    </span>
  )
  if (!onStream)
    return (
      <span className={styles.name} data-chosen={chosen}>
        {text}
      </span>
    )
  return (
    <label className={styles.name} data-chosen={chosen}>
      <input
        type="radio"
        name="evidence-stream"
        value={stream}
        checked={chosen}
        onChange={() => onStream(stream)}
      />
      {text}
    </label>
  )
}

const widths: Record<Weight, number> = { leads: 15, adds: 8, 'now-and-then': 2.5 }

/** Five streams running into one; stretched to the room there is, so no text inside. */
function Ribbons({ stream, cancer }: { readonly stream: Stream; readonly cancer: Cancer }) {
  return (
    <svg className={styles.ribbons} viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">
      {streams.map((one, index) => {
        const weight = findWeight(cancer, one)
        const from = 10 + 20 * index
        const to = 38 + 6 * index
        return (
          <path
            key={one}
            d={`M0 ${from}C45 ${from} 50 ${to} 100 ${to}`}
            className={styles.ribbon}
            data-chosen={one === stream}
            data-weight={weight}
            strokeWidth={widths[weight]}
          />
        )
      })}
    </svg>
  )
}

type PanelProps = { readonly stream: Stream; readonly cancer: Cancer; readonly live: boolean }

function Panel({ stream, cancer, live }: PanelProps) {
  const { name, can, cannot, here } = streamWords[stream]
  return (
    <div className={styles.panel} role={live ? 'status' : undefined}>
      <p className={styles.heading}>{name}</p>
      <div>
        <p className={styles.label}>
          <span aria-hidden="true">✓ </span>
          {words.can}
        </p>
        <p>{can}</p>
      </div>
      <div>
        <p className={styles.label} data-limit="">
          <span aria-hidden="true">╌ </span>
          {words.cannot}
        </p>
        <p>{cannot}</p>
      </div>
      <div className={styles.here}>
        <p className={styles.label}>{words.inCancer(cancerNames[cancer].inText)}</p>
        <p>{here[cancer]}</p>
      </div>
    </div>
  )
}
