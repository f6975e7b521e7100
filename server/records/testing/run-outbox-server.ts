import { openStoreAt } from '../../store/open-store'
import type { StorePlace } from '../../store/store-place'
import { serveOutbox } from './serve-outbox'

/** A process that serves devices until it is killed: `tsx run-outbox-server.ts PLACE`. Prints its address. */
const [place = ''] = process.argv.slice(2)
const { url } = await serveOutbox(await openStoreAt(JSON.parse(place) as StorePlace))
process.stdout.write(`${url}\n`)
