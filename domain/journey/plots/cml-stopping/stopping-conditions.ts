import { assessTfrConditions } from '../../../response/cml/treatment-free-remission'
import type { PlotRuling } from '../../plot'
import type { CmlPatient } from './cml-patient'
import type { PcrCourse } from './pcr-results'

/** Years to one decimal, as the table shows them and as the rules read them. */
export function yearsOn({ mr4SinceMonth }: PcrCourse, month: number): { tkiYears: number; mr4Years: number } {
  return { tkiYears: tenths(month / 12), mr4Years: tenths(Math.max(0, month - mr4SinceMonth) / 12) }
}

const tenths = (years: number): number => Math.floor(10 * years + 1e-9) / 10

/**
 * Checks the minimum conditions for a stop on the years that the table shows. Only the two durations ever stand in the
 * way in this case: `ready`, `drug-short`, `depth-short` or `both-short`.
 */
export function ruleConditions(patient: CmlPatient, course: PcrCourse, month: number): PlotRuling {
  const { tkiYears, mr4Years } = yearsOn(course, month)
  const { unmet } = assessTfrConditions({
    isFirstChronicPhase: true,
    hasPriorFailure: false,
    hasTypicalTranscript: true,
    tkiYears,
    isSecondGeneration: patient.drug === 'dasatinib',
    mr4Years,
    hasRapidPcr: true,
    agreesToMonitoring: true,
  })
  const needed = patient.drug === 'dasatinib' ? 4 : 5
  const reason = `${tkiYears.toFixed(1)} years on ${patient.drug}, where more than ${needed} are asked for, and ${mr4Years.toFixed(1)} years in MR4 or deeper, where more than 2 are`
  return { key: keyOf(unmet), reason, scanMonth: null }
}

function keyOf(unmet: readonly string[]): string {
  const drug = unmet.includes('tki-duration')
  const depth = unmet.includes('mr4-duration')
  if (drug && depth) return 'both-short'
  if (drug) return 'drug-short'
  return depth ? 'depth-short' : 'ready'
}
