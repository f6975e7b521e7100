/** Rows as a person may read them: times as ISO 8601, flags as true and false, and JSON columns unpacked. */
export function toReadable(row: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(row).map(readColumn))
}

function readColumn([name, value]: readonly [string, unknown]): readonly [string, unknown] {
  if (typeof value === 'string' && name.endsWith('Json')) return [name.slice(0, -4), JSON.parse(value)]
  if (typeof value === 'number' && /(^at|At)$/.test(name)) return [name, new Date(value).toISOString()]
  if (typeof value === 'number' && /^is[A-Z]|^finished$/.test(name)) return [name, value === 1]
  return [name, value]
}
