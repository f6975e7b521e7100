'use client'
import { useVisitNames } from './use-visit-names'

type Props = { readonly classId: string; readonly aliasKey: string; readonly realName: string | null }

/** The real name behind an alias, where the educator brought it along or the class keeps it. */
export function VisitName({ classId, aliasKey, realName }: Props) {
  const name = useVisitNames(classId)[aliasKey] ?? realName
  return name ? <p>{name}</p> : null
}
