import type { Chance } from '../../../patient/chance/chance'
import type { AmlCategory } from '../../../response/aml/aml-findings'
import { type AmlRuling, classifyAml, isRemission } from '../../../response/aml/aml-response'
import { type AmlPatient, isRemissionOrFree, protocol, returnsInStory } from './aml-patient'
import { leukaemicPct } from './cell-knots'
import { drawReading, findingsOf, type MarrowReading, type ReadingKind } from './marrow-reading'

/** One assessment of the story. `decisionId`: the decision of kind `classify` that asks for its category. */
export type Assessment = {
  readonly decisionId: string
  readonly month: number
  readonly label: string
  readonly reading: MarrowReading
  readonly ruling: AmlRuling
}

/** Person, reading of the first marrow and of the counts two weeks later that the teaching example fixes. */
export const workedExample = {
  person: 0,
  first: { bmBlastsPct: 3, circulatingBlasts: false, anc: 0.7, platelets: 70 },
  second: { bmBlastsPct: 3, circulatingBlasts: false, anc: 1.6, platelets: 160 },
} as const

type Known = {
  readonly pretreatmentPct: number
  readonly prior: AmlCategory | null
  readonly atLandmark: boolean
}

/** Every assessment that this person's story comes to, in order of time, each with what the rules make of it. */
export function drawAssessments(patient: AmlPatient, pretreatmentPct: number, chance: Chance): Assessment[] {
  const isExample = isWorkedExample(patient)
  const first = assess(
    { decisionId: 'first-marrow', month: protocol.firstMarrowMonth, label: 'Day 36, marrow' },
    isExample ? workedExample.first : read(patient, patient.firstResponse, protocol.firstMarrowMonth, chance),
    { pretreatmentPct, prior: null, atLandmark: false },
  )
  const second = isRemissionOrFree(patient.firstResponse)
    ? assessCounts(patient, first, isExample, pretreatmentPct, chance)
    : assessLandmark(patient, pretreatmentPct, chance)
  const before = [first, second]
  return [...before, ...assessReturn(patient, pretreatmentPct, second.ruling.category, chance)]
}

const isWorkedExample = (patient: AmlPatient) =>
  patient.person === workedExample.person && patient.firstResponse === 'CRh' && !returnsInStory(patient)

type Place = Pick<Assessment, 'decisionId' | 'month' | 'label'>

function assess(
  place: Place,
  reading: MarrowReading,
  { pretreatmentPct, prior, atLandmark }: Known,
): Assessment {
  const known = { pretreatmentBmBlastsPct: pretreatmentPct, priorResponse: prior, atLandmark }
  return { ...place, reading, ruling: classifyAml(findingsOf(reading, known)) }
}

const read = (patient: AmlPatient, kind: ReadingKind, month: number, chance: Chance): MarrowReading =>
  drawReading(kind, leukaemicPct(patient.knots, month), chance)

/** The marrow of two weeks before stands; only the counts are new. */
function assessCounts(
  { firstResponse }: AmlPatient,
  first: Assessment,
  isExample: boolean,
  pretreatmentPct: number,
  chance: Chance,
): Assessment {
  const u = chance.uniform()
  const slow = u < 0.85 ? 'CRh' : 'CRi'
  const kind = firstResponse === 'CR' || u < 0.7 ? 'CR' : slow
  const { anc, platelets } = drawReading(kind, 0, chance)
  const counts = isExample
    ? workedExample.second
    : { ...first.reading, ...atLeast(first, kind, { anc, platelets }) }
  const place = { decisionId: 'second-counts', month: protocol.secondLookMonth, label: 'Day 51, counts' }
  const prior = first.ruling.category
  return assess(place, counts, { pretreatmentPct, prior, atLandmark: false })
}

/** Counts of a person who was in CR already do not fall back in two weeks. */
function atLeast(first: Assessment, kind: ReadingKind, drawn: { anc: number; platelets: number }) {
  if (kind !== 'CR') return drawn
  const { anc, platelets } = first.reading
  return { anc: Math.max(anc, drawn.anc), platelets: Math.max(platelets, drawn.platelets) }
}

function assessLandmark(patient: AmlPatient, pretreatmentPct: number, chance: Chance): Assessment {
  const u = chance.uniform()
  const remission = u < 0.6 ? 'CR' : u < 0.8 ? 'CRh' : 'CRi'
  const kind = patient.remissionMonth === null ? 'NR' : remission
  const place = { decisionId: 'landmark-marrow', month: protocol.landmarkMonth, label: 'Day 79, marrow' }
  const reading = read(patient, kind, protocol.landmarkMonth, chance)
  return assess(place, reading, { pretreatmentPct, prior: null, atLandmark: true })
}

/** The marrow that shows the return, where there is one, and the one after a changed treatment. */
function assessReturn(
  patient: AmlPatient,
  pretreatmentPct: number,
  prior: AmlCategory,
  chance: Chance,
): Assessment[] {
  const { relapseMonth, changeCheckMonth } = patient
  const isTold = patient.remissionMonth === null || returnsInStory(patient)
  if (changeCheckMonth === null || !isTold) return []
  const back =
    relapseMonth === null
      ? []
      : [
          assess(
            { decisionId: 'marrow-again', month: relapseMonth + 0.1, label: 'Marrow again' },
            read(patient, 'NR', relapseMonth, chance),
            { pretreatmentPct, prior, atLandmark: false },
          ),
        ]
  const from = back[0]
  const u = chance.uniform()
  const remission = u < 0.4 ? 'CR' : u < 0.7 ? 'CRh' : 'CRi'
  const after = assess(
    { decisionId: 'after-change', month: changeCheckMonth, label: 'Marrow after the change' },
    read(patient, patient.answersChange ? remission : 'NR', changeCheckMonth, chance),
    {
      pretreatmentPct: from?.reading.bmBlastsPct ?? pretreatmentPct,
      prior: from?.ruling.category ?? 'REFRACTORY',
      atLandmark: false,
    },
  )
  return [...back, after]
}

/** The assessment on which a remission rests, and whose marrow was looked at for residual disease. */
export const isInRemission = ({ ruling }: Assessment): boolean => isRemission(ruling.category)
