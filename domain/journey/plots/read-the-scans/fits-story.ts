import type { VisitResult } from '../../../response/recist/assess-visits'
import type { StoryKind } from './draw-courses'
import type { Miss } from './read-scans'

/**
 * Whether the four visits tell the story that was drawn, and a fair one: no progression before the last scan, and
 * nothing that the criteria leave to opinion, such as a sum that drifts from partial response back to stable.
 */
export function fitsStory(kind: StoryKind, visits: readonly VisitResult[], miss: Miss | null): boolean {
  const [last] = visits.slice(-1)
  if (!last || !isFair(visits) || !isMissedOnce(visits, miss)) return false
  switch (kind) {
    case 'response-then-growth':
      return hasResponse(visits) && last.rule === 'target-pd' && (last.changeFromBaselinePct ?? 0) < -10
    case 'steady':
      return visits.every(({ overall }) => overall === 'SD' || overall === 'NE') && comesNearALimit(visits)
    case 'complete':
      return last.overall === 'CR' && (last.sumMm ?? 0) > 0 && visits[0]?.overall !== 'CR'
    case 'new-lesion':
      return last.rule === 'new-lesion' && last.target !== 'PD' && (last.changeFromBaselinePct ?? 0) < -12
    case 'doubtful-growth':
      return last.overall === 'PR' && growsDoubtfully(last)
  }
}

function isFair(visits: readonly VisitResult[]): boolean {
  const early = visits.slice(0, -1)
  const firstResponse = visits.findIndex(({ overall }) => overall === 'PR' || overall === 'CR')
  const drifts = firstResponse !== -1 && visits.slice(firstResponse).some(({ overall }) => overall === 'SD')
  return !drifts && early.every(({ overall, target }) => overall !== 'PD' && target !== 'PD')
}

/** A missing lesion leaves its scan open, and is the only reason why one is. */
const isMissedOnce = (visits: readonly VisitResult[], miss: Miss | null) =>
  visits.every(({ overall }, place) => (overall === 'NE') === (miss?.scan === place + 1))

const hasResponse = (visits: readonly VisitResult[]) => visits.some(({ overall }) => overall === 'PR')

/** 20 % over the nadir, and yet under 5 mm. */
const growsDoubtfully = ({ sumMm, nadirMm }: VisitResult) =>
  sumMm !== null && nadirMm !== null && 5 * sumMm >= 6 * nadirMm && sumMm - nadirMm < 5

/** Shrinkage that falls just short of 30 %, or growth of 5 mm and more that falls short of 20 %. */
function comesNearALimit(visits: readonly VisitResult[]): boolean {
  return visits.some(({ sumMm, nadirMm, changeFromBaselinePct, changeFromNadirPct }) => {
    const grows = sumMm !== null && nadirMm !== null && sumMm - nadirMm >= 5
    return (changeFromBaselinePct ?? 0) < -25 || (grows && (changeFromNadirPct ?? 0) > 8)
  })
}
