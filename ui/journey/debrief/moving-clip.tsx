'use client'

import { domMin, LazyMotion, useInView } from 'framer-motion'
import { rect as MovingRect } from 'framer-motion/m'
import type { RefObject } from 'react'

type Props = {
  readonly within: RefObject<SVGSVGElement | null>
  readonly width: number
  readonly height: number
}

/** Lets the hidden curve appear from left to right, once its chart is on the screen. Loaded with the debrief only. */
export function MovingClip({ within, width, height }: Props) {
  const isSeen = useInView(within, { once: true, amount: 0.4 })
  return (
    <LazyMotion features={domMin} strict>
      <MovingRect
        x="0"
        y="0"
        height={height}
        initial={{ width: 0 }}
        animate={{ width: isSeen ? width : 0 }}
        transition={{ duration: 1.8, ease: 'easeInOut' }}
      />
    </LazyMotion>
  )
}
