import { checkHealth } from '#server/store/check-health'

export const dynamic = 'force-dynamic'

/** For load balancers and monitors: whether this instance and its database answer. */
export async function GET(): Promise<Response> {
  const health = await checkHealth()
  return Response.json(health, {
    status: health.ok ? 200 : 503,
    headers: { 'cache-control': 'no-store' },
  })
}
