'use client'
import { useEffect } from 'react'
import { openProgress } from '#browser/progress-store'
import { useAttempts } from '../use-attempts'
import { useProgress } from '../use-progress'
import styles from './map.module.css'
import { words } from './words'

type ModuleStatusProps = { readonly moduleId: string; readonly sections: number }

/** What this learner has done of a module, in words. */
export function ModuleStatus({ moduleId, sections }: ModuleStatusProps) {
  useEffect(openProgress, [])
  const read = useProgress((progress) => progress.lessons[moduleId]?.read.length ?? 0)
  const finished = useProgress((progress) => (progress.lessons[moduleId]?.finishedAt ?? null) !== null)
  const { best, mastered } = useAttempts(moduleId)
  const lesson = finished
    ? words.status.read
    : read > 0
      ? words.status.reading(Math.min(read, sections), sections)
      : ''
  const quiz = best === undefined ? '' : words.status.best(best)
  const parts = [lesson, quiz, mastered ? words.status.mastered : ''].filter(Boolean)
  return (
    <p className={styles.status} data-done={mastered ? '' : undefined}>
      {parts.length > 0 ? parts.join(' · ') : words.status.none}
    </p>
  )
}
