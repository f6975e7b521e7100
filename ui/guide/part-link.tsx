'use client'
import { type ReactNode, useEffect } from 'react'
import { openProgress } from '#browser/progress-store'
import { useProgress } from '../use-progress'
import styles from './guide.module.css'
import { words } from './words'

type PartLinkProps = {
  readonly moduleId: string
  readonly screens: readonly string[]
  readonly children: ReactNode
}

/** A part of the guide; it opens at the screen where reading stopped. */
export function PartLink({ moduleId, screens, children }: PartLinkProps) {
  useEffect(openProgress, [])
  const place = useProgress((progress) => progress.guides[moduleId]?.place ?? null)
  const at = place ? screens.indexOf(place) + 1 : 0
  return (
    <a className={styles.partLink} href={`/guide/${moduleId}${at > 0 ? `#${place}` : ''}`}>
      {children}
      {at > 0 ? <span className={styles.place}>{words.resume(at, screens.length)}</span> : null}
    </a>
  )
}
