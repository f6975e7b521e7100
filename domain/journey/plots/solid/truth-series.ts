import type { TruthSeries } from '../../journey'
import type { CtReading } from './read-scans'
import { diseaseMmAt, normalNodeMm, type SolidLesion } from './solid-lesion'

const samplesPerMonth = 4
const ctLimitMm = 10

/** The largest disease there, in mm: what decides whether a scan can show anything. */
export function largestMmAt(lesions: readonly SolidLesion[], month: number): number {
  return Math.max(0, ...lesions.map((lesion) => diseaseMmAt(lesion, month)))
}

/** What was really there up to a month, beside what CT can be relied on to show and every look that was taken. */
export function makeTruthSeries(
  lesions: readonly SolidLesion[],
  readings: readonly CtReading[],
  lastMonth: number,
): TruthSeries {
  const steps = Math.ceil(lastMonth * samplesPerMonth) + 1
  return {
    label: 'Largest disease',
    unit: 'mm',
    scale: 'root',
    samples: Array.from({ length: steps }, (_, step) => {
      const month = step / samplesPerMonth
      return { month, value: largestMmAt(lesions, month) }
    }),
    limits: [{ label: 'CT shows from about 10 mm', value: ctLimitMm }],
    looks: readings.map((reading) => ({
      month: reading.month,
      label: reading.label,
      seen: showsDisease(reading),
    })),
  }
}

const showsDisease = ({ lesions }: CtReading): boolean =>
  lesions.some(({ lesion: { kind }, mm }) => mm > 0 && !(kind === 'node' && mm < normalNodeMm))
