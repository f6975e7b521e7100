'use client'
import { useSyncExternalStore } from 'react'
import styles from './site-header.module.css'
import { words } from './words'

type Theme = 'auto' | 'light' | 'dark'
const THEMES: readonly Theme[] = ['auto', 'light', 'dark']
const SIGNS = { auto: '◐', light: '○', dark: '●' } as const

const shownTheme = (): Theme => {
  const theme = document.documentElement.dataset.theme
  return theme === 'light' || theme === 'dark' ? theme : 'auto'
}

function watchTheme(changed: () => void) {
  const observer = new MutationObserver(changed)
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] })
  return () => observer.disconnect()
}

function applyTheme(theme: Theme) {
  const { dataset } = document.documentElement
  if (theme === 'auto') delete dataset.theme
  else dataset.theme = theme
  try {
    localStorage.setItem('remission:theme', theme)
  } catch {
    // Private windows may refuse storage; the choice then lasts for this page.
  }
}

/** Cycles through the colours of the device, light and dark. */
export function ThemeSwitch() {
  const theme = useSyncExternalStore(watchTheme, shownTheme, () => 'auto' as const)
  const next = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length] ?? 'auto'
  return (
    <button type="button" className={styles.theme} onClick={() => applyTheme(next)}>
      <span aria-hidden="true">{SIGNS[theme]}</span>
      <span className={styles.themeText}>
        {words.theme.label}: {words.theme[theme]}
      </span>
    </button>
  )
}
