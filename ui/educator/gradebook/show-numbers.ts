/** Two decimals at most, halves up. */
export function showPoints(points: number): string {
  // Points are quotients: without the sliver a half could lie just below itself and round down.
  return String(Math.round(points * 100 + 1e-9) / 100)
}

export function toMinutes(ms: number): number {
  return Math.round(ms / 60_000)
}

/** Such as 3 Mar 2027, 10:42, by the class's own clock. */
export function showTime(at: number, timeZone: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  }).format(at)
}
