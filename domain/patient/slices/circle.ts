/** How many points go round a lesion; a step is a 48th of a turn. */
export const circleSteps = 48

/** Cosines of 0 to 12 steps, written out: an engine's own cosine may differ in its last bit from the next one's. */
const quarter = [
  1,
  0.9914448613738104,
  0.9659258262890683,
  0.9238795325112867,
  0.8660254037844387,
  0.7933533402912352,
  Math.SQRT1_2,
  0.6087614290087207,
  0.5,
  0.38268343236508984,
  0.25881904510252074,
  0.13052619222005157,
  0,
]

/** The cosine of a whole number of steps, from 0 up. */
export function cosineOf(steps: number): number {
  const within = steps % circleSteps
  const half = within > 24 ? circleSteps - within : within
  return half > 12 ? -(quarter[24 - half] ?? 0) : (quarter[half] ?? 0)
}

export const sineOf = (steps: number): number => cosineOf(steps + 36)
