'use client'
import { useEffect } from 'react'
import { openProgress, progressActions } from '#browser/progress-store'
import { tellClass } from '#browser/tell-class'

/**
 * Notes which sections were on screen: their heading has been passed, or their end. Shows nothing. A class is told of it
 * where the device is in one.
 */
export function ReadingPlace({
  moduleId,
  sections,
}: {
  readonly moduleId: string
  readonly sections: readonly string[]
}) {
  useEffect(() => {
    openProgress()
    tellClass({ kind: 'module.opened', moduleId })
    const observer = new IntersectionObserver((entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue
        progressActions.readSection(moduleId, entry.target.id, sections)
        tellClass({ kind: 'lesson.read', moduleId, section: entry.target.id })
      }
    })
    for (const id of sections) {
      const heading = document.getElementById(id)
      if (heading) observer.observe(heading)
    }
    const answered = (event: Event) => {
      const { id, score, max } = (event as CustomEvent<{ id: string; score: number; max: number }>).detail
      progressActions.answerCheck(id, score, max)
      tellClass({ kind: 'check.answered', moduleId, checkId: id })
    }
    addEventListener('check.answered', answered)
    return () => {
      observer.disconnect()
      removeEventListener('check.answered', answered)
    }
  }, [moduleId, sections])
  return null
}
