import styles from './site-header.module.css'
import { ThemeSwitch } from './theme-switch'
import { words } from './words'

const LINKS = [
  ['/lessons', words.nav.lessons],
  ['/guide', words.nav.guide],
  ['/journeys', words.nav.journeys],
  ['/glossary', words.nav.glossary],
  ['/progress', words.nav.progress],
] as const

export function SiteHeader() {
  return (
    <header className={styles.header}>
      <a className={styles.skip} href="#main">
        {words.skip}
      </a>
      <a className={styles.name} href="/">
        {words.courseName}
      </a>
      <nav className={styles.nav} aria-label={words.navLabel}>
        {LINKS.map(([href, text]) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
      </nav>
      <ThemeSwitch />
    </header>
  )
}
