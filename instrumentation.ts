/**
 * Runs once when a server starts. A wrong environment ends the start with its reason. A database that cannot be opened
 * does not: lessons read without it, and it is tried again at the next use.
 */
export async function register(): Promise<void> {
  if (process.env.NEXT_PHASE === 'phase-production-build') return
  // Next leaves the block out of what it builds for other runtimes only in this form.
  if (process.env.NEXT_RUNTIME === 'nodejs') {
    const { readEnv } = await import('#server/env')
    const { noteSocketAddresses } = await import('#server/http/socket-address')
    const { openStore } = await import('#server/store/open-store')
    const { stopOnSignals } = await import('#server/stopping')
    readEnv()
    noteSocketAddresses()
    stopOnSignals()
    await openStore().catch((error: unknown) => console.error('The database could not be opened.', error))
  }
}
