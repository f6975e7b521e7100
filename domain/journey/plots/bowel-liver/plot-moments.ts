import { type BowelLiverCare, hadLongWait } from './follow-care'

export type Moments = Readonly<Record<string, number>>

/** Months of everything that this patient comes to, by name; what is missing does not happen. */
export function careMoments(care: BowelLiverCare): Moments {
  return keepKnown({
    ...treatmentMoments(care),
    ...(care.decision === 'operates' && operationMoments(care)),
    ...(care.decision === 'holds' && maintenanceMoments(care)),
  })
}

type Draft = Readonly<Record<string, number | null>>

function treatmentMoments({ changedAt, changedAgainAt, decidedAt, decision, grewAt }: BowelLiverCare): Draft {
  const changed = changedAt ?? (grewAt === 24 ? null : grewAt)
  const first = changedAt === null ? null : changedAt + 2
  return {
    'week-16': changedAt === 3 ? null : 5,
    'went-on-16': changedAt === 3 || changedAt === 5 ? null : 5.1,
    'week-24': changedAt === 3 || changedAt === 5 ? null : 7,
    'change-of-plan': plus(changed, 0.25),
    'new-line-first': first,
    'went-on-new': changedAgainAt === null ? plus(first, 0.1) : null,
    'second-change': plus(changedAgainAt, 0.25),
    'new-line-second': plus(first, 2),
    [`team-${decision}`]: decidedAt + 0.25,
  }
}

const plus = (month: number | null, more: number): number | null => (month === null ? null : month + more)

function operationMoments(care: BowelLiverCare): Draft {
  const { patient, operatedAt, plannedAt, changedAt } = care
  return {
    'after-operation': plus(operatedAt, 1),
    finishing: patient.finishesAfterOperation ? plus(operatedAt, 1.2) : null,
    [changedAt === null ? 'plan-made' : 'plan-made-late']: plannedAt,
    feet: changedAt === null && patient.hasNumbFeet && !hadLongWait(care) ? plus(plannedAt, 1.9) : null,
    ...suspicionMoments(care),
  }
}

function suspicionMoments({ followUp, found, endMonth }: BowelLiverCare): Draft {
  if (!followUp) return {}
  const { raisedAt, repeatRaised, clearedAt } = followUp
  const second = plus(raisedAt, 0.5)
  const isFoundThen = found !== null && found.confirmedAt === second
  return {
    raised: raisedAt,
    'value-settled': repeatRaised ? null : second,
    'clear-scan': repeatRaised && !isFoundThen ? second : null,
    'third-value': clearedAt,
    quiet: found === null && raisedAt === null ? 24 : null,
    'found-on-scan': found?.byScan ? found.foundAt : null,
    'lesion-found': found?.confirmedAt ?? null,
    'second-operation': found?.removable ? endMonth : null,
    'second-treatment': found && !found.removable ? endMonth : null,
    'five-years': found ? null : endMonth,
  }
}

function maintenanceMoments({ changedAt, decidedAt, grewAt }: BowelLiverCare): Draft {
  if (changedAt !== null) return { quieter: decidedAt + 2 }
  const grewEarly = grewAt === 12 || grewAt === 18
  return {
    'what-matters': decidedAt + 2,
    'month-12': 12,
    'sore-hands': grewAt === null ? 15 : null,
    'month-18-growth': grewAt === 18 ? 18 : null,
    'the-sea': grewEarly ? null : 18,
    'month-24': grewEarly ? null : 24,
    'late-growth': grewAt === 24 ? 24.25 : null,
    'after-change': grewEarly ? grewAt + 2 : null,
  }
}

function keepKnown(draft: Draft): Moments {
  return Object.fromEntries(
    Object.entries(draft).flatMap(([name, month]) => (month === null ? [] : [[name, month] as const])),
  )
}
