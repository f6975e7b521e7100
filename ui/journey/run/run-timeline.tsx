'use client'

import { useEffect, useRef } from 'react'
import type { Visit } from '#domain/journey/journey'
import { words } from '../words'
import styles from './run-timeline.module.css'

/** The visits so far as beads on a line; the last is now. */
export function RunTimeline({ visits }: { visits: readonly Visit[] }) {
  const scroller = useRef<HTMLElement>(null)
  useEffect(() => {
    scroller.current?.scrollTo({ left: visits.length * 1000 })
  }, [visits.length])
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a long line of visits scrolls by keyboard too
    <nav className={styles.timeline} ref={scroller} aria-label={words.run.visits} tabIndex={0}>
      <ol>
        {visits.map((visit, place) => {
          const isNow = place === visits.length - 1
          return (
            <li key={visit.id} aria-current={isNow ? 'step' : undefined}>
              <span className={styles.month}>{visit.when.split(' · ')[0]}</span>
              <span className={styles.title}>{visit.title}</span>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
