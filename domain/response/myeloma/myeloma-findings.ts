/** One protein over time, in g/L (serum) or mg per 24 h (urine); `lowest` is the lowest confirmed value. */
export type ProteinCourse = {
  readonly baseline: number
  readonly lowest: number
  readonly now: number | null
}

/**
 * One assessment of myeloma that is followed by its M-protein. `null` where not tested.
 * `onElectrophoresis`: the protein is still seen there. `plasmacytoma` compares soft-tissue masses with
 * baseline. `isConfirmed`: a second assessment in a row says the same. `mrdSensitivity` is the test's, as a
 * fraction (1e-5 is one cell in 100,000).
 */
export type MyelomaFindings = {
  readonly serum: ProteinCourse | null
  readonly urine: ProteinCourse | null
  readonly immunofixationNegative: boolean | null
  readonly onElectrophoresis: boolean | null
  readonly marrowPlasmaPct: number | null
  readonly lightChainRatioNormal: boolean | null
  readonly clonalMarrowCells: boolean | null
  readonly plasmacytoma: 'none' | 'halved' | 'present' | null
  readonly newLesions: boolean
  readonly isRelapsedSetting: boolean
  readonly isConfirmed: boolean
  readonly mrd: { readonly found: boolean; readonly sensitivity: number } | null
}

export type MyelomaCategory = 'MRD-NEGATIVE' | 'SCR' | 'CR' | 'VGPR' | 'PR' | 'MR' | 'SD' | 'PD' | 'NE'
