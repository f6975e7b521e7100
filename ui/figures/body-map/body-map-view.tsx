import { Choice } from '../controls/choice'
import { Reading } from '../controls/reading'
import { Reserve } from '../controls/reserve'
import { Stack } from '../controls/stack'
import styles from './body-map.module.css'
import { type Cancer, cancers, findPlace, findReach, type Site, sites } from './body-map-state'
import { BodyOutline } from './body-outline'
import { cancerNames, reaches, readSite, siteNames, words } from './words'

type ViewProps = {
  readonly cancer: Cancer
  readonly site: Site
  readonly onCancer?: (cancer: Cancer) => void
  readonly onSite?: (site: Site) => void
}

export function BodyMapView({ cancer, site, onCancer, onSite }: ViewProps) {
  const live = onSite !== undefined
  return (
    <Stack>
      <Reserve live={live}>
        <Choice
          name="body-map-cancer"
          legend={words.cancer}
          options={cancers.map((value) => ({ value, label: cancerNames[value].label }))}
          value={cancer}
          {...(onCancer && { onChange: onCancer })}
        />
      </Reserve>
      <div className={styles.map}>
        <div className={styles.body}>
          <BodyOutline />
          {sites.map((one) => (
            <Point key={one} cancer={cancer} site={one} chosen={one === site} onSite={onSite} />
          ))}
        </div>
        <fieldset className={styles.list}>
          <legend className={styles.legend}>{words.where}</legend>
          {sites.map((one) => (
            <Row key={one} cancer={cancer} site={one} chosen={one === site} onSite={onSite} />
          ))}
        </fieldset>
      </div>
      <Reading live={live}>{readSite(cancer, site, findReach(site))}</Reading>
    </Stack>
  )
}

type SiteProps = {
  readonly cancer: Cancer
  readonly site: Site
  readonly chosen: boolean
  readonly onSite: ((site: Site) => void) | undefined
}

function Point({ cancer, site, chosen, onSite }: SiteProps) {
  const { x, y } = findPlace(cancer, site)
  const where = { insetInlineStart: `${x / 2}%`, insetBlockStart: `${y / 4}%` }
  const reach = findReach(site)
  const dot = <span className={styles.dot}>{reaches[reach].sign}</span>
  if (!onSite)
    return (
      <span className={styles.point} style={where} data-reach={reach} data-chosen={chosen} aria-hidden="true">
        {dot}
      </span>
    )
  return (
    <button
      type="button"
      className={styles.point}
      style={where}
      data-reach={reach}
      data-chosen={chosen}
      aria-pressed={chosen}
      aria-label={`${reaches[reach].name}: ${siteNames[cancer][site]}`}
      onClick={() => onSite(site)}
    >
      {dot}
    </button>
  )
}

function Row({ cancer, site, chosen, onSite }: SiteProps) {
  const reach = findReach(site)
  const text = (
    <>
      <span className={styles.dot} data-reach={reach} aria-hidden="true">
        {reaches[reach].sign}
      </span>
      <span>
        <b>{reaches[reach].name}</b> {siteNames[cancer][site]}
      </span>
    </>
  )
  if (!onSite)
    return (
      <p className={styles.row} data-reach={reach} data-chosen={chosen}>
        {text}
      </p>
    )
  return (
    <label className={styles.row} data-reach={reach} data-chosen={chosen} data-live="">
      <input type="radio" name="body-map-site" value={site} checked={chosen} onChange={() => onSite(site)} />
      {text}
    </label>
  )
}
