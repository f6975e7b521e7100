import type { Chance } from '../chance/chance'
import type { Diameter, Point, Slice } from '../slice'
import { findDiameters, lengthOf } from './diameters'
import { type LesionShape, traceLesionShape, varyLesionShape } from './lesion-shape'
import type { OrganScene } from './organ-scene'
import { roundPoint } from './round-point'

const window = { widthMm: 120, heightMm: 90 } as const

/**
 * What is to be drawn. `mm` is the longest diameter, for a node the short axis; 0 draws the place without a lesion.
 * `isFaint`: it can be seen but not measured, whatever its size.
 */
export type SliceRequest = {
  readonly id: string
  readonly label: string
  readonly scene: OrganScene
  readonly shape: LesionShape
  readonly mm: number
  readonly isFaint: boolean
}

/** Draws one slice: the surroundings as they are, the lesion moved a little by breathing. Its diameter is the size asked for to within a tenth of a millimetre. */
export function drawSlice({ id, label, scene, shape, mm, isFaint }: SliceRequest, chance: Chance): Slice {
  const isNode = scene.organ === 'node'
  const site = { x: scene.site.x + chance.between(-1.5, 1.5), y: scene.site.y + chance.between(-1.5, 1.5) }
  const lesion = drawLesion(varyLesionShape(shape, chance), { site, mm, isNode })
  const { outline, marks, organ } = scene
  return {
    id,
    label,
    organ,
    ...window,
    outline,
    marks,
    ...lesion,
    isNode,
    isFaint,
  }
}

type Placed = { readonly site: Point; readonly mm: number; readonly isNode: boolean }

/** The shape at its size: what is measured, the long or the short diameter, comes out as asked for. */
function drawLesion(
  shape: LesionShape,
  { site, mm, isNode }: Placed,
): Pick<Slice, 'lesion' | 'long' | 'short'> {
  const nowhere: Diameter = [roundPoint(site), roundPoint(site)]
  if (mm === 0) return { lesion: [], long: nowhere, short: nowhere }
  const traced = traceLesionShape(shape)
  const unit = findDiameters(traced)
  const scale = mm / lengthOf(isNode ? unit.short : unit.long)
  const place = ({ x, y }: Point): Point => roundPoint({ x: site.x + scale * x, y: site.y + scale * y })
  const ends = ([from, to]: Diameter): Diameter => [place(from), place(to)]
  return { lesion: traced.map(place), long: ends(unit.long), short: ends(unit.short) }
}
