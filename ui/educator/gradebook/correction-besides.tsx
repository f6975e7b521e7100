import styles from './gradebook.module.css'
import { words } from './words'

type Step = { readonly id: string; readonly text: string }
/** What may be accepted besides the key, where it is no option of the question. */
export type Besides =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'answer' }
  | { readonly kind: 'figure'; readonly unit: string | null }
  | { readonly kind: 'order'; readonly steps: readonly Step[] }

type Props = { readonly besides: Besides; readonly asking: string }

/** Fields for another figure or another order; as they were asked for, so that nothing is written twice. */
export function BesidesFields({ besides, asking }: Props) {
  const [kind, ...parts] = asking.split(' ')
  if (besides.kind === 'figure') {
    const given = kind === 'also-range' ? parts : []
    return (
      <FigureFields
        unit={besides.unit}
        from={given[0] ?? ''}
        to={given[1] ?? ''}
        isAsked={given.length > 0}
      />
    )
  }
  if (besides.kind !== 'order') return null
  const given = kind === 'also-order' ? parts : besides.steps.map(({ id }) => id)
  return <OrderFields steps={besides.steps} given={given} isAsked={kind === 'also-order'} />
}

type FigureProps = {
  readonly unit: string | null
  readonly from: string
  readonly to: string
  readonly isAsked: boolean
}

function FigureFields({ unit, from, to, isAsked }: FigureProps) {
  const { anotherFigure, figureFrom, figureTo } = words.correct
  return (
    <>
      <label className={styles.choice}>
        <input type="radio" name="rule" value="also-range" required defaultChecked={isAsked} />{' '}
        {anotherFigure(unit)}
      </label>
      <div className={styles.besides}>
        <label>
          {figureFrom} <input name="from" inputMode="decimal" size={8} maxLength={20} defaultValue={from} />
        </label>
        <label>
          {figureTo} <input name="to" inputMode="decimal" size={8} maxLength={20} defaultValue={to} />
        </label>
      </div>
    </>
  )
}

type OrderProps = {
  readonly steps: readonly Step[]
  readonly given: readonly string[]
  readonly isAsked: boolean
}

function OrderFields({ steps, given, isAsked }: OrderProps) {
  const { anotherOrder, place } = words.correct
  return (
    <>
      <label className={styles.choice}>
        <input type="radio" name="rule" value="also-order" required defaultChecked={isAsked} /> {anotherOrder}
      </label>
      <div className={styles.besides}>
        {steps.map((step, index) => (
          <label key={step.id}>
            {place(index + 1)}{' '}
            <select name="step" defaultValue={given[index] ?? step.id}>
              {steps.map(({ id, text }) => (
                <option key={id} value={id}>
                  {text}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </>
  )
}
