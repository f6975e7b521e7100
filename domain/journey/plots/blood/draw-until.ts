/** Far more than any story needs: the least likely takes a few hundred. */
const mostAttempts = 100_000

/**
 * Draws again and again until what was drawn fits the story, and so gives the same for the same seed. The attempt's
 * number belongs into the name of the stream.
 *
 * @throws RangeError when nothing fits, which is a fault of the plot
 */
export function drawUntil<Drawn>(draw: (attempt: number) => Drawn | null): Drawn {
  for (let attempt = 0; attempt < mostAttempts; attempt += 1) {
    const drawn = draw(attempt)
    if (drawn !== null) return drawn
  }
  throw new RangeError(`nothing fits the story in ${mostAttempts} attempts`)
}
