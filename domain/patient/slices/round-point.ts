import type { Point } from '../slice'

/** To a hundredth of a millimetre, far below what anyone can see. */
export const roundPoint = ({ x, y }: Point): Point => ({
  x: Math.round(100 * x) / 100,
  y: Math.round(100 * y) / 100,
})
