import type { AmlCategory } from '#domain/response/aml/aml-findings'
import { type AmlRuling, classifyAml } from '#domain/response/aml/aml-response'

/** Blasts in percent of marrow cells, counts in 10^9/L. */
export type Marrow = {
  readonly isAdequate: boolean
  readonly blasts: number
  readonly before: number
  readonly bloodBlasts: boolean
  readonly outside: boolean
  readonly neutrophils: number
  readonly platelets: number
}

export function readMarrow(marrow: Marrow): AmlRuling {
  return classifyAml({
    bmBlastsPct: marrow.blasts,
    pretreatmentBmBlastsPct: marrow.before,
    circulatingBlasts: marrow.bloodBlasts,
    extramedullary: marrow.outside,
    anc: marrow.neutrophils,
    platelets: marrow.platelets,
    marrowAdequate: marrow.isAdequate,
    priorResponse: null,
    atLandmark: false,
    mrd: null,
  })
}

/** What keeps a row from fitting. */
export type Obstacle =
  | 'sample-poor'
  | 'sample-fine'
  | 'blasts-not-under-5'
  | 'blasts-under-5'
  | 'blasts-over-25'
  | 'blasts-not-halved'
  | 'blood-blasts'
  | 'outside'
  | 'neutrophils-under-1'
  | 'neutrophils-under-half'
  | 'platelets-under-100'
  | 'platelets-under-50'
  | 'no-count-full'
  | 'higher-row-fits'
  | 'row-above-fits'

export type RowName = Extract<AmlCategory, 'NE' | 'CR' | 'CRh' | 'CRi' | 'MLFS' | 'PR' | 'NR'>

type Condition = { readonly fails: (marrow: Marrow) => boolean; readonly obstacle: Obstacle }

const readable: Condition = { fails: (m) => !m.isAdequate, obstacle: 'sample-poor' }

const noLeukaemia: readonly Condition[] = [
  readable,
  { fails: (m) => m.blasts >= 5, obstacle: 'blasts-not-under-5' },
  { fails: (m) => m.bloodBlasts, obstacle: 'blood-blasts' },
  { fails: (m) => m.outside, obstacle: 'outside' },
]

const fullCounts: readonly Condition[] = [
  { fails: (m) => m.neutrophils < 1, obstacle: 'neutrophils-under-1' },
  { fails: (m) => m.platelets < 100, obstacle: 'platelets-under-100' },
]

const partialRemission: readonly Condition[] = [
  readable,
  { fails: (m) => m.blasts < 5, obstacle: 'blasts-under-5' },
  { fails: (m) => m.blasts > 25, obstacle: 'blasts-over-25' },
  { fails: (m) => m.blasts >= 5 && 2 * m.blasts > m.before, obstacle: 'blasts-not-halved' },
  { fails: (m) => m.bloodBlasts, obstacle: 'blood-blasts' },
  ...fullCounts,
]

/** The rows from the top down, each with what it asks for; the course reads CRi as one count back in full. */
export const rows: readonly {
  readonly name: RowName
  readonly asks: readonly Condition[]
  readonly facts: readonly string[]
}[] = [
  { name: 'NE', asks: [{ fails: (m) => m.isAdequate, obstacle: 'sample-fine' }], facts: ['M3-X09'] },
  { name: 'CR', asks: [...noLeukaemia, ...fullCounts], facts: ['M3-F21'] },
  {
    name: 'CRh',
    asks: [
      ...noLeukaemia,
      { fails: (m) => m.neutrophils < 0.5, obstacle: 'neutrophils-under-half' },
      { fails: (m) => m.platelets < 50, obstacle: 'platelets-under-50' },
    ],
    facts: ['M3-F22'],
  },
  {
    name: 'CRi',
    asks: [
      ...noLeukaemia,
      { fails: (m) => m.neutrophils < 1 && m.platelets < 100, obstacle: 'no-count-full' },
    ],
    facts: ['M3-F22', 'M3-X09'],
  },
  { name: 'MLFS', asks: noLeukaemia, facts: ['M3-F22', 'M3-X09'] },
  { name: 'PR', asks: partialRemission, facts: ['M3-F23'] },
  { name: 'NR', asks: [readable], facts: ['M3-X09'] },
]

export const findObstacles = (asks: readonly Condition[], marrow: Marrow): readonly Obstacle[] =>
  asks.filter(({ fails }) => fails(marrow)).map(({ obstacle }) => obstacle)

export type RowReading = {
  readonly name: RowName
  readonly fires: boolean
  readonly obstacles: readonly Obstacle[]
}

/** Every row with whether it is the answer, and if not, why. The answer is that of the ELN rules. */
export function readRows(marrow: Marrow): readonly RowReading[] {
  const { category } = readMarrow(marrow)
  return rows.map(({ name, asks }) => {
    if (name === category) return { name, fires: true, obstacles: [] }
    const obstacles = findObstacles(asks, marrow)
    const above: Obstacle = name === 'NR' ? 'row-above-fits' : 'higher-row-fits'
    return { name, fires: false, obstacles: obstacles.length > 0 ? obstacles : [above] }
  })
}

/** Percent by which the marrow blasts have fallen since before treatment; negative where they rose. */
export const findFallPct = ({ before, blasts }: Marrow) => (100 * (before - blasts)) / before

export type PresetName = 'half-back' | 'back' | 'one-count' | 'five' | 'partial' | 'not-halved' | 'poor'

const clear = { isAdequate: true, bloodBlasts: false, outside: false }

/** Made-up patients. */
export const presets: Record<PresetName, Marrow> = {
  'half-back': { ...clear, blasts: 3, before: 62, neutrophils: 0.7, platelets: 64 },
  back: { ...clear, blasts: 3, before: 62, neutrophils: 1.4, platelets: 130 },
  'one-count': { ...clear, blasts: 3, before: 62, neutrophils: 1.2, platelets: 38 },
  five: { ...clear, blasts: 5, before: 62, neutrophils: 1.4, platelets: 130 },
  partial: { ...clear, blasts: 14, before: 48, neutrophils: 1.1, platelets: 110 },
  'not-halved': { ...clear, blasts: 16, before: 28, neutrophils: 1.1, platelets: 110 },
  poor: { ...clear, isAdequate: false, blasts: 1, before: 62, neutrophils: 0.3, platelets: 30 },
}

export const presetNames: readonly PresetName[] = [
  'half-back',
  'back',
  'one-count',
  'five',
  'partial',
  'not-halved',
  'poor',
]

export const firstMarrow = presets['half-back']
