'use client'
import { useEffect } from 'react'
import { openProgress, progressActions } from '#browser/progress-store'

/** Notes which sections were on screen: their heading has been passed, or their end. Shows nothing. */
export function ReadingPlace({
  moduleId,
  sections,
}: {
  readonly moduleId: string
  readonly sections: readonly string[]
}) {
  useEffect(() => {
    openProgress()
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries)
        if (entry.isIntersecting) progressActions.readSection(moduleId, entry.target.id, sections)
    })
    for (const id of sections) {
      const heading = document.getElementById(id)
      if (heading) observer.observe(heading)
    }
    const answered = (event: Event) => {
      const { id, score, max } = (event as CustomEvent<{ id: string; score: number; max: number }>).detail
      progressActions.answerCheck(id, score, max)
    }
    addEventListener('check.answered', answered)
    return () => {
      observer.disconnect()
      removeEventListener('check.answered', answered)
    }
  }, [moduleId, sections])
  return null
}
