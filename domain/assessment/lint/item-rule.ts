import type { Fact } from '#domain/course/fact'
import type { Source } from '#domain/course/source'
import type { Check } from '../item'

/** An error keeps an item from being published, a warning needs a written waiver, information is only shown. */
export type Severity = 'error' | 'warning' | 'information'

export type LintContext = {
  /** Glossary terms with their other spellings. */
  readonly terms: readonly string[]
  readonly outcomeIds: readonly string[]
  readonly facts: readonly Fact[]
  readonly sources: readonly Source[]
  readonly audience: 'nursing' | 'patient'
  /** The year in which the sources are judged. */
  readonly year: number
}

/** Where, what was expected and what was found; `severity` only where it differs from the rule's own. */
export type Fault = {
  readonly path: string
  readonly expected: string
  readonly found: string
  readonly severity?: Severity
}

export type ItemRule = {
  readonly id: string
  readonly severity: Severity
  readonly find: (item: Check, context: LintContext) => Fault[]
}

export type BankRule = {
  readonly id: string
  readonly severity: Severity
  readonly find: (
    items: readonly Check[],
    context: LintContext,
  ) => (Fault & { readonly itemId: string | null })[]
}
