import { useEffect, useState } from 'react'
import { readMyClass } from '#browser/class-exchange'
import type { ClassMembership } from '#browser/class-membership'
import type { MyClass } from '#domain/classes/join.schema'

export type MyClassState =
  | { readonly kind: 'reading' | 'not-a-member' | 'busy' | 'unreachable' | 'failed' | 'refused' }
  | { readonly kind: 'read'; readonly mine: MyClass }

/** Asks the class what holds for this learner now. */
export function useMyClass(membership: ClassMembership): MyClassState {
  const [state, setState] = useState<MyClassState>({ kind: 'reading' })
  useEffect(() => {
    let isCurrent = true
    readMyClass(membership).then((reply) => {
      if (isCurrent) setState(reply)
    })
    return () => {
      isCurrent = false
    }
  }, [membership])
  return state
}
