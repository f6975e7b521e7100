import type { Values } from '../../plot'
import type { JudgedScan } from '../solid/judge-scans'
import type { MarkerValue } from '../solid/marker-series'
import type { SolidLesion } from '../solid/solid-lesion'
import { afterFinding } from './bowel-lesions'
import type { BowelPatient } from './bowel-patient'
import { ruleBowelReturn } from './rule-bowel-return'
import { categoryAt } from './second-treatment'

const pathOf = ({ back, falseRiseMonth }: BowelPatient) => {
  if (back) return back.site === 'livers' ? 'treated' : 'removed'
  return falseRiseMonth === null ? 'quiet' : 'settled'
}

/** The case's outcome: the path, and for a second treatment what its last scan says. */
export function bowelOutcome(patient: BowelPatient, judged: readonly JudgedScan[]): string {
  const path = pathOf(patient)
  if (path !== 'treated') return path
  const second = categoryAt(judged, 2)
  return second === 'PD' ? 'grew' : second === 'SD' ? 'held' : 'shrunk'
}

/** What the words know of this patient from the beginning. */
export function bowelTraits(
  patient: BowelPatient,
  lesions: readonly SolidLesion[],
  judged: readonly JudgedScan[],
  values: readonly MarkerValue[],
  foundMm: number,
): Values {
  const { back, falseRiseMonth } = patient
  const riseMonth = back?.riseMonth ?? falseRiseMonth
  const at = values.findIndex(({ month }) => month === riseMonth)
  const text = (place: number) => (at < 0 ? '' : (values[place]?.value.toFixed(1) ?? ''))
  return {
    returns: `${back !== null}`,
    path: pathOf(patient),
    site: back?.site ?? 'none',
    extent: back ? ruleBowelReturn(back).extent : 'none',
    first: categoryAt(judged, 1),
    second: categoryAt(judged, 2),
    lesionCount: countWords[lesions.length] ?? '',
    newMm: `${foundMm}`,
    riseMonth: `${riseMonth ?? ''}`,
    ceaRise: text(at),
    ceaBefore: text(at - 1),
    ceaEarlier: text(at - 2),
    ceaRepeat: text(at + 1),
    afterMonth: `${back ? Math.round(back.foundMonth + afterFinding.review) : ''}`,
  }
}

const countWords: readonly string[] = ['none', 'one lesion', 'two lesions', 'three lesions']
