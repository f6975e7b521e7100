/**
 * Why a category was given: the rule that fired, the value it was held against, the section of the
 * published criteria it comes from, and one sentence for a person.
 */
export type Ruling = {
  readonly rule: string
  readonly reference: Reference | null
  readonly source: string
  readonly reason: string
}

/** A value a rule compares with. `day` counts from baseline (day 0) where the value belongs to a visit. */
export type Reference = {
  readonly name: string
  readonly value: number
  readonly unit: 'mm' | 'mm²' | '%' | '10^9/L' | 'copies' | 'days' | 'g/L' | 'mg/24 h' | 'score'
  readonly day?: number
}
