/** How good a choice was with what was known: only the best earns all, and an unsafe one asks for another look. */
export type Grade = 'best' | 'acceptable' | 'poor' | 'unsafe'
