'use client'
import { useEffect } from 'react'
import { openProgress, progressActions } from '#browser/progress-store'
import { useProgress } from '../use-progress'
import styles from './guide.module.css'
import { words } from './words'

export function RevisitButton({ id }: { readonly id: string }) {
  const kept = useProgress((progress) => progress.revisit.includes(id))
  useEffect(openProgress, [])
  return (
    <button
      type="button"
      className={styles.tool}
      aria-pressed={kept}
      onClick={() => progressActions.toggleRevisit(id)}
    >
      {kept ? words.teachBack.revisiting : words.teachBack.revisit}
    </button>
  )
}
