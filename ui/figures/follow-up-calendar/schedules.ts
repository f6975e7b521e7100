export type CancerName = 'breast' | 'bowel' | 'hodgkin' | 'aml' | 'cml'

/** Months after the end of treatment (in CML after the stop), repeated at the latest every `atLatest` months. */
export type Span = {
  readonly from: number
  readonly to: number
  readonly atEarliest: number
  readonly atLatest: number
}

/** `on`: single months. A check without months is done when something calls for it. */
export type Check = {
  readonly id: string
  readonly spans: readonly Span[]
  readonly on: readonly number[]
  readonly facts: readonly string[]
}

const every = (from: number, to: number, atEarliest: number, atLatest = atEarliest): Span => ({
  from,
  to,
  atEarliest,
  atLatest,
})

const check = (
  id: string,
  facts: readonly string[],
  spans: readonly Span[] = [],
  on: readonly number[] = [],
): Check => ({
  id,
  spans,
  on,
  facts,
})

const monthsInWeeks = (weeks: number) => (12 * weeks) / 52

/** Educational examples for a person without symptoms, five years; every plan of a real person differs. */
export const schedules: Record<CancerName, readonly Check[]> = {
  breast: [
    check('breast-visit', ['M6-X02', 'M6-F07'], [every(0, 36, 3, 6), every(36, 60, 6, 12)]),
    check('breast-mammogram', ['M6-X03', 'M6-F08'], [every(0, 60, 12)]),
    check('breast-by-treatment', ['M6-X05']),
  ],
  bowel: [
    check('bowel-visit', ['M6-X06', 'M6-F09'], [every(0, 60, 3, 6)]),
    check('bowel-ct', ['M6-X07', 'M6-F09'], [every(0, 36, 12)]),
    check('bowel-colonoscopy', ['M6-X08', 'M6-F09'], [], [12]),
  ],
  hodgkin: [
    check('hodgkin-visit', ['M6-X10'], [every(0, 24, 3, 6), every(24, 36, 6, 12), every(36, 60, 12)]),
    check('hodgkin-heart', ['M6-X13'], [every(0, 60, 12)]),
    check('hodgkin-thyroid', ['M6-X12', 'M6-F23'], [every(0, 60, 12)]),
    check('hodgkin-flu', ['M6-X14'], [every(0, 60, 12)]),
    check('hodgkin-breast', ['M6-X12', 'M6-F22']),
  ],
  aml: [
    check('aml-visit', ['M6-X15'], [every(0, 24, 1, 3), every(24, 60, 3, 6)]),
    check('aml-mrd', ['M6-X17', 'M4-X02'], [every(0, 24, monthsInWeeks(4), monthsInWeeks(6))]),
    check('aml-marrow', ['M6-X16']),
    check('aml-late', ['M6-X18']),
  ],
  cml: [
    check('cml-pcr', ['M6-X19', 'M4-F18'], [every(0, 6, 1), every(6, 12, 2), every(12, 60, 3)]),
    check('cml-restart', ['M6-X20', 'M4-F18']),
    check('cml-joints', ['M6-X21', 'M4-F19']),
  ],
}

export const cancerNames: readonly CancerName[] = ['breast', 'bowel', 'hodgkin', 'aml', 'cml']
