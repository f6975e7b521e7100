/** 0.5 reads ½, 2.5 reads 2½, thirds keep one decimal. */
export function formatPoints(points: number): string {
  const whole = Math.floor(points)
  const rest = points - whole
  if (rest === 0) return `${whole}`
  if (rest === 0.5) return whole === 0 ? '½' : `${whole}½`
  return points.toFixed(1)
}

/** A change in percent with a true minus sign, one decimal. */
export function formatChange(percent: number): string {
  const sign = percent < 0 ? '−' : percent > 0 ? '+' : ''
  return `${sign}${Math.abs(percent).toFixed(1)} %`
}
