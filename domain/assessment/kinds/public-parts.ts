/** What the browser may know of an option, row, choice or step: never its rationale, never whether it is keyed. */
export type PublicPart = { readonly id: string; readonly text: string }

export type PublicBase = { readonly id: string; readonly version: number; readonly stem: string }

/** One option, row, choice or step once the answer has been graded. */
export type ExplainedPart = PublicPart & {
  readonly rationale: string
  readonly keyed: boolean
  readonly chosen: boolean
}

export function toPublicPart({ id, text }: PublicPart): PublicPart {
  return { id, text }
}

export function toPublicBase({ id, version, stem }: PublicBase): PublicBase {
  return { id, version, stem }
}

export function explainPart(
  part: PublicPart & { readonly rationale: string },
  keyed: boolean,
  chosen: boolean,
): ExplainedPart {
  return { id: part.id, text: part.text, rationale: part.rationale, keyed, chosen }
}
