import { useEffect, useRef, useState } from 'react'
import { answerWords } from '../../words'
import styles from '../options.module.css'
import type { QuestionProps } from '../question-props'
import { moveStep } from './move-step'
import order from './ordered.module.css'
import { OrderedStep, type StepControl } from './ordered-step'

type Moved = { readonly id: string; readonly control: StepControl; readonly message: string }

export function OrderedResponseQuestion({ item, response, onChange }: QuestionProps<'ordered-response'>) {
  const list = useRef<HTMLOListElement>(null)
  const [moved, setMoved] = useState<Moved | null>(null)
  const ids = response.order.length > 0 ? response.order : item.steps.map((step) => step.id)
  const count = ids.length
  // Moving a step moves its place in the page, and the browser lets go of the focus.
  useEffect(() => {
    if (moved)
      list.current
        ?.querySelector<HTMLElement>(`[data-step="${moved.id}"] [data-control="${moved.control}"]`)
        ?.focus()
  }, [moved])
  const move = (id: string, text: string, place: number, control: StepControl) => {
    if (place < 1 || place > count) return
    setMoved({ id, control, message: answerWords.stepMoved(text, place, count) })
    onChange({ ...response, order: moveStep(ids, id, place) })
  }
  return (
    <>
      <ol className={order.steps} ref={list}>
        {ids.map((id, index) => {
          const text = item.steps.find((step) => step.id === id)?.text ?? ''
          return (
            <OrderedStep
              key={id}
              id={id}
              text={text}
              place={index + 1}
              count={count}
              onMove={(place, control) => move(id, text, place, control)}
            />
          )
        })}
      </ol>
      <div className={order.foot}>
        {response.order.length === 0 ? (
          <button
            type="button"
            className={order.keep}
            onClick={() => onChange({ ...response, order: [...ids] })}
          >
            {answerWords.keepOrder}
          </button>
        ) : null}
        <p className={styles.status} role="status">
          {response.order.length === 0
            ? answerWords.orderUntouched
            : (moved?.message ?? answerWords.orderTouched)}
        </p>
      </div>
    </>
  )
}
