import { classifyAml } from '../aml/aml-response'
import { classifyCmlDepth } from '../cml/cml-depth'
import { classifyCmlMilestone } from '../cml/cml-milestone'
import { findBaselineViolations } from '../recist/baseline-limits'
import { judgeOverallResponse } from '../recist/overall-response'
import { selectTargets } from '../recist/target-selection'
import type { Case } from './case.schema'
import type { CaseResult } from './case-result'
import { describeBest, describeCourse, describeTimepoints } from './describe-visits'

/**
 * Classifies one parsed case by the rules of its kind.
 *
 * @throws RangeError (ImpossibleInputError) when the case holds a value that cannot be
 */
export function classifyCase(item: Case): CaseResult {
  switch (item.kind) {
    case 'recist-timepoint':
      return describeTimepoints(item)
    case 'recist-course':
      return describeCourse(item, item.rules)
    case 'recist-best':
      return describeBest(item.responses, item.rules)
    case 'recist-overall': {
      const { overall, reason } = judgeOverallResponse(item)
      return { overall, reason }
    }
    case 'recist-baseline':
      return classifyBaseline(item)
    case 'aml': {
      const { category, mrd, reason } = classifyAml(item.input, { useCRh: item.useCRh })
      return { category, ...(mrd === undefined ? {} : { mrd }), reason }
    }
    case 'cml-milestone': {
      const { milestone, reason } = classifyCmlMilestone(item.input)
      return { milestone, reason }
    }
    case 'cml-depth': {
      const { depth, reason } = classifyCmlDepth(item.input)
      return { depth, reason }
    }
  }
}

function classifyBaseline({ candidates, chosen }: Extract<Case, { kind: 'recist-baseline' }>): CaseResult {
  if (!chosen) {
    const { targetsMm, baselineSumMm, reason } = selectTargets(candidates)
    return { targetsMm, baselineSumMm, reason }
  }
  const found = findBaselineViolations(candidates, 'candidates')
  const violations = [...new Set(found.map(({ code }) => code))]
  const reason = found.map(({ field, message }) => `${field}: ${message}`).join('; ')
  return { violations, reason: reason || 'The targets keep to the limits' }
}
