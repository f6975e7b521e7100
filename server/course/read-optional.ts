import type { z } from 'zod'
import { contentExists, readYaml } from './read-content'

/** As `readYaml`, with nothing where there is no such file: a folder need not have facts of its own. */
export function readOptional<T extends z.ZodType>(file: string, schema: T): z.infer<T> | readonly [] {
  return contentExists(file) ? readYaml(file, schema) : []
}
