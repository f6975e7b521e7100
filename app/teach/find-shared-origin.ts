import { readEnv } from '#server/env'

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/

/**
 * The origin to hand out: the configured one, else the one by which the educator came. It is shown to that educator
 * alone, so a forged Host deceives nobody but its sender.
 */
export function findSharedOrigin(asked: Headers): { readonly origin: string; readonly isReachable: boolean } {
  const origin = readEnv().baseUrl ?? `http://${asked.get('host') ?? '127.0.0.1'}`
  const isKnown = URL.canParse(origin)
  return { origin, isReachable: isKnown && !LOOPBACK.test(new URL(origin).hostname) }
}
