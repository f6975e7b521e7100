import { writtenTransitions } from '#machines/proof/written-transitions'
import { trackRun } from '#machines/track-run'
import { loadJourneys } from '#server/journeys/load-journey'
import { coverPaths, endingOf, endingsOf, type Path, transitionsOf } from '#server/journeys/proof/cover-paths'
import { placeName } from '#ui/journey/map/state-names'
import { stateNamesOf } from '#ui/journey/map/state-names-of'
import { expect, test } from './course-test'
import { loadCase, type TestedCase } from './journey-case'
import { beginCourse, expectDebrief, visitedStates, walkRun } from './journey-page'

const capstone = 'the-whole-journey'
const cases = await Promise.all(loadJourneys().map(({ id }) => loadCase(id)))
const ofCapstone = cases.filter(({ journey }) => journey.simulation === capstone)
const others = cases.filter(({ journey }) => journey.simulation !== capstone)

const [machine] = ofCapstone.map((one) => one.machine)
if (!machine) throw new RangeError('the capstone has no case')
const everyTransition = coverPaths(
  ofCapstone.map(({ playable }) => playable),
  writtenTransitions(machine),
  (path) => transitionsOf(machine, path),
)
const everyEnding = others.flatMap(({ playable }) =>
  coverPaths([playable], endingsOf(playable.journey), (path) => new Set([endingOf(path)])),
)

function caseOf({ caseId }: Path): TestedCase {
  const found = cases.find(({ id }) => id === caseId)
  if (!found) throw new RangeError(`no case ${caseId}`)
  return found
}

for (const path of [...everyTransition, ...everyEnding]) {
  const { caseId, seed, run } = path
  test(`${caseId}, course ${seed}, is walked to “${run.visit.ending?.title ?? run.course.title}”`, async ({
    page,
  }) => {
    const tested = caseOf(path)
    await beginCourse(page, tested, seed)
    await walkRun(page, run)
    await expectDebrief(page, run)
    const names = stateNamesOf(tested.journey)
    const track = trackRun(tested.machine, run.events)
    const care = track.places.map(({ regions }) =>
      placeName(names, 'care', (regions.care ?? '').split('.')[0] ?? ''),
    )
    expect(new Set(await visitedStates(page, 'care'))).toEqual(new Set(care))
  })
}
