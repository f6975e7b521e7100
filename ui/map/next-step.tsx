'use client'
import { useProgress } from '../use-progress'
import styles from './map.module.css'
import { words } from './words'

type Step = { readonly id: string; readonly title: string; readonly sections: number }

/** One link to the first lesson that is not read to its end, at the section where reading stopped. */
export function NextStep({ steps }: { readonly steps: readonly Step[] }) {
  const next = useProgress((progress) => steps.findIndex(({ id }) => !progress.lessons[id]?.finishedAt))
  const step = steps[next]
  const place = useProgress((progress) => (step ? progress.lessons[step.id]?.place : null))
  if (!step) return null
  return (
    <a className={styles.next} href={`/lessons/${step.id}${place ? `#${place}` : ''}`}>
      {words.nextText(step.title)}
    </a>
  )
}
