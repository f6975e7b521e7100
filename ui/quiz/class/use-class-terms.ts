import { useEffect, useState } from 'react'
import { readMyClass } from '#browser/class-exchange'
import type { ClassMembership } from '#browser/class-membership'
import { forgetTerms, keepTerms, loadTerms } from '#browser/class-quiz/kept-terms'
import type { MyClass } from '#domain/classes/join.schema'

export type ClassTerms =
  | { readonly kind: 'reading' | 'unknown' | 'none' }
  | { readonly kind: 'known'; readonly mine: MyClass; readonly isFresh: boolean }

/** What the class asks for: at once as it was last read here, then as it is now. `none`: this device is in none. */
export function useClassTerms(membership: ClassMembership | null): ClassTerms {
  const [terms, setTerms] = useState<ClassTerms>(() => {
    const kept = membership && loadTerms(membership)
    if (!membership) return { kind: 'none' }
    return kept ? { kind: 'known', mine: kept, isFresh: true } : { kind: 'reading' }
  })
  useEffect(() => {
    if (!membership) return
    let isCurrent = true
    const read = () =>
      readMyClass(membership).then((reply) => {
        if (reply.kind === 'read') keepTerms(membership, reply.mine)
        if (reply.kind === 'not-a-member') forgetTerms()
        if (isCurrent) setTerms((before) => takeReply(before, reply))
      })
    read()
    addEventListener('online', read)
    return () => {
      isCurrent = false
      removeEventListener('online', read)
    }
  }, [membership])
  return terms
}

function takeReply(before: ClassTerms, reply: Awaited<ReturnType<typeof readMyClass>>): ClassTerms {
  if (reply.kind === 'read') return { kind: 'known', mine: reply.mine, isFresh: true }
  if (reply.kind === 'not-a-member') return { kind: 'none' }
  return before.kind === 'known' ? { ...before, isFresh: false } : { kind: 'unknown' }
}
