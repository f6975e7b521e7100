'use client'

import { useRef, useState } from 'react'
import styles from './decision-form.module.css'
import { words } from './words'

type Props = {
  readonly options: readonly { readonly id: string; readonly text: string }[]
  readonly order: readonly string[]
  readonly onOrder: (order: readonly string[]) => void
}

/** Steps that are put in order with two buttons each; the moved step keeps the focus and says its place. */
export function OrderList({ options, order, onOrder }: Props) {
  const [said, setSaid] = useState('')
  const list = useRef<HTMLOListElement>(null)
  const move = (id: string, by: 1 | -1) => {
    const from = order.indexOf(id)
    const without = order.filter((one) => one !== id)
    onOrder([...without.slice(0, from + by), id, ...without.slice(from + by)])
    setSaid(words.decision.moved(from + by + 1))
    requestAnimationFrame(() => keepFocus(list.current, id, by))
  }
  return (
    <>
      <ol className={styles.order} ref={list}>
        {order.map((id, place) => {
          const text = options.find((option) => option.id === id)?.text ?? id
          return (
            <li key={id} className={styles.step} data-step={id}>
              <span>{text}</span>
              <span className={styles.moves}>
                <button
                  type="button"
                  data-by="-1"
                  disabled={place === 0}
                  aria-label={words.decision.moveUp(text)}
                  onClick={() => move(id, -1)}
                >
                  {words.decision.up}
                </button>
                <button
                  type="button"
                  data-by="1"
                  disabled={place === order.length - 1}
                  aria-label={words.decision.moveDown(text)}
                  onClick={() => move(id, 1)}
                >
                  {words.decision.down}
                </button>
              </span>
            </li>
          )
        })}
      </ol>
      <p className={styles.quiet} aria-live="polite">
        {said}
      </p>
    </>
  )
}

function keepFocus(list: HTMLElement | null, id: string, by: number) {
  const buttons = list?.querySelectorAll<HTMLButtonElement>(`[data-step="${id}"] button`)
  const [up, down] = buttons ?? []
  const wanted = by === 1 ? down : up
  const other = by === 1 ? up : down
  ;(wanted?.disabled ? other : wanted)?.focus()
}
