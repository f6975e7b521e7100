import { afterEach, expect, it, vi } from 'vitest'
import packageFile from '../../package.json'
import { checkHealth } from './check-health'
import { describeStores } from './testing/with-stores'

const log = vi.spyOn(console, 'error').mockImplementation(() => {})
afterEach(() => log.mockClear())

describeStores('health', (open) => {
  it('tells which database answers, and the version of the course', async () => {
    const store = await open()
    expect(await checkHealth(async () => store)).toEqual({
      ok: true,
      database: store.kind,
      version: packageFile.version,
    })
  })

  it('is bad once the database is gone, and says why in the log alone', async () => {
    const store = await open()
    await store.close()
    expect(await checkHealth(async () => store)).toEqual({ ok: false })
    expect(log).toHaveBeenCalledOnce()
  })
})

it('is bad when the database gives no answer in time', async () => {
  expect(await checkHealth(() => new Promise(() => {}), 10)).toEqual({ ok: false })
  expect(log).toHaveBeenCalledOnce()
})
