import { bandsAt, type CareBand, careBands } from '#domain/journey/cohort/fold-bands'
import { outOfHundred } from '#domain/journey/cohort/out-of-hundred'
import { PlainTable } from '../figures/controls/plain-table'
import { Slider } from '../figures/controls/slider'
import { TableRoom } from '../figures/controls/table-room'
import { FigureFrame } from '../figures/figure-frame'
import { lastYear } from './cohort-view'
import styles from './hundred-people.module.css'
import { sayYear } from './say-year'
import type { FollowedCohort } from './use-cohort'
import { bandWords, words } from './words'

type Props = {
  readonly followed: FollowedCohort
  readonly year: number
  readonly onYear: (year: number) => void
}

/** The group in one year as a hundred people, and what a survival figure of that year would count. */
export function HundredPeople({ followed: { bands }, year, onYear }: Props) {
  const people = outOfHundred(bandsAt(bands, 12 * year))
  const groups = careBands
    .map((band, place) => ({ band, count: people[place] ?? 0 }))
    .filter(({ count }) => count > 0)
  return (
    <FigureFrame title={words.hundred} caption={words.hundredCaption} table={<GroupTable groups={groups} />}>
      <Slider
        id="cohort-year"
        label={words.year}
        valueText={words.yearValue(year)}
        min={0}
        max={lastYear}
        step={1}
        value={year}
        down={words.earlier}
        up={words.later}
        onChange={onYear}
      />
      <div className={styles.people}>
        <Grid groups={groups} />
        <ul className={styles.groups}>
          {groups.map(({ band, count }) => (
            <li key={band} data-band={band}>
              <span className={styles.sign} aria-hidden="true">
                {bandWords[band].sign}
              </span>
              <span>{words.group(count, bandWords[band].phrase)}</span>
            </li>
          ))}
        </ul>
      </div>
      <p className={styles.reading} role="status">
        {sayYear(bands, year)} {words.figure(year)}
      </p>
    </FigureFrame>
  )
}

type Groups = readonly { readonly band: CareBand; readonly count: number }[]

function Grid({ groups }: { readonly groups: Groups }) {
  const marks = groups.flatMap(({ band, count }) =>
    Array.from({ length: count }, (_, place) => ({ band, place })),
  )
  return (
    <div className={styles.grid} role="img" aria-label={words.hundredDrawing}>
      {marks.map(({ band, place }) => (
        <span key={`${band} ${place}`} className={styles.mark} data-band={band} aria-hidden="true">
          {bandWords[band].sign}
        </span>
      ))}
    </div>
  )
}

function GroupTable({ groups }: { readonly groups: Groups }) {
  return (
    <TableRoom label={words.hundred}>
      <PlainTable
        head={words.groupHead}
        rows={groups.map(({ band, count }) => [bandWords[band].phrase, `${count}`])}
      />
    </TableRoom>
  )
}
