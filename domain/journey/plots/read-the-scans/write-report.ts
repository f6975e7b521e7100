import type { Values } from '../../plot'
import type { Finding } from './draw-findings'
import type { Patient } from './draw-patient'
import { type Pictures, sizeText } from './draw-pictures'
import type { Reading } from './read-scans'
import { capitalised } from './target'

/** The reading room's report of one scan in three sentences: what was measured, what is only followed, what is new. */
export function writeReport(
  patient: Patient,
  pictures: Pictures,
  followed: readonly Finding[],
  scan: number,
): Values {
  const { targets, scans } = patient
  const measured = targets.map(({ site }, place) => {
    const slice = pictures.targets[scan]?.[place]
    const reading = scans.targets[scan]?.[place]
    return `${site.label}: ${reading?.state === 'measured' && slice ? sizeText(slice) : plainWords(reading)}`
  })
  const names = followed.map(({ label }) => label.charAt(0).toLowerCase() + label.slice(1))
  return {
    targetsReport: `Measured. ${capitalised(measured.join('; '))}`,
    followedReport: `Followed without measuring (${names.join('; ')}): ${followedWords(patient, scan)}`,
    newReport: newWords(patient, pictures, scan),
  }
}

function plainWords(reading: Reading | undefined): string {
  if (reading?.state === 'faint') return 'still visible, too small to measure'
  return reading?.state === 'not-seen' ? 'no longer visible' : 'blurred by movement, cannot be measured'
}

function followedWords({ scans }: Patient, scan: number): string {
  if (scan === 0) return 'present'
  return scans.nonTargetGone[scan]
    ? 'no longer visible, or a node of normal size'
    : 'present, no clear change'
}

function newWords({ scans, newSite }: Patient, { newLesion }: Pictures, scan: number): string {
  const report = scans.newLesions[scan]
  if (report?.found === true && newLesion)
    return `New, ${newSite.label}: solid lesion of ${sizeText(newLesion)}, on no earlier scan`
  if (report?.found === 'equivocal')
    return `Doubtful, ${newSite.label}: spot of ${report.mm} mm, too small to say what it is`
  return 'No new lesion'
}
