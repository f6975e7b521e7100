export type FirstResponse = 'CR' | 'CRh' | 'CRi' | 'MLFS' | 'PR' | 'NR'

/** When care turns for one person. Months since diagnosis; null for what never happens. */
export type AmlTiming = {
  /** Which of the case's people, from 0. */
  readonly person: number
  readonly firstResponse: FirstResponse
  /** Null when two courses of induction bring no remission. */
  readonly remissionMonth: number | null
  /** The month of the assessment after the last course of induction. */
  readonly landmarkMonth: number
  readonly treatmentEndMonth: number | null
  readonly relapseMonth: number | null
  /** The assessment after a changed treatment, for a relapse or a leukaemia that did not respond. */
  readonly changeCheckMonth: number | null
  /** The changed treatment brings a remission. */
  readonly answersChange: boolean
}
