import type { Metadata } from 'next'
import { CohortPage } from '#ui/cohort/cohort-page'
import { words } from '#ui/cohort/words'
import { CohortIsland } from './cohort-island'

/** Runs before the first paint: a link to a cohort does not show the question first. */
const MARK_OPENING =
  "if(/[?&]family=/.test(location.search))document.documentElement.setAttribute('data-opening-run','')"

export const metadata: Metadata = { title: words.title, description: words.description }

export default function JourneyCohortPage() {
  return (
    <>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, no input */}
      <script dangerouslySetInnerHTML={{ __html: MARK_OPENING }} />
      <CohortPage factsPage="/lessons/m2-remission-and-cure/facts">
        <CohortIsland />
      </CohortPage>
    </>
  )
}
