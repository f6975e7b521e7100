'use client'
import { usePathname } from 'next/navigation'
import styles from './classes.module.css'
import { words } from './words'

const TABS = ['board', 'gradebook', 'analysis', 'learners', 'evidence', 'settings'] as const

export function ClassTabs({ classId }: { readonly classId: string }) {
  const path = usePathname()
  return (
    <nav className={styles.tabs} aria-label={words.head.tabs}>
      {TABS.map((tab) => {
        const href = `/teach/${classId}/${tab}`
        return (
          <a key={tab} href={href} aria-current={findPlace(path, href)}>
            {words.head[tab]}
          </a>
        )
      })}
    </nav>
  )
}

/** `true` on a page that stands under a tab. */
function findPlace(path: string, href: string): 'page' | 'true' | undefined {
  if (path === href) return 'page'
  return path.startsWith(`${href}/`) ? 'true' : undefined
}
