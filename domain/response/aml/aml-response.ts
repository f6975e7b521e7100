import { requireKnownWithin } from '../bounded-number'
import type { Reference } from '../ruling'
import type { AmlCategory, AmlFindings, MrdResult } from './aml-findings'
import type { AmlRuling } from './aml-ruling'
import { judgeBlastReduction } from './blast-reduction'
import { judgeRecovery } from './count-recovery'

export type { AmlRuling }

const source = 'ELN 2022 (Döhner 2022), response criteria table'

/** `useCRh` (default true): report CRh; otherwise those who meet it are CRi. */
export type AmlOptions = { readonly useCRh?: boolean | undefined }

/**
 * Classifies one assessment of acute myeloid leukaemia by the ELN 2022 categories, read top to bottom.
 *
 * @param findings - blasts in percent, counts in 10^9/L, null where not known
 * @returns the category with the rule that fired; NE where a missing value could change it
 * @throws RangeError when a percentage or count is impossible
 * @see Döhner 2022, Blood 140:1345, response criteria table
 */
export function classifyAml(findings: AmlFindings, options: AmlOptions = {}): AmlRuling {
  requirePossible(findings)
  const ruling = judgeAml(findings, options.useCRh ?? true)
  return findings.mrd !== null && isRemission(ruling.category) ? qualify(ruling, findings.mrd) : ruling
}

/** The three remissions from which a relapse can be called, and which MRD qualifies. */
export function isRemission(category: AmlCategory | null): boolean {
  return category === 'CR' || category === 'CRh' || category === 'CRi'
}

function judgeAml(findings: AmlFindings, useCRh: boolean): AmlRuling {
  const { bmBlastsPct: blasts, marrowAdequate } = findings
  if (blasts === null || marrowAdequate !== true)
    return ruling('NE', 'marrow-not-evaluable', 'NE: there is no adequate marrow sample')
  const relapse = isRemission(findings.priorResponse) ? findDisease(findings, blasts) : null
  if (relapse)
    return ruling(
      'RELAPSE',
      'relapse',
      `Relapse: ${relapse.text} after ${findings.priorResponse}`,
      relapse.reference,
    )
  if (blasts >= 5) return judgeBlastReduction(findings, blasts) ?? noResponse(findings, marrowDisease(blasts))
  const outside = findDiseaseOutsideMarrow(findings)
  if (outside) return noResponse(findings, outside)
  if (findings.circulatingBlasts === null || findings.extramedullary === null)
    return ruling(
      'NE',
      'disease-not-excluded',
      'NE: blood blasts or disease outside the marrow were not assessed',
    )
  return judgeRecovery(findings, blasts, useCRh)
}

type Disease = { readonly text: string; readonly reference: Reference | null }

function findDisease(findings: AmlFindings, blasts: number): Disease | null {
  return blasts < 5 ? findDiseaseOutsideMarrow(findings) : marrowDisease(blasts)
}

function marrowDisease(blasts: number): Disease {
  return {
    text: `marrow blasts ${blasts} % (5 % or more)`,
    reference: { name: 'marrow blasts', value: 5, unit: '%' },
  }
}

function findDiseaseOutsideMarrow({ circulatingBlasts, extramedullary }: AmlFindings): Disease | null {
  if (circulatingBlasts) return { text: 'blasts in the blood', reference: null }
  return extramedullary ? { text: 'disease outside the marrow', reference: null } : null
}

function noResponse({ atLandmark }: AmlFindings, { text, reference }: Disease): AmlRuling {
  return atLandmark
    ? ruling(
        'REFRACTORY',
        'refractory',
        `Refractory: ${text}, and no CR, CRh or CRi by the landmark`,
        reference,
      )
    : ruling('NR', 'no-response', `No response: ${text}`, reference)
}

function qualify(remission: AmlRuling, mrd: MrdResult): AmlRuling {
  const text =
    mrd === 'negative'
      ? 'without MRD: below the threshold of this test, which is not zero'
      : 'with MRD at or above the threshold of this test'
  return { ...remission, mrd, reason: `${remission.reason}; ${text}` }
}

function requirePossible(findings: AmlFindings): void {
  const percent = { from: 0, to: 100, unit: '%' }
  requireKnownWithin(findings.bmBlastsPct, 'bmBlastsPct', percent)
  requireKnownWithin(findings.pretreatmentBmBlastsPct, 'pretreatmentBmBlastsPct', percent)
  requireKnownWithin(findings.anc, 'anc', { from: 0, to: 1000, unit: '10^9/L' })
  requireKnownWithin(findings.platelets, 'platelets', { from: 0, to: 10_000, unit: '10^9/L' })
}

function ruling(
  category: AmlCategory,
  rule: string,
  reason: string,
  reference: Reference | null = null,
): AmlRuling {
  return { category, rule, reference, source, reason }
}
