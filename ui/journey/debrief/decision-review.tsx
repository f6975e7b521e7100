import type { Decision } from '#domain/journey/decision'
import type { Journey } from '#domain/journey/journey'
import type { Run, TakenDecision } from '#domain/journey/replay-log'
import { expertChoice } from '#domain/journey/score-decision'
import { describeChoice, explainChoice, explainMisses } from '../describe-choice'
import { formatPoints } from '../format'
import { words } from '../words'
import styles from './decision-review.module.css'

type Props = {
  readonly journey: Journey
  readonly run: Run
  readonly onFork: (decisionIndex: number) => void
}

const d = words.debrief

/** Every decision beside the recommended one and why: what went well first. */
export function DecisionReview(props: Props) {
  const taken = props.run.taken.filter(({ decision }) => !isOwnChoice(decision))
  const sound = taken.filter((one) => one.score.grade === 'best')
  const others = taken.filter((one) => one.score.grade !== 'best')
  const counted = sound.filter((one) => one.counts).length
  return (
    <>
      <h3>{d.strengths}</h3>
      <p>{d.strengthsText(counted, taken.filter((one) => one.counts).length)}</p>
      <ReviewList {...props} decisions={sound} />
      {others.length > 0 && (
        <>
          <h3>{d.toLookAt}</h3>
          <ReviewList {...props} decisions={others} open />
        </>
      )}
    </>
  )
}

const isOwnChoice = (decision: Decision) => decision.kind === 'choose-one' && decision.isOwnChoice

function ReviewList({
  decisions,
  open = false,
  ...props
}: Props & { decisions: readonly TakenDecision[]; open?: boolean }) {
  return (
    <div className={styles.list}>
      {decisions.map((taken) => (
        <Review key={taken.decision.id} {...props} taken={taken} open={open} />
      ))}
    </div>
  )
}

function Review({ journey, run, onFork, taken, open }: Props & { taken: TakenDecision; open: boolean }) {
  const { decision, choice, score } = taken
  const visit = run.course.visits[taken.visitIndex]
  const best = expertChoice(decision)
  const isBest = score.grade === 'best'
  return (
    <details className={styles.review} data-grade={score.grade} open={open}>
      <summary>
        <span className={styles.month}>{visit?.when.split(' · ')[0]}</span>
        <span className={styles.prompt}>{decision.prompt}</span>
        <span className={styles.points}>
          {taken.counts ? `${formatPoints(score.earned)} / 1` : d.notCounted}
          <span className={styles.grade}>{d.grade[score.grade]}</span>
        </span>
      </summary>
      <dl className={styles.sides}>
        <div>
          <dt>{d.yours}</dt>
          <Lines of={describeChoice(decision, choice)} />
          {!isBest && <Lines of={explainMisses(decision, choice)} soft />}
        </div>
        <div>
          <dt>{d.recommended}</dt>
          <Lines of={isBest ? [d.same] : describeChoice(decision, best)} />
          <Lines of={explainChoice(decision, best)} soft />
        </div>
        <div>
          <dt>{d.known}</dt>
          <dd>{visit?.known.join(' · ')}</dd>
          {taken.confidence && <dd className={styles.why}>{d.sure[taken.confidence]}</dd>}
        </div>
      </dl>
      <Facts journey={journey} ids={decision.facts} />
      <p className={styles.fork}>
        <button type="button" onClick={() => onFork(run.taken.indexOf(taken))}>
          {d.fork(visit?.when ?? '')}
        </button>
        <span>{d.forkHint}</span>
      </p>
    </details>
  )
}

function Lines({ of, soft = false }: { of: readonly string[]; soft?: boolean }) {
  return of.map((line) => (
    <dd key={line} className={soft ? styles.why : undefined}>
      {line}
    </dd>
  ))
}

function Facts({ journey, ids }: { journey: Journey; ids: readonly string[] }) {
  const facts = ids.flatMap((id) => journey.facts[id] ?? [])
  return (
    <div className={styles.facts}>
      <p>{d.facts}</p>
      <ul>
        {facts.map((fact) => (
          <li key={fact.id}>
            {fact.claim}{' '}
            <span className={styles.source}>
              {fact.id}
              {fact.sources.map((source) => (
                <span key={source.url}>
                  {' · '}
                  <a href={source.url}>{`${source.title} (${source.year})`}</a>
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
    </div>
  )
}
