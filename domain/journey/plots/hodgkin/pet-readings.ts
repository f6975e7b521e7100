import type { Chance } from '../../../patient/chance/chance'
import { readPet, shownUptake } from '../../../patient/measures/pet-scan'
import {
  classifyPetResponse,
  type PetFindings,
  type PetRuling,
} from '../../../response/lymphoma/pet-response'
import { type HodgkinPatient, livingMmAt, months } from './hodgkin-patient'

/** One PET-CT. `massMm`: what CT still measures where the lymphoma was, in mm, scar or not. */
export type PetReading = {
  readonly decisionId: string
  readonly month: number
  readonly label: string
  readonly massMm: number
  readonly newSite: string
  readonly findings: PetFindings
  readonly ruling: PetRuling
}

/** The case's person of 26: what the end-of-treatment PET of the teaching example shows. */
export const workedExample = { person: 0, score: 2, massMm: 28 } as const

/** Uptake of living lymphoma as a multiple of the liver's, before a small size blurs it; illustrative. */
const fullUptake = 3.2
const noSite = 'none'

type Place = Pick<PetReading, 'decisionId' | 'month' | 'label' | 'massMm' | 'newSite'>

const judge = (place: Place, findings: PetFindings): PetReading => ({
  ...place,
  findings,
  ruling: classifyPetResponse(findings),
})

/** Every PET of this person's story after the one of the diagnosis, in order of time. */
export function drawPetReadings(patient: HodgkinPatient, chance: Chance): PetReading[] {
  const leftMm = patient.person === workedExample.person ? workedExample.massMm : chance.whole(13, 36)
  const interim = drawInterim(patient, Math.round(leftMm * chance.between(1.15, 1.5)), chance)
  const end = drawEnd(patient, leftMm, chance)
  if (patient.outcome === 'false-alarm') return [interim, end, drawOwnPet(patient, leftMm, chance)]
  if (patient.relapseMonth === null) return [interim, end]
  return [interim, end, ...drawReturn(patient.relapseMonth, leftMm, chance)]
}

function drawInterim(patient: HodgkinPatient, massMm: number, chance: Chance): PetReading {
  const place = {
    decisionId: 'interim-pet',
    month: months.interim,
    label: 'After 2 cycles',
    massMm,
    newSite: noSite,
  }
  const living = shownUptake(fullUptake, livingMmAt(patient.knots, months.interim))
  const score = scoreOf(living, chance)
  return judge(place, { score, uptake: 'lower', newFoci: false, marrowAvid: false, residualMassMm: massMm })
}

function drawEnd(patient: HodgkinPatient, massMm: number, chance: Chance): PetReading {
  const place = {
    decisionId: 'end-pet',
    month: months.endPet,
    label: 'End of treatment',
    massMm,
    newSite: noSite,
  }
  const drawn = scoreOf(0, chance)
  const score = patient.person === workedExample.person ? workedExample.score : drawn
  return judge(place, { score, uptake: 'lower', newFoci: false, marrowAvid: false, residualMassMm: massMm })
}

/** Healing tissue takes up a little sugar too, at most as much as the liver. */
function scoreOf(tumourUptake: number, chance: Chance) {
  const noise = Math.max(-1, Math.min(1, chance.normal(0, 1)))
  return readPet({ tumourUptake, inflammationUptake: chance.between(0.2, 0.88), newSite: false }, noise)
}

/**
 * A PET that was done soon after an infection. The uptake is inflammation; the reader either says so (X) or cannot rule
 * lymphoma out, and the rules then read a new focus.
 */
function drawOwnPet(patient: HodgkinPatient, massMm: number, chance: Chance): PetReading {
  const month = patient.ownPetMonth ?? 0
  const isX = chance.happens(0.5)
  const old = scoreOf(0, chance)
  const site = chance.pick(['left hilum', 'right armpit', 'left side of the neck'])
  const newSite = isX ? `${site}, reader: unlikely lymphoma (X)` : `${site}, reader: would fit lymphoma`
  const place = { decisionId: 'own-pet-reading', month, label: 'PET arranged privately', massMm, newSite }
  const shared = { uptake: 'lower', marrowAvid: false, residualMassMm: massMm } as const
  return isX
    ? judge(place, { ...shared, score: old, newFoci: false, scoreX: true })
    : judge(place, { ...shared, score: 5, newFoci: true })
}

function drawReturn(relapseMonth: number, massMm: number, chance: Chance): PetReading[] {
  const isNear = chance.happens(0.7)
  const newSite = isNear ? 'above the collarbone, would fit lymphoma' : 'in the groin, would fit lymphoma'
  const shared = { marrowAvid: false, residualMassMm: massMm } as const
  const found = judge(
    { decisionId: 'node-pet', month: relapseMonth + 0.4, label: 'PET for the new node', massMm, newSite },
    { ...shared, score: 5, uptake: 'higher', newFoci: true },
  )
  const answers = chance.happens(0.7)
  const after = {
    decisionId: 'second-pet',
    month: relapseMonth + 4,
    label: 'After 3 cycles of the new drugs',
  }
  const score = answers ? scoreOf(0, chance) : 4
  const second = judge(
    { ...after, massMm, newSite: noSite },
    { ...shared, score, uptake: 'lower', newFoci: false },
  )
  return [found, second]
}
