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
import { MEMBERSHIP_KEY } from '#browser/class-membership'
import styles from '#ui/quiz/quiz.module.css'
import { quizWords, resultWords } from '#ui/quiz/words'
import type { BoundQuiz } from './bound-quiz'

type LoadedQuiz = ComponentType<
  Pick<ComponentProps<typeof BoundQuiz>, 'moduleId' | 'startAtOnce' | 'children'>
>
/** `class`: this device is in one, so it is first asked what holds. */
type Loading = 'page' | 'idle' | 'waiting' | 'class' | 'failed'

type QuizIslandProps = { readonly moduleId: string; readonly children: ReactNode }

/** Loads the quiz when it is started, or at once where this device already keeps attempts or is in a class. */
export function QuizIsland({ moduleId, children }: QuizIslandProps) {
  const [Quiz, setQuiz] = useState<LoadedQuiz>()
  const [loading, setLoading] = useState<Loading>('page')
  const [asked, setAsked] = useState(false)
  const load = useCallback(() => {
    const inClass = keeps(MEMBERSHIP_KEY)
    setLoading(inClass ? 'class' : 'waiting')
    const quiz: Promise<LoadedQuiz> = inClass
      ? import('./class-quiz').then((one) => one.ClassQuiz)
      : import('./bound-quiz').then((one) => one.BoundQuiz)
    quiz.then(
      (loaded) => setQuiz(() => loaded),
      () => setLoading('failed'),
    )
  }, [])
  useEffect(() => {
    if (keeps(ATTEMPTS_KEY) || keeps(MEMBERSHIP_KEY)) load()
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
      {loading === 'class' ? <div className={styles.place} /> : null}
      <div className={styles.row}>
        <button
          type="button"
          className={styles.button}
          disabled={loading === 'page' || loading === 'class'}
          onClick={start}
        >
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
function keeps(key: string): boolean {
  try {
    return localStorage.getItem(key) !== null
  } catch {
    return false
  }
}
