import type { Reference, Ruling } from '../ruling'

export type DeauvilleScore = 1 | 2 | 3 | 4 | 5

/** Complete, partial, no metabolic response, progressive metabolic disease, not evaluable. */
export type PetCategory = 'CMR' | 'PMR' | 'NMR' | 'PMD' | 'NE'

/**
 * One PET-CT. `uptake` compares with baseline (or, for growth, with the lowest since), null where that is
 * not known; `newFoci`: new uptake that fits lymphoma; `scoreX`: new uptake unlikely to be lymphoma.
 */
export type PetFindings = {
  readonly score: DeauvilleScore | null
  readonly uptake: 'lower' | 'unchanged' | 'higher' | null
  readonly newFoci: boolean
  readonly marrowAvid: boolean
  readonly scoreX?: boolean
  readonly residualMassMm?: number
}

export type PetRuling = Ruling & { readonly category: PetCategory }

const source = 'Lugano classification (Cheson 2014), PET-CT-based response'

/**
 * Classifies a PET-CT of an FDG-avid lymphoma. Scores 1 to 3 are complete whatever the size of what is
 * left; some trials read score 3 as positive when less treatment is planned.
 *
 * @see Cheson 2014, J Clin Oncol 32:3059
 */
export function classifyPetResponse(findings: PetFindings): PetRuling {
  const ruling = judgeUptake(findings)
  return findings.scoreX
    ? { ...ruling, reason: `${ruling.reason}; new uptake unlikely to be lymphoma (X) is left aside` }
    : ruling
}

function judgeUptake({ score, uptake, newFoci, marrowAvid, residualMassMm }: PetFindings): PetRuling {
  if (newFoci) return rule('PMD', 'new-foci', 'Progressive: new uptake that fits lymphoma', score)
  if (score === null) return rule('NE', 'no-score', 'Not evaluable: no score was given', score)
  if (score <= 3 && !marrowAvid) {
    const mass = residualMassMm ? `, though a mass of ${residualMassMm} mm is left` : ''
    return rule('CMR', 'score-1-to-3', `Complete: score ${score}${mass}`, score)
  }
  const where = score <= 3 ? `score ${score}, but the marrow still takes up FDG` : `score ${score}`
  if (uptake === null)
    return rule(
      'NE',
      'uptake-not-compared',
      `Not evaluable: ${where}; uptake was not compared with baseline`,
      score,
    )
  if (uptake === 'lower')
    return rule('PMR', 'uptake-lower', `Partial: ${where}, lower than at baseline`, score)
  if (uptake === 'higher')
    return rule('PMD', 'uptake-higher', `Progressive: ${where}, with higher uptake`, score)
  return rule('NMR', 'uptake-unchanged', `No metabolic response: ${where}, no important change`, score)
}

function rule(category: PetCategory, name: string, reason: string, score: DeauvilleScore | null): PetRuling {
  const reference: Reference | null =
    score === null ? null : { name: 'Deauville score', value: score, unit: 'score' }
  return { category, rule: name, reference, source, reason }
}
