import type { AmlFindings } from './aml-findings'
import type { AmlRuling } from './aml-ruling'

const source = 'ELN 2022 (Döhner 2022), response criteria table'

/**
 * Grades a marrow with under 5 % blasts and no disease elsewhere by the recovery of the blood: neutrophils
 * 1.0 and platelets 100 for CR, 0.5 and 50 for CRh (10^9/L), one lineage at the CR level for CRi.
 *
 * @returns NE where a count is not known
 * @see Döhner 2022, Blood 140:1345. With neither lineage at the CR level and CRh not met, this course reads MLFS
 */
export function judgeRecovery({ anc, platelets }: AmlFindings, blasts: number, useCRh: boolean): AmlRuling {
  if (anc === null || platelets === null)
    return {
      category: 'NE',
      rule: 'counts-not-known',
      reference: null,
      source,
      reason: 'NE: neutrophils or platelets are not known',
    }
  const counts = `marrow blasts ${blasts} %, neutrophils ${anc}, platelets ${platelets}`
  const neutrophilsBack = anc >= 1
  const plateletsBack = platelets >= 100
  if (neutrophilsBack && plateletsBack) return grade('CR', 'cr', `CR: ${counts}; all limits met`, 1)
  const partlyRecovered = anc >= 0.5 && platelets >= 50
  if (partlyRecovered && useCRh)
    return grade('CRh', 'crh', `CRh: ${counts}; at least 0.5 and 50, not CR`, 0.5)
  if (partlyRecovered) return grade('CRi', 'crh-as-cri', `CRi: ${counts}; CRh is not reported here`, 1)
  if (neutrophilsBack)
    return grade('CRi', 'cri-platelets', `CRi: ${counts}; neutrophils recovered, platelets under 100`, 1)
  if (plateletsBack)
    return grade('CRi', 'cri-neutrophils', `CRi: ${counts}; platelets recovered, neutrophils under 1.0`, 1)
  return grade('MLFS', 'mlfs', `MLFS: ${counts}; no leukaemia seen, neither count recovered`, 1)
}

function grade(
  category: AmlRuling['category'],
  rule: string,
  reason: string,
  neutrophils: number,
): AmlRuling {
  return {
    category,
    rule,
    reference: { name: 'neutrophils', value: neutrophils, unit: '10^9/L' },
    source,
    reason,
  }
}
