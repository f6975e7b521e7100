import type { Chance } from '../../../patient/chance/chance'
import type { SliceOrgan } from '../../../patient/slice'
import type { Site } from './target'

const places: Readonly<Record<SliceOrgan, readonly Site[]>> = {
  liver: [2, 3, 4, 5, 6, 7, 8].map((segment) => ({
    id: `liver-${segment}`,
    label: `liver, segment ${segment}`,
    organ: 'liver',
  })),
  lung: [
    { id: 'lung-upper-r', label: 'right upper lobe of the lung', organ: 'lung' },
    { id: 'lung-lower-r', label: 'right lower lobe of the lung', organ: 'lung' },
    { id: 'lung-upper-l', label: 'left upper lobe of the lung', organ: 'lung' },
    { id: 'lung-lower-l', label: 'left lower lobe of the lung', organ: 'lung' },
  ],
  node: [
    { id: 'node-aorta', label: 'node beside the aorta', organ: 'node' },
    { id: 'node-cava', label: 'node behind the vena cava', organ: 'node' },
    { id: 'node-windpipe', label: 'node below the windpipe', organ: 'node' },
  ],
  adrenal: [
    { id: 'adrenal-l', label: 'left adrenal gland', organ: 'adrenal' },
    { id: 'adrenal-r', label: 'right adrenal gland', organ: 'adrenal' },
  ],
}

/** Organs that the cancer of each of the case's people may have reached, besides nodes. */
const organsOf: readonly (readonly SliceOrgan[])[] = [
  ['liver', 'lung'],
  ['lung', 'adrenal', 'liver'],
  ['adrenal', 'liver', 'lung'],
  ['lung', 'liver'],
]

export const peopleCount = organsOf.length

/** Draws where the targets lie: at least one node and one mass, at most two in an organ. */
export function drawTargetSites(person: number, count: number, chance: Chance): readonly Site[] {
  const nodes = count === 4 && chance.happens(0.3) ? 2 : 1
  const organs = organsOf[person] ?? []
  const masses = shuffle(
    organs.flatMap((organ) => shuffle(places[organ], chance).slice(0, 2)),
    chance,
  )
  return [...masses.slice(0, count - nodes), ...shuffle(places.node, chance).slice(0, nodes)]
}

/** One more place in an organ of which two are taken already, or in another. */
export function drawOtherSite(organ: SliceOrgan, taken: readonly Site[], chance: Chance): Site {
  const free = places[organ].filter(({ id }) => taken.every((site) => site.id !== id))
  return chance.pick(free)
}

export function shuffle<Item>(list: readonly Item[], chance: Chance): readonly Item[] {
  return list
    .map((item) => ({ item, weight: chance.uniform() }))
    .toSorted((a, b) => a.weight - b.weight)
    .map(({ item }) => item)
}
