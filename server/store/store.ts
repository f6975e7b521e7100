import type { Kysely, Transaction } from 'kysely'
import type { StoreKind } from './store-place'
import type { Tables } from './tables'

/**
 * The database of this process. Reads may go to `db`; whatever changes something goes through `write`, whose work is
 * done wholly or not at all and as if no other write ran beside it. The work may be run again after a collision, so it
 * touches nothing but its transaction; using `db` or `write` inside it is refused.
 */
export type Store = {
  readonly db: Kysely<Tables>
  readonly kind: StoreKind
  readonly write: <T>(work: (trx: Transaction<Tables>) => Promise<T>) => Promise<T>
  /** Ends after the writes that are running. */
  readonly close: () => Promise<void>
}
