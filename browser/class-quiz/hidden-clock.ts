const KEY = 'remission:clock-hidden:v1'

/** Whether this learner likes the time hidden. */
export function loadIsHidden(): boolean {
  try {
    return localStorage.getItem(KEY) !== null
  } catch {
    return false
  }
}

export function saveIsHidden(isHidden: boolean): void {
  try {
    if (isHidden) localStorage.setItem(KEY, 'hidden')
    else localStorage.removeItem(KEY)
  } catch {
    // It holds until the page is left.
  }
}
