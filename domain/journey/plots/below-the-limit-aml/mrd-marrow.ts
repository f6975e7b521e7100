import { makeChance } from '../../../patient/chance/chance'
import { type BloodCounts, bloodCountsAt, inductionCounts } from '../../../patient/models/blood-counts'
import { daysPerMonth } from '../../../patient/models/days-per-month'
import { log10CellsAt, marrowBlastPct } from '../../../patient/models/leukaemia-cells'
import { type AmlRuling, classifyAml } from '../../../response/aml/aml-response'
import type { CountsRow } from '../blood/counts-panel'
import { drawUntil } from '../blood/draw-until'
import type { MrdCourse } from './mrd-course'
import { afterTwoMonth, caseId, caseVersion, countsMonth, type MrdStory, marrowMonth } from './mrd-story'

/** Marrow and counts after induction and two weeks later, what the criteria make of both, and the counts of later years. */
export type Marrow = {
  readonly rows: readonly CountsRow[]
  readonly first: AmlRuling
  readonly second: AmlRuling
  readonly atConfirm: AmlRuling
}

/** Draws how fast the counts recover, leaving out pairs of counts that the published table can be read two ways for. */
export function drawMarrow(story: MrdStory, course: MrdCourse): Marrow {
  const { confirm } = story.months
  const blastsAt = (month: number) => marrowBlastPct(log10CellsAt(course.leukaemia, month))
  return drawUntil((attempt) => {
    const chance = makeChance(caseId, caseVersion, story.seed, `counts ${attempt}`)
    const [neutrophilDelay, plateletDelay] = [chance.between(0, 8), chance.between(0, 8)]
    const recovered = { neutrophils: chance.between(2, 4.5), platelets: chance.between(150, 310) }
    const countsAt = (month: number): BloodCounts =>
      recoveringCounts(month, neutrophilDelay, plateletDelay, recovered)
    const afterTwo = { neutrophils: chance.between(1.6, 3.8), platelets: chance.between(130, 260) }
    const later = { neutrophils: chance.between(2, 4.5), platelets: chance.between(150, 310) }
    const atConfirm = asReported(later)
    if (isGreyCorner(countsAt(marrowMonth))) return null
    const rows = [
      {
        month: marrowMonth,
        label: 'Day 28',
        counts: countsAt(marrowMonth),
        marrowBlastPct: blastsAt(marrowMonth),
      },
      { month: countsMonth, label: 'Day 42', counts: countsAt(countsMonth), marrowBlastPct: null },
      {
        month: afterTwoMonth,
        label: 'After two courses',
        counts: asReported(afterTwo),
        marrowBlastPct: blastsAt(afterTwoMonth),
      },
      {
        month: confirm,
        label: `Month ${Math.round(confirm)}`,
        counts: atConfirm,
        marrowBlastPct: blastsAt(confirm),
      },
    ].map((row) => ({ ...row, bloodBlasts: false }))
    const blasts = blastsAt(marrowMonth)
    const first = classify(countsAt(marrowMonth), blasts, null)
    return {
      rows,
      first,
      second: classify(countsAt(countsMonth), blasts, null),
      atConfirm: classify(atConfirm, blastsAt(confirm), 'CR'),
    }
  })
}

const asReported = ({ neutrophils, platelets }: BloodCounts): BloodCounts => ({
  neutrophils: Math.round(10 * neutrophils) / 10,
  platelets: Math.round(platelets),
})

function recoveringCounts(
  month: number,
  neutrophilDelay: number,
  plateletDelay: number,
  recovered: { readonly neutrophils: number; readonly platelets: number },
): BloodCounts {
  const { neutrophils, platelets } = inductionCounts
  const delayed = {
    neutrophils: delay({ ...neutrophils, after: recovered.neutrophils }, neutrophilDelay),
    platelets: delay({ ...platelets, after: recovered.platelets }, plateletDelay),
  }
  return bloodCountsAt(delayed, Math.round(month * daysPerMonth))
}

function delay<Dip extends typeof inductionCounts.neutrophils>(dip: Dip, days: number): Dip {
  return { ...dip, risesFromDay: dip.risesFromDay + days, recoveredDay: dip.recoveredDay + days }
}

/** One lineage high enough for CRh, the other not, and neither recovered. */
function isGreyCorner({ neutrophils, platelets }: BloodCounts): boolean {
  const oneForCrh = neutrophils >= 0.5 !== platelets >= 50
  return oneForCrh && neutrophils < 1 && platelets < 100
}

function classify(
  { neutrophils, platelets }: BloodCounts,
  bmBlastsPct: number,
  priorResponse: 'CR' | null,
): AmlRuling {
  return classifyAml({
    bmBlastsPct,
    pretreatmentBmBlastsPct: null,
    circulatingBlasts: false,
    extramedullary: false,
    anc: neutrophils,
    platelets,
    marrowAdequate: true,
    priorResponse,
    atLandmark: false,
    mrd: null,
  })
}
