import { answer } from '#app/api/answer'
import { exportAccount } from '#server/auth/export-account'
import { requireEducator } from '#server/auth/find-educator'
import { openStore } from '#server/store/open-store'

export function GET(request: Request): Promise<Response> {
  return answer(request, async () => {
    const educator = await requireEducator(request.headers)
    const whole = await exportAccount(await openStore(), educator, Date.now())
    return new Response(JSON.stringify(whole, null, 2), {
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-disposition': 'attachment; filename="my-account.json"',
      },
    })
  })
}
