import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { findModule, loadCourse } from '#server/course/load-course'
import styles from '#ui/quiz/quiz.module.css'
import { QuizIntro } from '#ui/quiz/quiz-intro'
import { introWords, quizWords } from '#ui/quiz/words'
import { QuizIsland } from './quiz-island'

type Params = { params: Promise<{ module: string }> }

export const dynamicParams = false

export const generateStaticParams = () => loadCourse().modules.map((module) => ({ module: module.id }))

export async function generateMetadata({ params }: Params): Promise<Metadata> {
  const module = findModule(loadCourse(), (await params).module)
  return module ? { title: introWords.pageTitle(module.title) } : {}
}

/** Neither item nor key stands in this page: the island asks for an attempt. */
export default async function QuizPage({ params }: Params) {
  const module = findModule(loadCourse(), (await params).module) ?? notFound()
  return (
    <div className={styles.page}>
      <header>
        <p className={styles.eyebrow}>{introWords.eyebrow(module.number)}</p>
        <h1 className={styles.title}>{module.title}</h1>
      </header>
      <QuizIsland moduleId={module.id}>
        <QuizIntro />
      </QuizIsland>
      <noscript>
        <p className={styles.note}>{quizWords.noScript}</p>
      </noscript>
    </div>
  )
}
