type Scale = { readonly dimension: string; readonly factor: number; readonly offset: number }

const scale = (dimension: string, factor: number, offset = 0): Scale => ({ dimension, factor, offset })

/** The only conversions made: value in base unit = value × factor + offset. */
const SCALES: Readonly<Record<string, Scale>> = {
  mcg: scale('mass', 1e-6),
  mg: scale('mass', 1e-3),
  g: scale('mass', 1),
  kg: scale('mass', 1000),
  lb: scale('mass', 453.59237),
  mL: scale('volume', 1e-3),
  L: scale('volume', 1),
  mm: scale('length', 1),
  cm: scale('length', 10),
  '°C': scale('temperature', 1),
  '°F': scale('temperature', 5 / 9, -160 / 9),
  min: scale('time', 1),
  h: scale('time', 60),
}

const SPELLINGS: Readonly<Record<string, string>> = {
  µg: 'mcg',
  μg: 'mcg',
  ug: 'mcg',
  ml: 'mL',
  l: 'L',
  lbs: 'lb',
  c: '°C',
  f: '°F',
  '°c': '°C',
  '°f': '°F',
  hr: 'h',
  hour: 'h',
  hours: 'h',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  percent: '%',
}

/** Finds the unit meant by what was typed: one of `others` as spelt there, or one of the allow-list; letter case is forgiven. */
export function findUnit(typed: string, others: readonly string[]): string | undefined {
  const folded = typed.trim().toLowerCase()
  const spelt = SPELLINGS[folded]
  const known = [...others, ...Object.keys(SCALES)]
  return known.find((unit) => unit.toLowerCase() === folded || unit === spelt)
}

/** @returns the value in the other unit; undefined when the two do not measure the same thing */
export function convertUnit(value: number, from: string, to: string): number | undefined {
  if (from === to) return value
  const source = SCALES[from]
  const target = SCALES[to]
  if (!source || !target || source.dimension !== target.dimension) return undefined
  return (value * source.factor + source.offset - target.offset) / target.factor
}
