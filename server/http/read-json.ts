import type { z } from 'zod'
import { BadInputError } from './bad-input-error'
import { parseInput } from './parse-input'

export const MAX_BODY_BYTES = 256 * 1024

/**
 * Reads a request's body up to the limit, whatever length was announced, and parses it once.
 *
 * @throws BadInputError TOO_LARGE, NOT_JSON, NOT_READABLE
 */
export async function readJson<T extends z.ZodType>(
  request: Request,
  schema: T,
  maxBytes = MAX_BODY_BYTES,
): Promise<z.output<T>> {
  return parseInput(parseJson(await readText(request, maxBytes)), schema)
}

async function readText(request: Request, maxBytes: number): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > maxBytes) throw refuseLength(maxBytes)
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength
    if (length > maxBytes) {
      await reader.cancel()
      throw refuseLength(maxBytes)
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new BadInputError(
      'NOT_JSON',
      'What arrived is not JSON, so nothing was changed. Send one JSON value.',
    )
  }
}

function refuseLength(maxBytes: number): BadInputError {
  return new BadInputError(
    'TOO_LARGE',
    `That is too much at once: at most ${Math.floor(maxBytes / 1024)} kB are read. Send it in smaller parts.`,
  )
}
