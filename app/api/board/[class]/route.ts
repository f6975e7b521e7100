import { answer } from '#app/api/answer'
import { requireEducator } from '#server/auth/find-educator'
import { streamBoard } from '#server/board/stream-board'
import { toStream } from '#server/board/to-stream'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { findStopSignal } from '#server/stopping'
import { openStore } from '#server/store/open-store'

export const dynamic = 'force-dynamic'

type Context = { readonly params: Promise<{ readonly class: string }> }

/** The live board of a class, as server-sent events. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answer(request, async () => {
    const { class: classId } = await params
    const store = await openStore()
    const requireRight = async () =>
      requireClassEducator(store, await requireEducator(request.headers), classId)
    await requireRight()
    const ended = new AbortController()
    const signal = AbortSignal.any([request.signal, findStopSignal(), ended.signal])
    const lastEventId = request.headers.get('last-event-id')
    const events = streamBoard({ store, classId, lastEventId, signal, requireRight })
    return new Response(
      toStream(events, () => ended.abort()),
      {
        headers: {
          'content-type': 'text/event-stream; charset=utf-8',
          'cache-control': 'no-store, no-transform',
          'x-accel-buffering': 'no',
        },
      },
    )
  })
}
