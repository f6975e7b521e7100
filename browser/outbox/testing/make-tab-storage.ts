/** Local storage as tabs of one device share it. `refuse` makes it full. */
export function makeDeviceStorage() {
  const entries = new Map<string, string>()
  let isFull = false
  return {
    get length() {
      return entries.size
    },
    key: (index: number) => [...entries.keys()][index] ?? null,
    getItem: (key: string) => entries.get(key) ?? null,
    setItem: (key: string, value: string) => {
      if (isFull) throw new DOMException('full', 'QuotaExceededError')
      entries.set(key, value)
    },
    removeItem: (key: string) => void entries.delete(key),
    refuse: (full: boolean) => {
      isFull = full
    },
  }
}
