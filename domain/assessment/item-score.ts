export type AnswerStatus = 'answered' | 'omitted'

export type UnitScore = { readonly unitId: string; readonly score: number; readonly max: number }

export type ItemScore = {
  readonly score: number
  readonly max: number
  readonly units: readonly UnitScore[]
  readonly status: AnswerStatus
}

/** Sums whole-number units; an omitted item keeps its units so that the maximum stays visible. */
export function sumUnits(units: readonly UnitScore[], status: AnswerStatus): ItemScore {
  const scored = status === 'omitted' ? units.map((unit) => ({ ...unit, score: 0 })) : units
  return {
    score: scored.reduce((sum, unit) => sum + unit.score, 0),
    max: scored.reduce((sum, unit) => sum + unit.max, 0),
    units: scored,
    status,
  }
}

export function scoreWhole(score: number, max: number, status: AnswerStatus): ItemScore {
  return sumUnits([{ unitId: 'item', score, max }], status)
}
