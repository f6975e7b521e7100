'use client'

import { useState } from 'react'
import type { Choice, Confidence, Decision } from '#domain/journey/decision'
import { AssignForm } from './assign-form'
import { ConfidenceChoice } from './confidence-choice'
import { FrameFoot } from './decision-frame'
import { OrderForm } from './order-form'
import type { QuestionProps } from './question-props'
import { SeveralForm } from './several-form'
import { SingleForm } from './single-form'
import { MeasureForm } from './slices/measure-form'

type Props = Omit<QuestionProps, 'onDecide'> & {
  readonly onDecide: (choice: Choice, confidence: Confidence | undefined) => void
}

/** One decision as a form of its kind, with how sure one is as an offer beside it. */
export function DecisionForm({ decision, onDecide, hasMoved }: Props) {
  const [confidence, setConfidence] = useState<Confidence | undefined>(undefined)
  const foot = <ConfidenceChoice chosen={confidence} onChoose={setConfidence} />
  return (
    <FrameFoot value={foot}>
      <Question decision={decision} onDecide={(choice) => onDecide(choice, confidence)} hasMoved={hasMoved} />
    </FrameFoot>
  )
}

function Question({ decision, ...rest }: QuestionProps<Decision>) {
  switch (decision.kind) {
    case 'choose-several':
      return <SeveralForm decision={decision} {...rest} />
    case 'order':
      return <OrderForm decision={decision} {...rest} />
    case 'assign':
      return <AssignForm decision={decision} {...rest} />
    case 'measure':
      return <MeasureForm decision={decision} {...rest} />
    default:
      return <SingleForm decision={decision} {...rest} />
  }
}
