import { bandsAt, type CareBand, careBands } from '#domain/journey/cohort/fold-bands'
import { outOfHundred } from '#domain/journey/cohort/out-of-hundred'
import { lastCohortMonth } from '#domain/journey/cohort/run-cohort'
import { PlainTable } from '../figures/controls/plain-table'
import { TableRoom } from '../figures/controls/table-room'
import { FigureFrame } from '../figures/figure-frame'
import { lastYear } from './cohort-view'
import { sayYear } from './say-year'
import { type Area, stackAreas } from './stack-areas'
import styles from './ten-years.module.css'
import type { FollowedCohort } from './use-cohort'
import { bandWords, words } from './words'

type Props = { readonly followed: FollowedCohort; readonly year: number }

/** Where care stands month by month, as areas upon each other. The areas are stretched to the room; the words are not. */
export function TenYears({ followed, year }: Props) {
  const { bands, view } = followed
  const areas = stackAreas(bands, view.count)
  const thin = areas.filter(({ isEmpty, label }) => !isEmpty && label === null).map(({ band }) => band)
  return (
    <FigureFrame
      title={words.areas}
      caption={words.areasCaption(view.count)}
      table={<YearTable bands={bands} />}
    >
      <div className={styles.plot} role="img" aria-label={words.areasDrawing(sayYear(bands, year))}>
        <svg viewBox={`0 0 ${lastCohortMonth} 100`} preserveAspectRatio="none" aria-hidden="true">
          {areas.map(({ band, path }) => (
            <path key={band} d={path} className={styles.area} data-band={band} />
          ))}
          <path d={`M${12 * year} 0V100`} className={styles.now} />
        </svg>
        {areas.map((area) => (
          <AreaLabel key={area.band} area={area} />
        ))}
        {shownYears.map((one) => (
          <span key={one} className={styles.tick} style={{ insetInlineStart: `${10 * one}%` }}>
            {words.yearTick(one)}
          </span>
        ))}
      </div>
      {thin.length > 0 && <ThinBands bands={thin} />}
    </FigureFrame>
  )
}

const shownYears = [0, 2, 4, 6, 8, 10] as const

function AreaLabel({ area: { band, label } }: { readonly area: Area }) {
  if (!label) return null
  const place = {
    insetInlineStart: `${(100 * label.month) / lastCohortMonth}%`,
    insetBlockStart: `${100 - label.height}%`,
  }
  return (
    <span className={styles.label} data-band={band} style={place}>
      <span aria-hidden="true">{bandWords[band].sign}</span> {bandWords[band].name}
    </span>
  )
}

function ThinBands({ bands }: { readonly bands: readonly CareBand[] }) {
  return (
    <p className={styles.thin}>
      {words.thin}{' '}
      {bands.map((band) => (
        <span key={band} className={styles.name} data-band={band}>
          <span aria-hidden="true">{bandWords[band].sign}</span> {bandWords[band].name}
        </span>
      ))}
    </p>
  )
}

function YearTable({ bands }: { readonly bands: Uint32Array }) {
  const rows = Array.from({ length: lastYear + 1 }, (_, year) => [
    `${year}`,
    ...outOfHundred(bandsAt(bands, 12 * year)).map(String),
  ])
  return (
    <TableRoom label={words.areas}>
      <PlainTable
        caption={words.tableCaption}
        head={[words.tableYear, ...careBands.map((band) => bandWords[band].name)]}
        rows={rows}
      />
    </TableRoom>
  )
}
