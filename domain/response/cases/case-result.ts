/** What the command prints for one case, next to its id. */
export type CaseResult = { readonly reason: string } & Readonly<Record<string, unknown>>
