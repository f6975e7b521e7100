'use client'

import { useId, useState } from 'react'
import type { Measure } from '#domain/journey/decision'
import { isWholeMm } from '#domain/journey/score-decision'
import type { Slice } from '#domain/patient/slice'
import { DecisionFrame } from '../decision-frame'
import type { QuestionProps } from '../question-props'
import { CalliperEnds } from './calliper-ends'
import { type Calliper, startCalliper, typeSize } from './calliper-state'
import { DirectionTable } from './direction-table'
import { SliceView } from './slice-view'
import styles from './slices.module.css'
import { words } from './words'

/** Every lesion is measured on its slice: by calliper or by typing, which stay in step. */
export function MeasureForm({ decision, onDecide, hasMoved }: QuestionProps<Measure>) {
  const { options, slices } = decision
  const [callipers, setCallipers] = useState<readonly Calliper[]>(() => slices.map(startCalliper))
  const [hasGrid, setHasGrid] = useState(false)
  const [isSent, setIsSent] = useState(false)
  const missing = options.filter((_, place) => !isWholeMm(callipers[place]?.text ?? ''))
  const submit = () => {
    setIsSent(true)
    if (missing.length === 0) onDecide(callipers.map(({ text }) => text))
  }
  const change = (place: number, calliper: Calliper) =>
    setCallipers((before) => before.map((one, at) => (at === place ? calliper : one)))
  const problem =
    isSent && missing.length > 0 ? words.incomplete(missing.map(({ text }) => text).join(', ')) : null
  return (
    <DecisionFrame {...{ decision, hasMoved, problem }} hint={words.hint} onSubmit={submit}>
      <label className={styles.toggle}>
        <input type="checkbox" checked={hasGrid} onChange={() => setHasGrid(!hasGrid)} />
        {words.grid}
      </label>
      <div className={styles.slices}>
        {slices.map((slice, place) => (
          <MeasuredSlice
            key={slice.id}
            slice={slice}
            calliper={callipers[place] ?? startCalliper(slice)}
            hasGrid={hasGrid}
            isAsked={isSent}
            onCalliper={(calliper) => change(place, calliper)}
          />
        ))}
      </div>
    </DecisionFrame>
  )
}

type MeasuredProps = {
  readonly slice: Slice
  readonly calliper: Calliper
  readonly hasGrid: boolean
  readonly isAsked: boolean
  readonly onCalliper: (calliper: Calliper) => void
}

function MeasuredSlice({ slice, calliper, hasGrid, isAsked, onCalliper }: MeasuredProps) {
  const id = useId()
  const { text, isLaid } = calliper
  const isWrong = isAsked && !isWholeMm(text)
  return (
    <div className={styles.figure}>
      <SliceView slice={slice} hasGrid={hasGrid}>
        <CalliperEnds {...{ slice, calliper, onCalliper }} />
      </SliceView>
      <div className={styles.field}>
        <label htmlFor={id}>{words.size(slice.label)}</label>
        <span className={styles.entry}>
          <input
            id={id}
            type="text"
            inputMode="numeric"
            autoComplete="off"
            maxLength={3}
            value={text}
            aria-invalid={isWrong || undefined}
            aria-describedby={`${id}-note`}
            onChange={(event) => onCalliper(typeSize(calliper, event.target.value.trim(), slice))}
          />
          {words.unit}
        </span>
        <output className={styles.reading} id={`${id}-note`} htmlFor={id} aria-live="polite">
          {noteOf(text, isLaid, isWrong)}
        </output>
      </div>
      <DirectionTable slice={slice} />
    </div>
  )
}

function noteOf(text: string, isLaid: boolean, isWrong: boolean): string {
  if (isWrong || (text !== '' && !isWholeMm(text))) return words.notWhole
  return isLaid && text !== '' ? words.reading(Number(text)) : words.unlaid
}
