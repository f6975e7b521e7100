import { findLimitSeconds, NO_ACCOMMODATION } from '#domain/classes/accommodation'
import type { MyClass } from '#domain/classes/join.schema'
import styles from './join.module.css'
import { words } from './words'

export type JoinModule = { readonly id: string; readonly number: number; readonly title: string }
type Props = { readonly mine: MyClass; readonly modules: readonly JoinModule[] }

/** What holds for this learner: closing times, attempts, and their own time, if they have one. */
export function ClassTerms({ mine, modules }: Props) {
  const { policy } = mine
  const limit = describeLimit(findLimitSeconds(policy.minutes, NO_ACCOMMODATION))
  return (
    <>
      <section className={styles.section} aria-labelledby="modules">
        <h2 id="modules">{words.member.modules}</h2>
        <ul className={styles.modules}>
          {mine.modules.map(({ moduleId, dueAt }) => (
            <li key={moduleId}>
              <a href={`/lessons/${moduleId}`}>{findTitle(modules, moduleId)}</a>
              <span>{dueAt === null ? words.member.open : words.member.closes(showTime(dueAt))}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className={styles.section} aria-labelledby="rules">
        <h2 id="rules">{words.member.rules}</h2>
        <p>
          {words.member.attempts(policy.attempts)}, {words.member.counting[policy.counting]}.{' '}
          {words.member.feedback[policy.feedback]}{' '}
          {limit === '' ? words.member.untimed : words.member.minutes(limit)}
        </p>
        <OwnTime mine={mine} />
      </section>
    </>
  )
}

function OwnTime({ mine }: { readonly mine: MyClass }) {
  const { accommodation, policy, modules } = mine
  const { multiplier, untimed, breaks } = accommodation
  if (multiplier === 1 && !untimed && !breaks) return null
  const usual = describeLimit(findLimitSeconds(policy.minutes, NO_ACCOMMODATION))
  const own = describeLimit(findLimitSeconds(policy.minutes, accommodation))
  const sentences = [
    usual !== '' && untimed && words.member.noLimit,
    usual !== '' && !untimed && own !== usual && words.member.longer(own, usual),
    breaks && words.member.breaks,
    modules.some(({ dueAt }) => dueAt !== null) && words.member.later,
    words.member.onlyYou,
  ]
  return (
    <p className={styles.note}>
      <strong>{words.member.yours}.</strong> {sentences.filter(Boolean).join(' ')}
    </p>
  )
}

function describeLimit(seconds: number | null): string {
  if (seconds === null) return ''
  const rest = seconds % 60 === 0 ? '' : ` ${seconds % 60} s`
  return `${Math.floor(seconds / 60)} min${rest}`
}

/** In the time of this device, with the day of the week. */
function showTime(at: number): string {
  const day = {
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  } as const
  return new Date(at).toLocaleString('en-GB', day)
}

function findTitle(modules: readonly JoinModule[], moduleId: string): string {
  const found = modules.find(({ id }) => id === moduleId)
  return found ? `${found.number}. ${found.title}` : moduleId
}
