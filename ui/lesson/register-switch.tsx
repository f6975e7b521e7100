'use client'
import type { MouseEvent, ReactNode } from 'react'
import styles from './lesson.module.css'

/**
 * Goes to the other register at the passage that is being read: the source mark of the nearest passage
 * names its place there. Without JavaScript, and above the first passage, it goes to the start.
 */
export function RegisterSwitch({ href, children }: { readonly href: string; readonly children: ReactNode }) {
  const onClick = (event: MouseEvent<HTMLAnchorElement>) => {
    const near = findNearestPassage()
    if (!near) return
    event.preventDefault()
    location.assign(`${href}#${near}`)
  }
  return (
    <a className={styles.switch} href={href} onClick={onClick}>
      {children}
    </a>
  )
}

function findNearestPassage(): string | undefined {
  if (scrollY < innerHeight / 2) return undefined
  const marks = [...document.querySelectorAll<HTMLElement>('[data-lesson-body] [data-other]')]
  return marks.find((mark) => mark.getBoundingClientRect().top > 0)?.dataset.other
}
