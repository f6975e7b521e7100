import { z } from 'zod'
import { TABLE_NAMES, type TableName } from '../table-keys'

/**
 * A backup is gzipped JSON lines: a header, one line `[table, row]` for every row, and a last line with the number of
 * rows of each table. It is the same whichever database it comes from, so it moves between them.
 */
export const BACKUP_VERSION = 1

export const BackupHeader = z.object({
  format: z.literal('remission-course-backup'),
  version: z.literal(BACKUP_VERSION),
  madeAt: z.number().int(),
  migrations: z.array(z.string()).min(1),
})
export type BackupHeader = z.infer<typeof BackupHeader>

export const BackupRow = z.tuple([
  z.enum(TABLE_NAMES as readonly [TableName, ...TableName[]]),
  z.record(z.string(), z.union([z.string(), z.number(), z.null()])),
])
export type BackupRow = z.infer<typeof BackupRow>

export const BackupEnd = z.object({ rows: z.record(z.string(), z.number().int().nonnegative()) })
export type BackupEnd = z.infer<typeof BackupEnd>

export class BackupError extends Error {
  override readonly name = 'BackupError'
}
