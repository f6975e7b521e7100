export type StorePlace =
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'postgres'; readonly url: string }

export type StoreKind = StorePlace['kind']

/** PostgreSQL where its address is given, else the file. */
export function findStorePlace(env: {
  readonly databaseUrl: string | null
  readonly databaseFile: string
}): StorePlace {
  return env.databaseUrl === null
    ? { kind: 'sqlite', file: env.databaseFile }
    : { kind: 'postgres', url: env.databaseUrl }
}
