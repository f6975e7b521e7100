export type AmlCategory = 'CR' | 'CRh' | 'CRi' | 'MLFS' | 'PR' | 'NR' | 'NE' | 'REFRACTORY' | 'RELAPSE'

export type MrdResult = 'negative' | 'positive'

/**
 * One assessment of acute myeloid leukaemia. Blasts in percent, counts in 10^9/L; `null` where not known.
 * `circulatingBlasts` and `extramedullary` say whether there are any. `atLandmark`: the assessment after
 * the courses by which a remission was due (two of intensive induction). `mrd` negative means below the
 * threshold of the test named in the report.
 */
export type AmlFindings = {
  readonly bmBlastsPct: number | null
  readonly pretreatmentBmBlastsPct: number | null
  readonly circulatingBlasts: boolean | null
  readonly extramedullary: boolean | null
  readonly anc: number | null
  readonly platelets: number | null
  readonly marrowAdequate: boolean | null
  readonly priorResponse: AmlCategory | null
  readonly atLandmark: boolean | null
  readonly mrd: MrdResult | null
}
