import { makeChance } from '../../../patient/chance/chance'
import type { Slice } from '../../../patient/slice'
import { lengthOf } from '../../../patient/slices/diameters'
import { drawSlice } from '../../../patient/slices/draw-slice'
import { drawLesionShape } from '../../../patient/slices/lesion-shape'
import { drawOrganScene } from '../../../patient/slices/organ-scene'
import type { Patient } from './draw-patient'
import type { Reading } from './read-scans'
import { caseId, caseVersion, lastScan, scanWeeks } from './schedule'
import { capitalised, isNode, type Site } from './target'

/** One slice for each target on each scan, null where it could not be imaged, and one of a new lesion. */
export type Pictures = {
  readonly targets: readonly (readonly (Slice | null)[])[]
  readonly newLesion: Slice | null
}

export function drawPictures(patient: Patient, seed: number): Pictures {
  const { targets, scans, newLesion, newSite } = patient
  const films = targets.map(({ site }, place) =>
    drawFilm(
      site,
      scans.targets.map((readings) => readings[place]),
      seed,
    ),
  )
  const found = scans.newLesions[lastScan]
  const last: Reading | undefined = found && { mm: found.mm, state: 'measured' }
  return {
    targets: scanWeeks.map((_, scan) => films.map((film) => film[scan] ?? null)),
    newLesion: newLesion && last ? (drawFilm(newSite, [last], seed)[0] ?? null) : null,
  }
}

/** The same lesion on every scan, in the same surroundings. */
function drawFilm(
  site: Site,
  readings: readonly (Reading | undefined)[],
  seed: number,
): readonly (Slice | null)[] {
  const chance = makeChance(caseId, caseVersion, seed, site.id)
  const scene = drawOrganScene(site.organ, chance)
  const shape = drawLesionShape(chance, isNode(site))
  return readings.map((reading) => {
    if (!reading || reading.state === 'missed') return null
    const { mm, state } = reading
    const label = capitalised(site.label)
    return drawSlice({ id: site.id, label, scene, shape, mm, isFaint: state === 'faint' }, chance)
  })
}

/** Both diameters in whole mm, as a report gives them. */
export function sizeText({ long, short }: Slice): string {
  return `${Math.round(lengthOf(long))} × ${Math.round(lengthOf(short))} mm`
}
