import { type BaselineFinding, classifyBaselineFinding } from '../../../response/recist/baseline-finding'
import type { BaselineLesion } from '../../../response/recist/recist-case'
import { selectTargets } from '../../../response/recist/target-selection'
import type { Finding } from './draw-findings'

/** What a finding counts as; the ids of the options of the case's first decision. */
export type FindingRole = 'target' | 'non-target' | 'not-recorded'

/** What the criteria make of the list, in its order: which are measurable, and the largest of those, two an organ. */
export function classifyFindings(list: readonly Finding[]): readonly FindingRole[] {
  const classes = list.map((finding) => classifyBaselineFinding(asBaselineFinding(finding)).baselineClass)
  const candidates = list.map(asLesion)
  const measurable = candidates.filter((_, place) => classes[place] === 'measurable')
  const { targets } = selectTargets(measurable)
  return candidates.map((lesion, place) => {
    if (targets.includes(lesion)) return 'target'
    return classes[place] === 'normal-node' || classes[place] === 'not-disease'
      ? 'not-recorded'
      : 'non-target'
  })
}

function asBaselineFinding({ kind, longMm, acrossMm }: Finding): BaselineFinding {
  switch (kind) {
    case 'node':
    case 'large-node':
    case 'normal-node':
      return { type: 'node', shortAxisMm: acrossMm }
    case 'dense-bone':
      return { type: 'bone', pattern: 'blastic', softTissueMm: null }
    case 'cyst':
      return { type: 'cyst', nature: 'simple', mm: longMm }
    default:
      return { type: 'lesion', method: 'ct-or-mri', mm: longMm }
  }
}

function asLesion({ kind, organ, longMm, acrossMm }: Finding): BaselineLesion {
  const isNode = kind === 'node' || kind === 'large-node' || kind === 'normal-node'
  return { organ, kind: isNode ? 'node' : 'nonnode', mm: isNode ? acrossMm : longMm }
}
