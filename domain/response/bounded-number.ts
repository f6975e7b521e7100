import { ImpossibleInputError } from './impossible-input-error'

export type Bounds = { readonly from: number; readonly to: number; readonly unit: string }

/** @throws ImpossibleInputError when the value is not finite or lies outside the bounds (both included) */
export function requireWithin(value: number, field: string, { from, to, unit }: Bounds): void {
  if (!Number.isFinite(value))
    throw new ImpossibleInputError('number-not-finite', field, 'not a finite number')
  if (value < from || value > to)
    throw new ImpossibleInputError(
      'number-impossible',
      field,
      `${value} is not between ${from} and ${to} ${unit}`,
    )
}

export function requireKnownWithin(value: number | null, field: string, bounds: Bounds): void {
  if (value !== null) requireWithin(value, field, bounds)
}
