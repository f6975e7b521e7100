import { lengthOf } from '../../../patient/slices/diameters'
import type { VisitResult } from '../../../response/recist/assess-visits'
import { formatPercent } from '../../../response/recist/display'
import type { Values } from '../../plot'
import { classifyFindings } from './classify-findings'
import type { Finding } from './draw-findings'
import type { Patient } from './draw-patient'
import type { Pictures } from './draw-pictures'
import { scanLabel } from './lay-out-panels'
import { scanWeeks } from './schedule'
import { isNode } from './target'
import { writeReport } from './write-report'

/** What holds for the whole course: the story, the list of the first CT with its roles, and ways to misread the sum. */
export function writeTraits(
  patient: Patient,
  pictures: Pictures,
  list: readonly Finding[],
  followed: readonly Finding[],
): Values {
  const { kind, person, miss, targets, scans, newSite, schedule } = patient
  const isDoubtful = scans.newLesions.some(({ found }) => found === 'equivocal')
  return {
    story: kind,
    who: `${person}`,
    missed: `${miss !== null}`,
    missedLesion: targets[miss?.target ?? 0]?.site.label ?? '',
    oddity: miss ? 'missed' : isDoubtful ? 'doubt' : 'none',
    newSite: newSite.label,
    startWeeks: `${schedule.listWeeks + 1}`,
    targetCount: words[targets.length] ?? '',
    ...writeList(list),
    ...writeSums(patient, pictures, followed),
  }
}

const words = ['', 'one', 'two', 'three', 'four']

function writeList(list: readonly Finding[]): Values {
  const roles = classifyFindings(list)
  const entries = list.flatMap(({ label, kind, longMm, acrossMm }, place) => [
    [`finding${place + 1}`, `${label}: ${longMm} × ${acrossMm} mm`] as const,
    [`kind${place + 1}`, kind] as const,
    [`role${place + 1}`, roles[place] ?? ''] as const,
  ])
  return Object.fromEntries(entries)
}

/** The baseline sum and three sums that misread the rule: longest diameters throughout, everything, and products. */
function writeSums({ targets, scans }: Patient, pictures: Pictures, followed: readonly Finding[]): Values {
  const reported = scans.targets[0] ?? []
  const slices = (pictures.targets[0] ?? []).flatMap((slice) => slice ?? [])
  const longs = slices.map(({ long }) => Math.round(lengthOf(long)))
  const shorts = slices.map(({ short }) => Math.round(lengthOf(short)))
  const rest = total(followed.map(({ longMm }) => longMm))
  const right = total(reported.map(({ mm }) => mm))
  const node = targets.findIndex(({ site }) => isNode(site))
  return {
    sumOfRule: `${right}`,
    sumOfLongs: `${total(longs)}`,
    sumOfAll: `${right + rest}`,
    sumOfProducts: `${total(longs.map((long, place) => long * (shorts[place] ?? 0)))}`,
    nodeLabel: targets[node]?.site.label ?? '',
    nodeLong: `${longs[node]}`,
    nodeShort: `${shorts[node]}`,
  }
}

const total = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0)

/** Figures by scan, as they stand once its report is there. */
export function writeFigures(
  patient: Patient,
  pictures: Pictures,
  followed: readonly Finding[],
): readonly Values[] {
  const { visits, scans } = patient
  const baseline = `${total(scans.targets[0]?.map(({ mm }) => mm) ?? [])}`
  return scanWeeks.map((_, scan) => {
    const visit = visits[scan - 1]
    const report = writeReport(patient, pictures, followed, scan)
    return { baseline, ...report, ...(visit && writeVisit(visit, scan)) }
  })
}

function writeVisit(visit: VisitResult, scan: number): Values {
  const { sumMm, measuredMm, nadirMm, nadirDay, overall } = visit
  return {
    week: `${scanWeeks[scan]}`,
    sum: `${sumMm ?? measuredMm}`,
    isComplete: `${sumMm !== null}`,
    nadir: `${nadirMm}`,
    nadirWhen: scanLabel(scanWeeks.findIndex((week) => 7 * week === nadirDay)).toLowerCase(),
    category: overall,
    fromBaseline: writeChange(visit.changeFromBaselinePct, 30),
    fromNadir: writeNadirChange(visit),
  }
}

function writeChange(percent: number | null, limit: number): string {
  if (percent === null) return 'an unknown distance from'
  if (percent === 0) return 'level with'
  return `${formatPercent(percent, [limit])} ${percent < 0 ? 'below' : 'above'}`
}

function writeNadirChange({ sumMm, nadirMm, changeFromNadirPct }: VisitResult): string {
  if (sumMm === null || nadirMm === null) return 'an unknown distance from'
  const change = sumMm - nadirMm
  if (change === 0 || changeFromNadirPct === null) return 'level with'
  const size = `${Math.abs(change)} mm (${formatPercent(changeFromNadirPct, [20])})`
  return `${size} ${change < 0 ? 'below' : 'above'}`
}
