import { type ReactNode, type RefObject, useEffect, useRef } from 'react'
import styles from './quiz.module.css'

type ScreenHeadingProps = {
  readonly className?: string | undefined
  readonly children: ReactNode
}

export function ScreenHeading({ className, children }: ScreenHeadingProps) {
  return (
    <h2 tabIndex={-1} className={className ?? styles.heading} data-screen-heading>
      {children}
    </h2>
  )
}

/** Moves focus to the heading of a new screen, so that reading starts there; the first screen leaves it alone. */
export function useScreenFocus(root: RefObject<HTMLElement | null>, screen: string): void {
  const shown = useRef(screen)
  useEffect(() => {
    if (shown.current === screen) return
    shown.current = screen
    const heading = root.current?.querySelector<HTMLElement>('[data-screen-heading]')
    heading?.focus({ preventScroll: true })
    heading?.scrollIntoView({ block: 'start' })
  }, [root, screen])
}
