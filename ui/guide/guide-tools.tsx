'use client'
import { useEffect, useState } from 'react'
import type { Speech } from '#browser/speech'
import styles from './guide.module.css'
import { words } from './words'

type GuideToolsProps = {
  readonly speech: Speech | undefined
  readonly onScreen: (screen: string) => void
}

const shownScreen = (): HTMLElement | null =>
  document.querySelector<HTMLElement>('[data-screen]:target') ??
  document.querySelector<HTMLElement>('[data-screen]')

/** Read aloud, less detail, and keeping the place. The paging itself needs no script. */
export function GuideTools({ speech, onScreen }: GuideToolsProps) {
  const [reading, setReading] = useState(false)
  const [less, setLess] = useState(false)
  useEffect(() => {
    const turned = () => {
      speech?.stop()
      setReading(false)
      const screen = shownScreen()
      screen?.focus({ preventScroll: true })
      scrollTo({ top: 0 })
      if (screen) onScreen(screen.id)
    }
    addEventListener('hashchange', turned)
    return () => {
      removeEventListener('hashchange', turned)
      speech?.stop()
    }
  }, [speech, onScreen])
  const read = () => {
    if (reading) speech?.stop()
    else speech?.say(spokenText(), () => setReading(false))
    setReading(!reading)
  }
  const toggleDetail = () => {
    document.querySelector('[data-guide]')?.setAttribute('data-detail', less ? 'all' : 'less')
    setLess(!less)
  }
  return (
    <>
      {speech ? (
        <button type="button" className={styles.tool} aria-pressed={reading} onClick={read}>
          {reading ? words.stopReading : words.readToMe}
        </button>
      ) : null}
      <button type="button" className={styles.tool} onClick={toggleDetail}>
        {less ? words.moreDetail : words.lessDetail}
      </button>
    </>
  )
}

function spokenText(): string {
  const screen = shownScreen()
  const parts = screen?.querySelectorAll<HTMLElement>(
    'h2, [data-text] > p, [data-text] > ul li, [data-text] > ol li',
  )
  return [...(parts ?? [])]
    .map((part) => (part.textContent ?? '').replaceAll('§', '').trim())
    .filter(Boolean)
    .join('. ')
}
