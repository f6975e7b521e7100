import { makeChance } from '../../../patient/chance/chance'
import { lengthOf } from '../../../patient/slices/diameters'
import type { MeasuredLesion } from '../../measured-lesion'
import type { Plot, PlotRuling } from '../../plot'
import { classifyFindings } from './classify-findings'
import { drawOthers, type Finding, listTargets } from './draw-findings'
import { drawPatient, type Patient } from './draw-patient'
import { drawPictures, type Pictures } from './draw-pictures'
import { shuffle } from './draw-sites'
import { layOutPanels } from './lay-out-panels'
import { nameMoments } from './name-moments'
import type { Reading } from './read-scans'
import { caseId, caseVersion, scanWeeks } from './schedule'
import { tellHiddenTruth } from './tell-hidden-truth'
import { writeFigures, writeTraits } from './write-figures'

/** Two to four target lesions over five CTs, read by one reading room and judged by RECIST 1.1. */
export function drawReadTheScansPlot(seed: number): Plot {
  const patient = drawPatient(seed)
  const pictures = drawPictures(patient, seed)
  const list = drawList(patient, pictures, seed)
  const roles = classifyFindings(list)
  const followed = list.filter((_, place) => roles[place] === 'non-target')
  const figures = writeFigures(patient, pictures, followed)
  const { reportMonths } = patient.schedule
  return {
    outcome: patient.kind,
    person: patient.person,
    traits: writeTraits(patient, pictures, list, followed),
    figuresAt: (month) => figures[reportMonths.findLastIndex((reported) => reported <= month)] ?? {},
    moments: nameMoments(patient),
    panels: layOutPanels(patient, pictures, list),
    rulings: ruleVisits(patient),
    measured: measureScans(patient, pictures),
    truth: tellHiddenTruth(patient),
  }
}

function drawList(patient: Patient, pictures: Pictures, seed: number): readonly Finding[] {
  const chance = makeChance(caseId, caseVersion, seed, 'list')
  const ratios = (pictures.targets[0] ?? []).map((slice) =>
    slice ? lengthOf(slice.long) / lengthOf(slice.short) : 1,
  )
  const others = drawOthers(patient.targets, patient.kind !== 'complete', chance)
  return shuffle([...listTargets(patient.targets, ratios), ...others], chance)
}

function ruleVisits({ visits, schedule }: Patient): Readonly<Record<string, PlotRuling>> {
  const rulings = visits.map(({ overall, reason }, place): readonly [string, PlotRuling] => [
    `classify-week-${scanWeeks[place + 1]}`,
    { key: overall, reason, scanMonth: schedule.reportMonths[place + 1] ?? null },
  ])
  return Object.fromEntries(rulings)
}

function measureScans({ scans }: Patient, { targets }: Pictures): Plot['measured'] {
  const scansById = scans.targets.map((readings, scan) => {
    const id = scan === 0 ? 'measure-baseline' : `measure-week-${scanWeeks[scan]}`
    const lesions = readings.flatMap((reading, place): MeasuredLesion[] => {
      const slice = targets[scan]?.[place]
      if (!slice) return []
      const { id: lesionId, label } = slice
      return [{ id: lesionId, label, slice, mm: reading.mm, toleranceMm: toleranceOf(reading) }]
    })
    return [id, lesions] as const
  })
  return Object.fromEntries(scansById)
}

/**
 * How far from the report is still right: 10 %, and never less than 2 mm. One reader measuring twice differs by more
 * than that now and then, two readers more often (J3-X01). That a lesion has gone leaves nothing to vary.
 */
function toleranceOf({ mm, state }: Reading): number {
  return state === 'not-seen' ? 0 : Math.max(2, Math.round(mm / 10))
}
