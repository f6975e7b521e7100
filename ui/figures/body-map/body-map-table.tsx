import { TextOutline } from '../controls/text-outline'
import { type Cancer, cancers, findReach, type Reach, sites } from './body-map-state'
import { cancerNames, reaches, siteNames, words } from './words'

const order: readonly Reach[] = ['local', 'regional', 'distant']

const listSites = (cancer: Cancer, reach: Reach) =>
  sites
    .filter((site) => findReach(site) === reach)
    .map((site) => siteNames[cancer][site])
    .join(', ')

export function BodyMapTable() {
  const entries = order.map((reach) => ({
    name: `${reaches[reach].name}, ${reaches[reach].means}`,
    parts: cancers.map((cancer) => ({ label: cancerNames[cancer].label, text: listSites(cancer, reach) })),
  }))
  return (
    <div>
      <TextOutline entries={entries} />
      <p>{words.keepsName}</p>
    </div>
  )
}
