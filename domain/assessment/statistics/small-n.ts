export type FlagRule = 'none' | 'provisional' | 'full'

/** What may be said of one item answered by n learners. */
export type ItemRule = {
  readonly facility: 'hidden' | 'with-warning' | 'with-interval'
  readonly options: boolean
  readonly correctedR: boolean
  readonly upperLower: boolean
  readonly flags: FlagRule
}

/** What may be said of a whole quiz, or journey, taken by n learners. */
export type TestRule = {
  readonly centre: boolean
  readonly sd: boolean
  readonly alpha: 'hidden' | 'uncertain' | 'shown'
  readonly sem: boolean
  /** Skewness, kurtosis and the figures beside Moodle's report. */
  readonly shape: boolean
}

export type SmallNRule = { readonly item: ItemRule; readonly test: TestRule }

/** Under this many first attempts nothing is put together: neither anybody's privacy nor the figure would hold. */
export const FEWEST_SHOWN = 5

const HIDDEN: SmallNRule = {
  item: { facility: 'hidden', options: false, correctedR: false, upperLower: false, flags: 'none' },
  test: { centre: false, sd: false, alpha: 'hidden', sem: false, shape: false },
}

/** From n upwards, each step with all that stands above it; the last that n reaches holds. */
const STEPS: readonly (readonly [from: number, rule: SmallNRule])[] = [
  [
    FEWEST_SHOWN,
    { item: { ...HIDDEN.item, facility: 'with-warning' }, test: { ...HIDDEN.test, centre: true } },
  ],
  [
    10,
    {
      item: { ...HIDDEN.item, facility: 'with-interval', options: true },
      test: { ...HIDDEN.test, centre: true, sd: true, alpha: 'uncertain' },
    },
  ],
  [
    30,
    {
      item: { ...HIDDEN.item, facility: 'with-interval', options: true, correctedR: true },
      test: { centre: true, sd: true, alpha: 'shown', sem: true, shape: false },
    },
  ],
  [50, whole('provisional')],
  [100, whole('full')],
]

/**
 * What may be shown for n first attempts. The one place that decides it.
 *
 * @throws RangeError when n is not a whole number from 0 up
 */
export function findSmallNRule(n: number): SmallNRule {
  if (!Number.isSafeInteger(n) || n < 0) throw new RangeError(`${n} is not a number of learners`)
  return STEPS.findLast(([from]) => n >= from)?.[1] ?? HIDDEN
}

function whole(flags: FlagRule): SmallNRule {
  return {
    item: { facility: 'with-interval', options: true, correctedR: true, upperLower: true, flags },
    test: { centre: true, sd: true, alpha: 'shown', sem: true, shape: true },
  }
}
