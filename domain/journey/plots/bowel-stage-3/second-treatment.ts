import type { Chance } from '../../../patient/chance/chance'
import { type JudgedScan, judgeScans } from '../solid/judge-scans'
import { drawReaderNoise, readScans } from '../solid/read-scans'
import type { SolidLesion } from '../solid/solid-lesion'
import { afterFinding } from './bowel-lesions'
import type { BowelReturn } from './bowel-patient'

/** The CTs of a second treatment with their categories; none where the return is removed at once. */
export function judgeSecondTreatment(
  back: BowelReturn,
  lesions: readonly SolidLesion[],
  chance: Chance,
): readonly JudgedScan[] {
  if (back.site !== 'livers') return []
  const { foundMonth } = back
  const scans = [
    { month: foundMonth, label: 'Before treatment', week: 0 },
    { month: foundMonth + afterFinding.firstScan, label: 'First scan', week: 12 },
    { month: foundMonth + afterFinding.secondScan, label: 'Second scan', week: 24 },
  ]
  return judgeScans(readScans(lesions, scans, drawReaderNoise(scans.length, lesions.length, chance)))
}

/** Months at which CT and CEA are looked at again after a return was found. */
export function laterLooks(back: BowelReturn | null): readonly number[] {
  if (!back) return []
  const { foundMonth, site } = back
  return site === 'livers'
    ? [foundMonth + afterFinding.firstScan, foundMonth + afterFinding.secondScan]
    : [foundMonth + afterFinding.review]
}

/** The category of one scan of the second treatment, 0 being its baseline. */
export const categoryAt = (judged: readonly JudgedScan[], place: number): string =>
  judged[place]?.result?.overall ?? 'none'
