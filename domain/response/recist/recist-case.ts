export type LesionKind = 'node' | 'nonnode'

export type TargetResponse = 'CR' | 'PR' | 'SD' | 'PD' | 'NE'

/** `NA`: there was no non-target disease at baseline. */
export type NonTargetResponse = 'CR' | 'NON-CR/NON-PD' | 'PD' | 'NE' | 'NA'

export type OverallResponse = 'CR' | 'PR' | 'SD' | 'PD' | 'NE' | 'NON-CR/NON-PD'

/** `equivocal`: something is seen that may not be tumour; it is not PD until it is confirmed. */
export type NewLesion = boolean | 'equivocal'

/** `mm` is the longest diameter, for a node the short axis. */
export type BaselineLesion = {
  readonly organ: string
  readonly kind: LesionKind
  readonly mm: number
}

/** `targets` holds one size a target in the order of the baseline; `null` where it was not measured. */
export type RecistVisit = {
  readonly day: number
  readonly targets: readonly (number | null)[]
  readonly nonTarget: NonTargetResponse
  readonly newLesion: NewLesion
  readonly markerNormal?: boolean | undefined
}

/**
 * One patient's measurements. An empty `baseline` means non-target disease only. `checkBaseline` (default
 * true) asks for an eligible baseline; `prPersists` (default false) lets a PR stand until PD.
 */
export type RecistCase = {
  readonly baseline: readonly BaselineLesion[]
  readonly nontargetAtBaseline: boolean
  readonly markerRaisedAtBaseline?: boolean | undefined
  readonly visits: readonly RecistVisit[]
  readonly checkBaseline?: boolean | undefined
  readonly prPersists?: boolean | undefined
}
