import type { Chance } from '../../../patient/chance/chance'
import { diameterMmAt } from '../../../patient/models/tumour-size'
import { drawOtherSite, shuffle } from './draw-sites'
import { capitalised, isNode, type Site, type Target } from './target'

/** One line of the list of the first CT. `acrossMm`: the diameter at right angles to the longest. */
export type Finding = {
  readonly kind: FindingKind
  readonly label: string
  readonly organ: string
  readonly longMm: number
  readonly acrossMm: number
}
export type FindingKind = 'mass' | 'node' | OtherKind
export type OtherKind = 'third' | 'small-mass' | 'large-node' | 'dense-bone' | 'normal-node' | 'cyst'

const listLength = 6

/** The rest of the list: some that is disease but no target, and some that is not disease. */
export function drawOthers(
  targets: readonly Target[],
  bonesAllowed: boolean,
  chance: Chance,
): readonly Finding[] {
  const sites = targets.map(({ site }) => site)
  const crowded = sites.find(
    ({ organ }) =>
      organ !== 'node' && organ !== 'adrenal' && sites.filter((one) => one.organ === organ).length === 2,
  )
  const disease: OtherKind[] = [
    'small-mass',
    'large-node',
    ...(bonesAllowed ? (['dense-bone'] as const) : []),
  ]
  const first: OtherKind = crowded ? 'third' : chance.pick(disease)
  const harmless: OtherKind = chance.pick(['normal-node', 'cyst'] as const)
  const rest = shuffle([...disease, 'normal-node', 'cyst'] as const, chance).filter(
    (kind) => kind !== first && kind !== harmless,
  )
  const kinds = [first, harmless, ...rest].slice(0, listLength - targets.length)
  return kinds.map((kind) => drawOther(kind, crowded, sites, chance))
}

function drawOther(
  kind: OtherKind,
  crowded: Site | undefined,
  taken: readonly Site[],
  chance: Chance,
): Finding {
  const [min, max] = sizes[kind]
  const longMm = chance.whole(min, max)
  const acrossMm = Math.round(longMm * chance.between(0.55, 0.66))
  const isThird = kind === 'third' && crowded !== undefined
  const label = isThird ? drawOtherSite(crowded.organ, taken, chance).label : chance.pick(names[kind])
  const organ = isThird ? crowded.organ : organs[kind]
  return { kind, label: capitalised(label), organ, longMm, acrossMm }
}

/** Longest diameters in mm. The short axes that follow lie from 10 to 13 mm, or under 10 mm. */
const sizes: Readonly<Record<OtherKind, readonly [number, number]>> = {
  third: [11, 13],
  'small-mass': [6, 8],
  'large-node': [19, 20],
  'dense-bone': [14, 24],
  'normal-node': [11, 14],
  cyst: [18, 34],
}

const names: Readonly<Record<OtherKind, readonly string[]>> = {
  third: [],
  'small-mass': ['nodule at the edge of the left lung', 'nodule in the tip of the right lung'],
  'large-node': ['node at the root of the neck', 'node beside the left iliac artery'],
  'dense-bone': ['dense (blastic) deposit in the hip bone', 'dense (blastic) deposit in the ninth rib'],
  'normal-node': ['node in the left armpit', 'node in the right groin'],
  cyst: ['simple cyst of the left kidney', 'simple cyst of the right kidney'],
}

const organs: Readonly<Record<OtherKind, string>> = {
  third: 'liver',
  'small-mass': 'lung',
  'large-node': 'node',
  'dense-bone': 'bone',
  'normal-node': 'node',
  cyst: 'kidney',
}

/** The targets as the list of the first CT has them. `ratios`: longest diameter over the one across, by target. */
export function listTargets(targets: readonly Target[], ratios: readonly number[]): readonly Finding[] {
  return targets.map(({ site, course }, place) => {
    const mm = diameterMmAt(course, 0)
    const ratio = ratios[place] ?? 1
    const [longMm, acrossMm] = isNode(site) ? [mm * ratio, mm] : [mm, mm / ratio]
    return {
      kind: isNode(site) ? 'node' : 'mass',
      label: capitalised(site.label),
      organ: site.organ,
      longMm: Math.round(longMm),
      acrossMm: Math.round(acrossMm),
    }
  })
}
