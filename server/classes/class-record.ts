import type { Selectable } from 'kysely'
import { z } from 'zod'
import { ClassModule, ClassPolicy, type ClassSettings } from '#domain/classes/class-settings.schema'
import type { Tables } from '../store/tables'

/** A class as the server works with it. */
export type ClassRecord = ClassSettings & {
  readonly id: string
  readonly code: string
  readonly keepsNames: boolean
  readonly isDemo: boolean
  readonly createdAt: number
  readonly archivedAt: number | null
}

const Modules = z.array(ClassModule)

/** @throws ZodError when the row was written by something else than this course */
export function toClassRecord(row: Selectable<Tables['class']>): ClassRecord {
  const { modulesJson, policyJson, keepsNames, isDemo, ...rest } = row
  return {
    ...rest,
    modules: Modules.parse(JSON.parse(modulesJson)),
    policy: ClassPolicy.parse(JSON.parse(policyJson)),
    keepsNames: keepsNames === 1,
    isDemo: isDemo === 1,
  }
}

export function toColumns({ name, term, modules, policy }: ClassSettings) {
  return { name, term, modulesJson: JSON.stringify(modules), policyJson: JSON.stringify(policy) }
}
