/**
 * Finds the id of a case from the beginning of its text, where the whole is too long to be parsed.
 *
 * @returns null where the part given does not hold a string as the value of the outermost `id`
 */
export function findLongCaseId(beginning: string): string | null {
  const tokens = /"(?:[^"\\]|\\.)*"|[{}[\]]/g
  let depth = 0
  for (let token = tokens.exec(beginning); token; token = tokens.exec(beginning)) {
    if (token[0] === '{' || token[0] === '[') depth += 1
    if (token[0] === '}' || token[0] === ']') depth -= 1
    if (depth !== 1 || token[0] !== '"id"') continue
    const value = /^\s*:\s*("(?:[^"\\]|\\.)*")/.exec(
      beginning.slice(tokens.lastIndex, tokens.lastIndex + 10_000),
    )
    if (value?.[1]) return parseString(value[1])
  }
  return null
}

function parseString(text: string): string | null {
  try {
    return String(JSON.parse(text))
  } catch {
    return null
  }
}
