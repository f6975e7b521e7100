'use client'

import { lazy, type RefObject, Suspense, useSyncExternalStore } from 'react'

type Props = {
  readonly within: RefObject<SVGSVGElement | null>
  readonly width: number
  readonly height: number
}

/** Where the moving one cannot be loaded, as offline, the still one stands in. */
const MovingClip = lazy(() =>
  import('./moving-clip').then(
    (module) => ({ default: module.MovingClip }),
    () => ({ default: StillClip }),
  ),
)

/** What is shown of the hidden curve: all of it at once, unless motion is welcome. */
export function CurveClip(props: Props) {
  const moves = useSyncExternalStore(subscribe, isMotionWelcome, () => false)
  const still = <StillClip {...props} />
  return moves ? (
    <Suspense fallback={still}>
      <MovingClip {...props} />
    </Suspense>
  ) : (
    still
  )
}

function StillClip({ width, height }: Props) {
  return <rect x="0" y="0" width={width} height={height} />
}

const preference = '(prefers-reduced-motion: no-preference)'

const isMotionWelcome = () => window.matchMedia(preference).matches

function subscribe(onChange: () => void) {
  const query = window.matchMedia(preference)
  query.addEventListener('change', onChange)
  return () => query.removeEventListener('change', onChange)
}
