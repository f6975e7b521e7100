'use client'

import { useState } from 'react'
import type { OrderSteps } from '#domain/journey/decision'
import { DecisionFrame } from './decision-frame'
import { OrderList } from './order-list'
import type { QuestionProps } from './question-props'

/** Steps to put in order. */
export function OrderForm({ decision, onDecide, hasMoved }: QuestionProps<OrderSteps>) {
  const [order, setOrder] = useState<readonly string[]>(() => decision.options.map((option) => option.id))
  return (
    <DecisionFrame {...{ decision, hasMoved }} problem={null} onSubmit={() => onDecide(order)}>
      <OrderList options={decision.options} order={order} onOrder={setOrder} />
    </DecisionFrame>
  )
}
