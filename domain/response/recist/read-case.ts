import { ImpossibleInputError } from '../impossible-input-error'
import { requireEligibleBaseline } from './baseline-limits'
import { addNm, mmToNm, parseSizeNm } from './exact-size'
import type { BaselineLesion, RecistCase, RecistVisit } from './recist-case'

const lastPossibleDay = 100_000

/** `measured`: sum of the measured targets in nm; `resolved`: each of those is gone or a node under 10 mm. */
export type ExactVisit = Pick<RecistVisit, 'day' | 'nonTarget' | 'newLesion' | 'markerNormal'> & {
  readonly measured: number
  readonly complete: boolean
  readonly resolved: boolean
}

export type ExactCase = { readonly baseline: number; readonly visits: readonly ExactVisit[] }

/** Reads sizes into whole nanometres and refuses what cannot be. */
export function readRecistCase(input: RecistCase): ExactCase {
  if (input.checkBaseline ?? true) requireEligibleBaseline(input.baseline)
  const sizes = input.baseline.map(({ mm }, index) => readBaselineSize(mm, `baseline[${index}].mm`))
  if (sizes.length === 0 && !input.nontargetAtBaseline)
    throw new ImpossibleInputError(
      'no-disease',
      'baseline',
      'neither target nor non-target disease at baseline',
    )
  const days = input.visits.map(({ day }) => day)
  requireDaysInOrder(days, 'visits', 1)
  const visits = input.visits.map((visit, index) => readVisit(input, visit, `visits[${index}]`))
  return { baseline: addNm(sizes, 'baseline'), visits }
}

/**
 * @param firstDay - the earliest day allowed; day 0 is the baseline
 * @throws ImpossibleInputError where a day is not whole, not after the one before, or beyond a lifetime
 */
export function requireDaysInOrder(days: readonly number[], list: string, firstDay: number): void {
  let previous = firstDay - 1
  for (const [index, day] of days.entries()) {
    const field = `${list}[${index}].day`
    if (!Number.isInteger(day))
      throw new ImpossibleInputError('day-not-whole', field, `${day} is not a whole day`)
    if (day > lastPossibleDay)
      throw new ImpossibleInputError('day-impossible', field, `day ${day} is after day ${lastPossibleDay}`)
    if (day <= previous)
      throw new ImpossibleInputError(
        'days-out-of-order',
        field,
        previous < firstDay
          ? `day ${day} is before day ${firstDay}`
          : `day ${day} does not come after day ${previous}`,
      )
    previous = day
  }
}

function readBaselineSize(mm: number, field: string): number {
  const size = parseSizeNm(mm, field)
  if (size === 0) throw new ImpossibleInputError('baseline-zero', field, 'a lesion at baseline has a size')
  return size
}

function readVisit(input: RecistCase, visit: RecistVisit, field: string): ExactVisit {
  requireMatchingNonTarget(input, visit, field)
  const { targets, day, nonTarget, newLesion, markerNormal } = visit
  if (targets.length !== input.baseline.length)
    throw new ImpossibleInputError(
      'target-count',
      `${field}.targets`,
      `${targets.length} sizes for ${input.baseline.length} targets at baseline`,
    )
  const sizes = targets.map((mm, index) =>
    mm === null ? null : parseSizeNm(mm, `${field}.targets[${index}]`),
  )
  const measured = sizes.filter((size) => size !== null)
  return {
    day,
    nonTarget,
    newLesion,
    markerNormal,
    measured: addNm(measured, `${field}.targets`),
    complete: measured.length === sizes.length,
    resolved: sizes.every((size, index) => size === null || isResolved(size, input.baseline[index])),
  }
}

/**
 * A target is resolved when it is gone, or is a node whose short axis is under 10 mm.
 *
 * @see Eisenhauer 2009, Eur J Cancer 45:228, section 4.3.1
 */
function isResolved(size: number, lesion: BaselineLesion | undefined): boolean {
  return lesion?.kind === 'node' ? size < mmToNm(10) : size === 0
}

function requireMatchingNonTarget(
  { nontargetAtBaseline }: RecistCase,
  { nonTarget }: RecistVisit,
  field: string,
): void {
  if (nontargetAtBaseline === (nonTarget !== 'NA')) return
  const message = nontargetAtBaseline
    ? '"NA", though there was non-target disease at baseline'
    : `"${nonTarget}", though there was no non-target disease at baseline`
  throw new ImpossibleInputError('non-target-mismatch', `${field}.nonTarget`, message)
}
