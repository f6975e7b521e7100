import styles from './site-footer.module.css'
import { words } from './words'

const LINKS = [
  ['/guide/help', words.footer.links.help],
  ['/criteria', words.footer.links.criteria],
  ['/sources', words.footer.links.sources],
  ['/about', words.footer.links.about],
] as const

export function SiteFooter() {
  return (
    <footer className={styles.footer}>
      <p>{words.footer.short}</p>
      <p>{words.footer.emergency}</p>
      <nav aria-label={words.footer.label} className={styles.links}>
        {LINKS.map(([href, text]) => (
          <a key={href} href={href}>
            {text}
          </a>
        ))}
      </nav>
      <p className={styles.small}>{words.footer.licence}</p>
    </footer>
  )
}
