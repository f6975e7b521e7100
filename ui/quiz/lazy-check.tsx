'use client'
import { type ReactNode, useCallback } from 'react'
import type { Check } from '#domain/assessment/item'
import type { PartOrder } from '#domain/assessment/kinds/kind-rules'
import { LazyIsland } from '../controls/lazy-island'

type LazyCheckProps = { readonly check: Check; readonly order: PartOrder; readonly children: ReactNode }

/** The question to read, until the reader comes near; then the one to answer. */
export function LazyCheck({ check, order, children }: LazyCheckProps) {
  const load = useCallback(async () => {
    const { LiveCheck } = await import('./live-check')
    return () => <LiveCheck check={check} order={order} />
  }, [check, order])
  return <LazyIsland load={load}>{children}</LazyIsland>
}
