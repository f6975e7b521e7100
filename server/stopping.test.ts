import { expect, it, vi } from 'vitest'
import { findStopSignal, stopOnSignals } from './stopping'

it('ends what would never end at the first signal, and leaves after ten seconds whatever hangs', () => {
  vi.useFakeTimers()
  const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never)
  const handlers = new Map<unknown, (...args: unknown[]) => void>()
  vi.spyOn(process, 'once').mockImplementation((name: unknown, handler: (...args: unknown[]) => void) => {
    handlers.set(name, handler)
    return process
  })
  stopOnSignals()
  expect(findStopSignal().aborted).toBe(false)
  handlers.get('SIGTERM')?.()
  expect(findStopSignal().aborted).toBe(true)
  vi.advanceTimersByTime(9999)
  expect(exit).not.toHaveBeenCalled()
  vi.advanceTimersByTime(1)
  expect(exit).toHaveBeenCalledExactlyOnceWith(143)
  vi.useRealTimers()
})
