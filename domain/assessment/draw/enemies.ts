type Rival = { readonly id: string; readonly enemies?: readonly string[] | undefined }

/** Two items are enemies when either names the other. */
export function areEnemies(a: Rival, b: Rival): boolean {
  return Boolean(a.enemies?.includes(b.id) || b.enemies?.includes(a.id))
}
