'use client'
import {
  type ComponentProps,
  type ComponentType,
  type ReactNode,
  useCallback,
  useEffect,
  useState,
} from 'react'
import { ATTEMPTS_KEY } from '#browser/attempt-keys'
import styles from '#ui/quiz/quiz.module.css'
import { quizWords, resultWords } from '#ui/quiz/words'
import type { BoundQuiz } from './bound-quiz'

type LoadedQuiz = ComponentType<ComponentProps<typeof BoundQuiz>>
type Loading = 'page' | 'idle' | 'waiting' | 'failed'

type QuizIslandProps = { readonly moduleId: string; readonly children: ReactNode }

/** Loads the quiz when it is started, or at once where this device already keeps attempts. */
export function QuizIsland({ moduleId, children }: QuizIslandProps) {
  const [Quiz, setQuiz] = useState<LoadedQuiz>()
  const [loading, setLoading] = useState<Loading>('page')
  const [asked, setAsked] = useState(false)
  const load = useCallback(() => {
    setLoading('waiting')
    import('./bound-quiz').then(
      (quiz) => setQuiz(() => quiz.BoundQuiz),
      () => setLoading('failed'),
    )
  }, [])
  useEffect(() => {
    if (keepsAttempts()) load()
    else setLoading('idle')
  }, [load])
  if (Quiz) {
    return (
      <Quiz moduleId={moduleId} startAtOnce={asked}>
        {children}
      </Quiz>
    )
  }
  const start = () => {
    setAsked(true)
    load()
  }
  return (
    <div className={styles.run}>
      {children}
      <div className={styles.row}>
        <button type="button" className={styles.button} disabled={loading === 'page'} onClick={start}>
          {quizWords.start}
        </button>
        <a className={`${styles.button} ${styles.quiet}`} href={`/lessons/${moduleId}`}>
          {resultWords.toLesson}
        </a>
      </div>
      <p className={styles.waiting} role="status">
        {loading === 'failed' ? quizWords.notLoaded : ''}
      </p>
    </div>
  )
}

/** Some browsers throw at the mere mention of a storage that is switched off. */
function keepsAttempts(): boolean {
  try {
    return localStorage.getItem(ATTEMPTS_KEY) !== null
  } catch {
    return false
  }
}
