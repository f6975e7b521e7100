import type { MyClass } from '#domain/classes/join.schema'
import { type ClassMembership, TERMS_KEY } from '../class-membership'

/** The terms as they were last read, so that they can be told offline. @returns null where none are kept for this learner */
export function loadTerms({ learnerId }: Pick<ClassMembership, 'learnerId'>): MyClass | null {
  try {
    const raw: unknown = JSON.parse(localStorage.getItem(TERMS_KEY) ?? '')
    return isKept(raw) && raw.learnerId === learnerId ? raw.mine : null
  } catch {
    return null
  }
}

export function keepTerms({ learnerId }: Pick<ClassMembership, 'learnerId'>, mine: MyClass): void {
  try {
    localStorage.setItem(TERMS_KEY, JSON.stringify({ learnerId, mine }))
  } catch {
    // They are read again by the next page.
  }
}

export function forgetTerms(): void {
  try {
    localStorage.removeItem(TERMS_KEY)
  } catch {
    // There is nothing then.
  }
}

type Kept = { readonly learnerId: string; readonly mine: MyClass }

/** This device wrote them from the server's own answer; what an older version wrote lacks a part and is left alone. */
function isKept(raw: unknown): raw is Kept {
  if (typeof raw !== 'object' || raw === null || !('learnerId' in raw && 'mine' in raw)) return false
  const { mine } = raw
  if (typeof mine !== 'object' || mine === null) return false
  if (!('className' in mine && 'policy' in mine && 'accommodation' in mine && 'modules' in mine)) return false
  const { policy, accommodation, modules } = mine
  return (
    [policy, accommodation].every((one) => typeof one === 'object' && one !== null) && Array.isArray(modules)
  )
}
