export type ColumnValue = string | number | null

/**
 * What a column holds of a value: flags become 0 or 1 and dates epoch milliseconds in both databases. Anything that one
 * of them would refuse, change or cut short is refused here, before a driver sees it: SQLite's ends the whole process
 * over a flag and drops what follows a NUL character.
 *
 * @throws TypeError for a value that no column can hold
 */
export function toColumnValue(value: unknown): ColumnValue {
  if (value === null) return null
  if (typeof value === 'boolean') return value ? 1 : 0
  if (value instanceof Date) return requireFinite(value.getTime())
  if (typeof value === 'bigint') return requireSafe(Number(value))
  if (typeof value === 'number') return requireFinite(value)
  if (typeof value === 'string') return requireWhole(value)
  throw new TypeError(`A column holds text, a number, a flag or a date, not ${typeof value}.`)
}

function requireFinite(value: number): number {
  if (!Number.isFinite(value)) throw new TypeError(`A column holds finite numbers, not ${value}.`)
  return Number.isInteger(value) ? requireSafe(value) : value
}

function requireSafe(value: number): number {
  if (!Number.isSafeInteger(value)) throw new TypeError(`${value} is beyond the whole numbers kept exactly.`)
  return value
}

function requireWhole(value: string): string {
  if (value.includes('\0')) throw new TypeError('Text for a column may not hold a NUL character.')
  return value
}
