import { requireKnownWithin, requireWithin } from '../bounded-number'
import type { Reference, Ruling } from '../ruling'
import type { MyelomaCategory, MyelomaFindings } from './myeloma-findings'
import { hasRisen, isDownBy, requireCourse, serumFloor, urineFloor } from './protein-change'

/** `isConfirmed` repeats the input: every category stands only after two assessments in a row. */
export type MyelomaRuling = Ruling & { readonly category: MyelomaCategory; readonly isConfirmed: boolean }

const source = 'IMWG (Kumar 2016), response criteria'

/**
 * Classifies one assessment of myeloma followed by serum or urine M-protein. Light-chain-only and
 * non-secretory disease have rules of their own that are not covered.
 *
 * @returns NE where no protein was measured, or a missing test could change the category
 * @throws RangeError when a value is impossible
 * @see Kumar 2016, Lancet Oncol 17:e328
 */
export function classifyMyeloma(findings: MyelomaFindings): MyelomaRuling {
  requirePossible(findings)
  const ruling = judgeProgression(findings) ?? judgeComplete(findings) ?? judgePartial(findings)
  const note = findings.isConfirmed ? '' : '; it counts once a second assessment in a row agrees'
  return { ...ruling, reason: ruling.reason + note, isConfirmed: findings.isConfirmed }
}

type Grade = Omit<MyelomaRuling, 'isConfirmed'>

function judgeProgression({ serum, urine, newLesions }: MyelomaFindings): Grade | null {
  if (newLesions) return rule('PD', 'new-lesions', 'PD: new bone lesions or plasmacytomas')
  if (serum && hasRisen(serum, serumFloor(serum)))
    return rule(
      'PD',
      'serum-rise',
      `PD: serum M-protein ${serum.now} g/L is up by at least 25 % and ${serumFloor(serum)} g/L`,
      {
        name: 'lowest serum M-protein',
        value: serum.lowest,
        unit: 'g/L',
      },
    )
  if (urine && hasRisen(urine, urineFloor))
    return rule(
      'PD',
      'urine-rise',
      `PD: urine M-protein ${urine.now} mg/24 h is up by at least 25 % and ${urineFloor} mg`,
      {
        name: 'lowest urine M-protein',
        value: urine.lowest,
        unit: 'mg/24 h',
      },
    )
  return null
}

function judgeComplete(findings: MyelomaFindings): Grade | null {
  const { immunofixationNegative, marrowPlasmaPct, plasmacytoma, mrd } = findings
  if (immunofixationNegative !== true || (plasmacytoma !== null && plasmacytoma !== 'none')) return null
  if ((marrowPlasmaPct ?? 0) >= 5) return null
  if (marrowPlasmaPct === null || plasmacytoma === null)
    return rule(
      'NE',
      'cr-not-known',
      'NE: immunofixation is negative, but marrow or soft tissue was not assessed',
    )
  if (mrd && !mrd.found && mrd.sensitivity <= 1e-5)
    return rule(
      'MRD-NEGATIVE',
      'mrd-negative',
      'CR, and no abnormal plasma cell found at 1 in 100,000 or better',
    )
  if (findings.lightChainRatioNormal && findings.clonalMarrowCells === false)
    return rule('SCR', 'scr', 'sCR: CR with a normal light-chain ratio and no clonal plasma cells')
  return rule('CR', 'cr', 'CR: immunofixation negative, under 5 % plasma cells, no plasmacytoma')
}

function judgePartial(findings: MyelomaFindings): Grade {
  const { serum, urine, plasmacytoma, isRelapsedSetting } = findings
  if (!serum && !urine) return rule('NE', 'no-protein', 'NE: no M-protein is followed')
  if ((serum && serum.now === null) || (urine && urine.now === null))
    return rule('NE', 'protein-not-measured', 'NE: an M-protein that is followed was not measured')
  if (plasmacytoma === null)
    return rule('NE', 'soft-tissue-not-known', 'NE: soft-tissue masses were not assessed')
  if (plasmacytoma === 'none' && isVeryGood(findings))
    return rule(
      'VGPR',
      'vgpr',
      'VGPR: only immunofixation still shows the protein, or serum is down 90 % and urine under 100 mg',
    )
  if (plasmacytoma !== 'present' && isPartial(findings))
    return rule(
      'PR',
      'pr',
      'PR: serum down 50 % or more, and urine down 90 % or more or under 200 mg',
      baseline(findings),
    )
  if (isRelapsedSetting && plasmacytoma !== 'present' && isMinimal(findings))
    return rule(
      'MR',
      'minimal',
      'Minimal response: serum down 25 % or more and urine 50 % or more',
      baseline(findings),
    )
  return rule('SD', 'sd', 'SD: no response category and no progression', baseline(findings))
}

function isVeryGood({ serum, urine, immunofixationNegative, onElectrophoresis }: MyelomaFindings): boolean {
  if (immunofixationNegative === false && onElectrophoresis === false) return true
  return serum !== null && isDownBy(serum, 90) && (urine?.now ?? 0) < 100
}

function isPartial({ serum, urine }: MyelomaFindings): boolean {
  const serumFits = !serum || isDownBy(serum, 50)
  const urineFits = !urine || isDownBy(urine, 90) || (urine.now ?? 0) < 200
  return serumFits && urineFits
}

function isMinimal({ serum, urine }: MyelomaFindings): boolean {
  return (!serum || isDownBy(serum, 25)) && (!urine || isDownBy(urine, 50))
}

function baseline({ serum, urine }: MyelomaFindings): Reference | null {
  if (serum) return { name: 'baseline serum M-protein', value: serum.baseline, unit: 'g/L' }
  return urine ? { name: 'baseline urine M-protein', value: urine.baseline, unit: 'mg/24 h' } : null
}

function requirePossible({ serum, urine, marrowPlasmaPct, mrd }: MyelomaFindings): void {
  requireCourse(serum, 'serum', 'g/L')
  requireCourse(urine, 'urine', 'mg/24 h')
  requireKnownWithin(marrowPlasmaPct, 'marrowPlasmaPct', { from: 0, to: 100, unit: '%' })
  if (mrd) requireWithin(mrd.sensitivity, 'mrd.sensitivity', { from: 0, to: 1, unit: 'of cells' })
}

function rule(
  category: MyelomaCategory,
  name: string,
  reason: string,
  reference: Reference | null = null,
): Grade {
  return { category, rule: name, reference, source, reason }
}
