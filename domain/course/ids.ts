import { z } from 'zod'

export const ModuleId = z.string().regex(/^m\d+-[a-z0-9-]+$/, 'a module id such as m3-measuring-response')
export type ModuleId = z.infer<typeof ModuleId>

/** M3-F04 is a fact of the clinical fact base, M3-X01 and J-X01, J4-X01 further facts of a module or of a simulation. */
export const FactId = z
  .string()
  .regex(/^(M\d+-[FX]\d{2}|J\d?-X\d{2})$/, 'a fact id such as M3-F04, M3-X01 or J-X01')
export type FactId = z.infer<typeof FactId>

export const CorrectionId = z.string().regex(/^C\d{2}$/, 'a correction id such as C07')
export type CorrectionId = z.infer<typeof CorrectionId>

export const SourceKey = z.string().regex(/^S-[A-Z0-9]+(-[A-Z0-9]+)*$/, 'a source key such as S-RECIST09')
export type SourceKey = z.infer<typeof SourceKey>

export const OutcomeId = z.string().regex(/^m\d+-[np]\d+$/, 'an outcome id such as m3-n2 or m3-p1')
export type OutcomeId = z.infer<typeof OutcomeId>
