/** What the two databases call the three kinds of column that the course uses. */
export type ColumnTypes = { readonly text: string; readonly whole: string; readonly real: string }

/** Statements that both databases understand. A migration that has been released is never changed. */
export type Migration = {
  readonly name: string
  readonly statements: (types: ColumnTypes) => readonly string[]
}
