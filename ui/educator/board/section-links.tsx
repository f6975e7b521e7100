import styles from './board.module.css'
import { words } from './words'

type Props = { readonly sections: readonly string[]; readonly shown: string | null }

export function SectionLinks({ sections, shown }: Props) {
  return (
    <nav className={styles.sections} aria-label={words.section}>
      <a href="?" aria-current={shown === null ? 'page' : undefined}>
        {words.allSections}
      </a>
      {sections
        .filter((section) => section !== '')
        .map((section) => (
          <a
            key={section}
            href={`?section=${encodeURIComponent(section)}`}
            aria-current={shown === section ? 'page' : undefined}
          >
            {words.section} {section}
          </a>
        ))}
    </nav>
  )
}
