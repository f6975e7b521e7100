/**
 * One kind of blood cell through a course of chemotherapy, in 10^9 per litre; days since the course began.
 * It falls to the nadir, stays there, and comes back to `after`, each at its own day.
 */
export type CountDip = {
  readonly before: number
  readonly nadir: number
  readonly after: number
  readonly nadirDay: number
  readonly risesFromDay: number
  readonly recoveredDay: number
}

export type CountCourse = { readonly neutrophils: CountDip; readonly platelets: CountDip }

/** In 10^9 per litre. */
export type BloodCounts = { readonly neutrophils: number; readonly platelets: number }

/**
 * Counts around a first course for acute myeloid leukaemia that reaches remission: recovered to 1.0 and 100 in
 * the fourth week, platelets a little ahead. Illustrative.
 */
export const inductionCounts: CountCourse = {
  neutrophils: { before: 0.9, nadir: 0, after: 3, nadirDay: 10, risesFromDay: 21, recoveredDay: 34 },
  platelets: { before: 45, nadir: 10, after: 220, nadirDay: 10, risesFromDay: 19, recoveredDay: 33 },
}

/** Neutrophils to a tenth and platelets to a whole number, as laboratories give them. */
export function bloodCountsAt(course: CountCourse, dayOfCourse: number): BloodCounts {
  return {
    neutrophils: Math.round(10 * countAt(course.neutrophils, dayOfCourse)) / 10,
    platelets: Math.round(countAt(course.platelets, dayOfCourse)),
  }
}

function countAt(dip: CountDip, day: number): number {
  if (day <= 0) return dip.before
  if (day < dip.nadirDay) return between(dip.before, dip.nadir, day / dip.nadirDay)
  if (day <= dip.risesFromDay) return dip.nadir
  if (day >= dip.recoveredDay) return dip.after
  return between(dip.nadir, dip.after, (day - dip.risesFromDay) / (dip.recoveredDay - dip.risesFromDay))
}

function between(from: number, to: number, share: number): number {
  return from + share * (to - from)
}
