import { bandsAt, careBands } from '#domain/journey/cohort/fold-bands'
import { outOfHundred } from '#domain/journey/cohort/out-of-hundred'
import { bandWords, words } from './words'

/** Where a hundred people stand so many years after the diagnosis, in a sentence that leaves out empty groups. */
export function sayYear(bands: Uint32Array, year: number): string {
  const people = outOfHundred(bandsAt(bands, 12 * year))
  const parts = careBands.flatMap((band, place) =>
    people[place] ? [words.group(people[place], bandWords[band].phrase)] : [],
  )
  return words.sentence(year, parts)
}
