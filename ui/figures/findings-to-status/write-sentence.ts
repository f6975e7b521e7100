import type { Findings, Marker } from './findings'

const day = 'On 12 May 2026'

const markerParts: Record<Marker, string> = {
  'not-used': '',
  normal: ' CEA was 2.1 ng/mL (upper limit 5).',
  raised: ' CEA was 9.4 ng/mL (upper limit 5) and will be repeated on 9 June.',
}

const pictureParts = {
  clear: 'CT of chest, abdomen and pelvis found no sign of cancer.',
  smaller: 'CT measured 30 mm where 60 mm had been measured before treatment.',
  unclear: 'CT showed a spot of 6 mm that is not yet explained. CT will be repeated on 7 July.',
} as const

const limit = ' CT cannot show what lies under its limit.'

/** The sentence that the findings support: a date, the tests, what they found, what they cannot show. */
export function writeSentence(findings: Findings): string {
  if (findings.start === 'treated-first') return writeSpecimen(findings)
  if (findings.start === 'leukaemia') return writeMarrow(findings)
  const after = findings.start === 'removed' ? ', after full removal' : ''
  const { picture, marker } = findings
  return `${day}${after}, ${pictureParts[picture]}${markerParts[marker]}${picture === 'clear' ? limit : ''}`
}

function writeSpecimen({ specimen }: Findings): string {
  return specimen === 'none-left'
    ? `${day} the pathologist found no invasive cancer in the breast and the sampled nodes (ypT0/Tis ypN0). The report speaks for the tissue that was examined.`
    : `${day} the pathologist found invasive cancer in the tissue that was removed. The report speaks for the tissue that was examined.`
}

function writeMarrow({ counts }: Findings): string {
  const values =
    counts === 'both-back' ? 'neutrophils 1.1 and platelets 104' : 'neutrophils 0.8 and platelets 71'
  const next = counts === 'both-back' ? '' : ' Counts will be repeated in a week.'
  return `${day} an adequate marrow held 3 % blasts and the blood none, with ${values} × 10⁹/L.${next} The microscope misses what is rarer than about 1 cell in 20.`
}
