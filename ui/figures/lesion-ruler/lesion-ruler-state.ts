import { assessRecistVisits, type VisitResult } from '#domain/response/recist/assess-visits'
import { readTargetSize } from '#domain/response/recist/lesion-size'
import type { BaselineLesion } from '#domain/response/recist/recist-case'

/** A size in mm, `null` where the lesion was not measured. */
export type Size = number | null
export type LesionName = 'lung' | 'liver' | 'node'

/** `sizes` holds one row a visit, baseline first, and one size a lesion, in the order of `lesions`. */
export type RulerState = { readonly visit: number; readonly sizes: readonly (readonly Size[])[] }

export const lesions: readonly (Omit<BaselineLesion, 'mm'> & { readonly name: LesionName })[] = [
  { name: 'lung', organ: 'lung', kind: 'nonnode' },
  { name: 'liver', organ: 'liver', kind: 'nonnode' },
  { name: 'node', organ: 'lymph node', kind: 'node' },
]

export const visitDays = [0, 56, 112, 168] as const
export const largestMm = 50
export const faintMm = readTargetSize({ seen: 'faint' })
export const goneMm = readTargetSize({ seen: 'gone' })

/** The smallest size a lesion may have at a visit: a target has to be measurable at baseline. */
export function findSmallestMm(visit: number, lesion: LesionName): number {
  if (visit > 0) return 0
  return lesion === 'node' ? 15 : 10
}

export type PresetName =
  | 'shrinking'
  | 'thirty'
  | 'small-sum'
  | 'slow'
  | 'below-baseline'
  | 'node-ten'
  | 'node-nine'

const baseline = [34, 26, 20] as const

/** Made-up measurements; each set ends at the visit that it is about. */
export const presets: Record<PresetName, RulerState & { readonly facts: readonly string[] }> = {
  shrinking: course(
    2,
    [
      [30, 23, 18],
      [24, 15, 10],
      [22, 14, 10],
    ],
    ['M3-F03', 'M3-F04'],
  ),
  thirty: course(
    1,
    [
      [24, 18, 14],
      [24, 18, 14],
      [24, 18, 14],
    ],
    ['M3-F04'],
  ),
  'small-sum': course(
    3,
    [
      [14, 10, 12],
      [5, 5, 10],
      [7, 5, 12],
    ],
    ['M3-F04', 'M3-F14'],
  ),
  slow: course(
    3,
    [
      [26, 20, 14],
      [24, 18, 14],
      [28, 21, 15],
    ],
    ['M3-F05'],
  ),
  'below-baseline': course(
    3,
    [
      [26, 20, 14],
      [22, 16, 12],
      [30, 20, 14],
    ],
    ['M3-F04'],
  ),
  'node-ten': course(
    2,
    [
      [20, 14, 14],
      [0, 0, 10],
      [0, 0, 10],
    ],
    ['M3-F13'],
  ),
  'node-nine': course(
    2,
    [
      [20, 14, 14],
      [0, 0, 9],
      [0, 0, 9],
    ],
    ['M3-F13'],
  ),
}

function course(visit: number, later: readonly (readonly Size[])[], facts: readonly string[]) {
  return { visit, sizes: [baseline, ...later], facts }
}

export const presetNames: readonly PresetName[] = [
  'shrinking',
  'thirty',
  'small-sum',
  'slow',
  'below-baseline',
  'node-ten',
  'node-nine',
]

export const firstState: RulerState = presets.shrinking

/** Puts one size at the chosen visit, held within what that visit allows. */
export function setSize(state: RulerState, lesion: number, size: Size): RulerState {
  const name = lesions[lesion]?.name ?? 'lung'
  const smallest = findSmallestMm(state.visit, name)
  const held =
    size === null ? (state.visit === 0 ? smallest : null) : Math.min(largestMm, Math.max(smallest, size))
  const sizes = state.sizes.map((row, visit) =>
    visit === state.visit ? row.map((old, index) => (index === lesion ? held : old)) : row,
  )
  return { ...state, sizes }
}

export type RulerReading = {
  readonly baselineMm: number
  readonly results: readonly VisitResult[]
  /** Smallest sum before the chosen visit, baseline included. */
  readonly nadirMm: number
  readonly partialFromMm: number
  readonly growthFromMm: number
}

/** Reads the whole course under RECIST 1.1, with the two limits that hold at the chosen visit. */
export function readRuler({ visit, sizes }: RulerState): RulerReading {
  const [first = [], ...later] = sizes
  const results = assessRecistVisits({
    baseline: lesions.map(({ organ, kind }, index) => ({ organ, kind, mm: first[index] ?? 0 })),
    nontargetAtBaseline: false,
    visits: later.map((targets, index) => ({
      day: visitDays[index + 1] ?? 0,
      targets,
      nonTarget: 'NA',
      newLesion: false,
    })),
  })
  const baselineMm = addSizes(first)
  const nadirMm = results[visit - 1]?.nadirMm ?? baselineMm
  return {
    baselineMm,
    results,
    nadirMm,
    partialFromMm: roundTenth((7 * baselineMm) / 10),
    growthFromMm: roundTenth(Math.max((6 * nadirMm) / 5, nadirMm + 5)),
  }
}

export const addSizes = (sizes: readonly Size[]) => sizes.reduce<number>((sum, size) => sum + (size ?? 0), 0)

const roundTenth = (value: number) => Math.round(10 * value) / 10

/** Right edge of the drawn ruler in mm: 100, and further only where a sum needs it. */
export function findRulerEnd({ sizes }: RulerState): number {
  const longest = Math.max(...sizes.map(addSizes))
  return Math.max(100, Math.ceil((longest * 1.2) / 25) * 25)
}

export const samePreset = (state: RulerState, name: PresetName) =>
  JSON.stringify([presets[name].visit, presets[name].sizes]) === JSON.stringify([state.visit, state.sizes])
