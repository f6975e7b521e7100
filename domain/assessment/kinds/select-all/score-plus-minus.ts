export type PlusMinus = { readonly score: number; readonly right: number; readonly strays: number }

/**
 * The +/− rule: one point for each keyed choice, one whole point off for each other choice, never below zero.
 * A missed key costs nothing beyond the point not earned; repeated choices count once.
 *
 * @see NCSBN, Next Generation NCLEX scoring methods (0/1, +/−, rationale)
 */
export function scorePlusMinus(key: Iterable<string>, choices: Iterable<string>): PlusMinus {
  const keyed = new Set(key)
  const chosen = new Set(choices)
  const right = [...chosen].filter((id) => keyed.has(id)).length
  const strays = chosen.size - right
  return { score: Math.max(0, right - strays), right, strays }
}

/** Expected share of the maximum when each option is ticked by the toss of a coin. */
export function guessPlusMinusShare(keyed: number, others: number): number {
  let expected = 0
  for (let right = 0; right <= keyed; right += 1) {
    for (let strays = 0; strays <= others; strays += 1) {
      expected += choose(keyed, right) * choose(others, strays) * Math.max(0, right - strays)
    }
  }
  return expected / 2 ** (keyed + others) / keyed
}

function choose(n: number, k: number): number {
  let ways = 1
  for (let i = 1; i <= k; i += 1) ways = (ways * (n - k + i)) / i
  return ways
}
