import type { AmlFindings } from './aml-findings'
import type { AmlRuling } from './aml-ruling'

const source = 'ELN 2022 (Döhner 2022), response criteria table'

/**
 * Grades a marrow with 5 % blasts or more: PR at 5 to 25 %, at least half below the value before treatment,
 * with the blood counts of CR and no blasts in the blood.
 *
 * @returns null where PR is ruled out; NE where it is not, but a value needed for it is missing
 * @see Döhner 2022, Blood 140:1345
 */
export function judgeBlastReduction(findings: AmlFindings, blasts: number): AmlRuling | null {
  const { pretreatmentBmBlastsPct: before, anc, platelets, circulatingBlasts } = findings
  const conditions = [
    blasts <= 25,
    circulatingBlasts === null ? null : !circulatingBlasts,
    anc === null ? null : anc >= 1,
    platelets === null ? null : platelets >= 100,
    before === null ? null : 2 * blasts <= before,
  ]
  if (conditions.includes(false)) return null
  if (before === null || conditions.includes(null))
    return {
      category: 'NE',
      rule: 'pr-not-known',
      reference: null,
      source,
      reason: 'NE: a value that PR depends on is not known',
    }
  return {
    category: 'PR',
    rule: 'pr',
    reference: { name: 'marrow blasts before treatment', value: before, unit: '%' },
    source,
    reason: `PR: marrow blasts ${blasts} %, at least half below the ${before} % before treatment, counts recovered`,
  }
}
