import type { Kysely } from 'kysely'
import { z } from 'zod'
import { Accommodation } from '#domain/classes/accommodation'
import { ClassModule, ClassPolicy } from '#domain/classes/class-settings.schema'
import { CorrectionRule } from '#domain/classes/grade-changes.schema'
import type { Learner } from '../rights/require-learner'
import { RightsError } from '../rights/rights-error'
import type { Tables } from '../store/tables'
import { type Corrections, toVersionKey } from './grade-responses'
import type { ClassRules } from './judge-lateness'

const ClassModules = z.array(ClassModule)

type Row = { readonly modulesJson: string; readonly policyJson: string }

const MOST_KEPT = 200
const parsed = new Map<string, ClassRules>()

/** Kept by their text: to check a time zone takes longer than all else that is done with one hand-in. */
export function parseClassRules({ modulesJson, policyJson }: Row): ClassRules {
  const text = `${modulesJson}${policyJson}`
  const known = parsed.get(text)
  if (known) return known
  const rules = {
    modules: ClassModules.parse(JSON.parse(modulesJson)),
    policy: ClassPolicy.parse(JSON.parse(policyJson)),
  }
  if (parsed.size >= MOST_KEPT) parsed.clear()
  parsed.set(text, rules)
  return rules
}

export function parseAccommodation(json: string): Accommodation {
  return Accommodation.parse(JSON.parse(json))
}

export type LearnerRules = {
  /** Of the class. */
  readonly name: string
  readonly rules: ClassRules
  readonly accommodation: Accommodation
  readonly joinedAt: number
}

/** @returns undefined where the class has no such learner, any more or ever */
export async function findLearnerRules(
  db: Kysely<Tables>,
  { id, classId }: Pick<Learner, 'id' | 'classId'>,
): Promise<LearnerRules | undefined> {
  const row = await db
    .selectFrom('learner')
    .innerJoin('class', 'class.id', 'learner.classId')
    .select([
      'class.name',
      'class.modulesJson',
      'class.policyJson',
      'learner.accommodationJson',
      'learner.joinedAt',
    ])
    .where('learner.id', '=', id)
    .where('learner.classId', '=', classId)
    .executeTakeFirst()
  if (!row) return undefined
  const { name, joinedAt, accommodationJson } = row
  return { name, joinedAt, rules: parseClassRules(row), accommodation: parseAccommodation(accommodationJson) }
}

/** @throws RightsError SIGN_IN when the learner has been removed meanwhile */
export async function requireLearnerRules(db: Kysely<Tables>, learner: Learner): Promise<LearnerRules> {
  const known = await findLearnerRules(db, learner)
  if (!known) throw new RightsError('SIGN_IN', 'You are no longer in this class. Your work is kept here.')
  return known
}

/** The corrections of a class that stand. */
export async function readCorrections(db: Kysely<Tables>, classId: string): Promise<Corrections> {
  const rows = await db
    .selectFrom('itemCorrection')
    .select(['itemId', 'version', 'ruleJson'])
    .where('classId', '=', classId)
    .where('withdrawnAt', 'is', null)
    .execute()
  const corrections = new Map<string, readonly CorrectionRule[]>()
  for (const { itemId, version, ruleJson } of rows) {
    const key = toVersionKey(itemId, version)
    corrections.set(key, [...(corrections.get(key) ?? []), CorrectionRule.parse(JSON.parse(ruleJson))])
  }
  return corrections
}
