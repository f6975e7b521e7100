import { answerWords } from '../../words'
import order from './ordered.module.css'

export type StepControl = 'up' | 'down' | 'place'

type OrderedStepProps = {
  readonly id: string
  readonly text: string
  readonly place: number
  readonly count: number
  readonly onMove: (place: number, control: StepControl) => void
}

export function OrderedStep({ id, text, place, count, onMove }: OrderedStepProps) {
  return (
    <li className={order.step} data-step={id}>
      <select
        className={order.place}
        data-control="place"
        aria-label={answerWords.stepPlace(text)}
        value={place}
        onChange={(event) => onMove(Number(event.target.value), 'place')}
      >
        {Array.from({ length: count }, (_, index) => (
          <option key={`place-${(index + 1).toString()}`} value={index + 1}>
            {index + 1}
          </option>
        ))}
      </select>
      <span className={order.text}>{text}</span>
      <span className={order.moves}>
        <button
          type="button"
          data-control="up"
          aria-label={answerWords.stepUp(text)}
          aria-disabled={place === 1 || undefined}
          onClick={() => onMove(place - 1, 'up')}
        >
          ↑
        </button>
        <button
          type="button"
          data-control="down"
          aria-label={answerWords.stepDown(text)}
          aria-disabled={place === count || undefined}
          onClick={() => onMove(place + 1, 'down')}
        >
          ↓
        </button>
      </span>
    </li>
  )
}
