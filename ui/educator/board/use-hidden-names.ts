import { useEffect, useState } from 'react'

const KEY = 'remission:board-names:v1'
const TYPING = 'input, textarea, select, [contenteditable]'

/** Whether names are hidden, in this tab alone; `h` turns it over, but not while somebody types. */
export function useHiddenNames(): readonly [boolean, () => void] {
  const [isHidden, setHidden] = useState(false)
  useEffect(() => setHidden(sessionStorage.getItem(KEY) === 'hidden'), [])
  const turn = () =>
    setHidden((was) => {
      sessionStorage.setItem(KEY, was ? 'shown' : 'hidden')
      return !was
    })
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const isMeant = event.key === 'h' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.repeat
      const isTyping = event.target instanceof Element && event.target.closest(TYPING) !== null
      if (isMeant && !isTyping) turn()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  })
  return [isHidden, turn]
}
