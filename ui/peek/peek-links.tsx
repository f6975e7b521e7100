'use client'
import { useEffect, useRef, useState } from 'react'
import styles from './peek.module.css'
import { words } from './words'

/**
 * Opens links that carry `data-peek` beside the text: the entries they name are taken from the page they lead to.
 * Without scripts, or when that page cannot be fetched, they are plain links.
 */
export function PeekLinks() {
  const dialog = useRef<HTMLDivElement>(null)
  const body = useRef<HTMLDivElement>(null)
  const [label, setLabel] = useState('')
  useEffect(() => {
    let opener: HTMLAnchorElement | undefined
    const onClick = async (event: MouseEvent) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-peek]')
      if (!link || event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return
      event.preventDefault()
      const entries = await fetchEntries(link).catch(() => [])
      if (entries.length === 0) return location.assign(link.href)
      opener = link
      setLabel(link.getAttribute('aria-label') ?? link.textContent ?? '')
      body.current?.replaceChildren(...entries)
      dialog.current?.showPopover()
      dialog.current?.focus()
    }
    const onToggle = (event: Event) => {
      if ((event as ToggleEvent).newState === 'closed') opener?.focus({ preventScroll: true })
    }
    const box = dialog.current
    document.addEventListener('click', onClick)
    box?.addEventListener('toggle', onToggle)
    return () => {
      document.removeEventListener('click', onClick)
      box?.removeEventListener('toggle', onToggle)
    }
  }, [])
  return (
    <div ref={dialog} popover="auto" role="dialog" aria-label={label} tabIndex={-1} className={styles.peek}>
      <div ref={body} />
      <button type="button" className={styles.close} onClick={() => dialog.current?.hidePopover()}>
        {words.close}
      </button>
    </div>
  )
}

/** The named entries of the page that a link leads to, without their ids, which stand in this page already or may. */
async function fetchEntries(link: HTMLAnchorElement): Promise<Node[]> {
  const response = await fetch(link.pathname)
  if (!response.ok) return []
  const page = new DOMParser().parseFromString(await response.text(), 'text/html')
  return (link.dataset.peek ?? '').split(' ').flatMap((id) => {
    const entry = page.getElementById(id)
    entry?.removeAttribute('id')
    return entry ? [document.importNode(entry, true)] : []
  })
}
