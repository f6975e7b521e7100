import type { z } from 'zod'
import { AttemptError } from './attempt-error'

export const MAX_BODY_BYTES = 64 * 1024

/**
 * Reads a request body up to the limit, then parses it once. Reading stops at the limit whatever length was announced.
 *
 * @throws AttemptError TOO_LARGE, NOT_JSON, NOT_READABLE
 */
export async function readJsonBody<T extends z.ZodType>(request: Request, schema: T): Promise<z.infer<T>> {
  const parsed = schema.safeParse(parseJson(await readText(request)))
  if (parsed.success) return parsed.data
  const [issue] = parsed.error.issues
  const where = issue?.path.map(String).join('.') || 'the request'
  throw new AttemptError('NOT_READABLE', `What arrived cannot be read: ${where}: ${issue?.message ?? ''}`)
}

async function readText(request: Request): Promise<string> {
  if (Number(request.headers.get('content-length') ?? 0) > MAX_BODY_BYTES) throw refuseLength()
  const reader = request.body?.getReader()
  if (!reader) return ''
  const chunks: Uint8Array[] = []
  let length = 0
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.byteLength
    if (length > MAX_BODY_BYTES) {
      await reader.cancel()
      throw refuseLength()
    }
    chunks.push(next.value)
  }
  return Buffer.concat(chunks).toString('utf8')
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new AttemptError('NOT_JSON', 'What arrived is not JSON. Send the attempt as the quiz page does.')
  }
}

function refuseLength(): AttemptError {
  return new AttemptError('TOO_LARGE', 'That is more than the answers of one quiz: at most 64 kB are read.')
}
