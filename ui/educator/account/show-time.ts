/** Such as 25 Nov 2026, as the server's clock has it. */
export function showDay(at: number): string {
  return new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'short', year: 'numeric' })
}
