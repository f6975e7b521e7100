'use client'
import { type ComponentType, type ReactNode, useEffect, useRef, useState } from 'react'

type LazyIslandProps = {
  readonly load: () => Promise<ComponentType>
  /** The form without JavaScript, shown until the island is near. */
  readonly children: ReactNode
}

/** Shows its children as they are, and puts the live component in their place when the reader comes near. */
export function LazyIsland({ load, children }: LazyIslandProps) {
  const place = useRef<HTMLDivElement>(null)
  const [Live, setLive] = useState<ComponentType>()
  useEffect(() => {
    const node = place.current
    if (!node) return
    const observer = new IntersectionObserver(
      ([entry]) => {
        if (!entry?.isIntersecting) return
        observer.disconnect()
        // Offline, or a chunk of an older build: the still form stays, and says the same.
        load().then(
          (component) => setLive(() => component),
          () => undefined,
        )
      },
      { rootMargin: '400px' },
    )
    observer.observe(node)
    return () => observer.disconnect()
  }, [load])
  return <div ref={place}>{Live ? <Live /> : children}</div>
}
