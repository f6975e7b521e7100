import { assessRecistVisits, type VisitResult } from '#domain/response/recist/assess-visits'
import { classifyBestResponse, courseBestRules } from '#domain/response/recist/best-response'
import type { OverallResponse } from '#domain/response/recist/recist-case'
import type { SolidPreset, SolidVisitDraft } from './presets'
import { parseField, type Reading, readDraft } from './read-draft'

/** Reads the visits as the learner has written them, or says what cannot be read. */
export function readVisits(
  { lesions }: Pick<SolidPreset, 'lesions'>,
  drafts: readonly SolidVisitDraft[],
): Reading<readonly VisitResult[]> {
  return readDraft(() =>
    assessRecistVisits({
      baseline: lesions,
      nontargetAtBaseline: drafts[0]?.nonTarget !== 'NA',
      visits: drafts.map(({ day, sizes, nonTarget, newLesion }) => ({
        day,
        nonTarget,
        targets: sizes.map(parseField),
        newLesion: newLesion === 'equivocal' ? newLesion : newLesion === 'yes',
      })),
    }),
  )
}

export function findConfirmedBest(visits: readonly VisitResult[]): OverallResponse {
  return classifyBestResponse(visits, { ...courseBestRules, confirmation: true }).confirmedBest ?? 'NE'
}
