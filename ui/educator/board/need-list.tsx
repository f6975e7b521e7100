import type { Board, BoardRow, Trouble } from '#domain/classes/board.schema'
import styles from './board.module.css'
import { words } from './words'

const TROUBLES: readonly Trouble[] = ['same-place', 'two-attempts']

type Props = { readonly board: Board; readonly nameOf: (row: BoardRow) => string }

/** Who is stuck where, in the order of the list. */
export function NeedList({ board, nameOf }: Props) {
  const needs = board.rows.flatMap((row) => listNeeds(row, board, nameOf(row)))
  return (
    <section className={styles.needs} aria-label={words.needs}>
      <h2>{words.needs}</h2>
      {needs.length === 0 ? (
        <p>{words.nobodyNeeds}</p>
      ) : (
        <ul>
          {needs.map(({ id, text }) => (
            <li key={id}>{text}</li>
          ))}
        </ul>
      )}
    </section>
  )
}

/** A line for each kind of trouble that a learner is in, with all the modules it concerns. */
function listNeeds(row: BoardRow, { modules }: Board, name: string) {
  return TROUBLES.flatMap((trouble) => {
    const places = row.cells.flatMap((cell, index) =>
      cell.trouble === trouble ? [{ number: modules[index]?.number ?? 0, place: cell.place }] : [],
    )
    if (places.length === 0) return []
    const numbers = places.map(({ number }) => number)
    const place = trouble === 'same-place' ? (places[0]?.place ?? '') : ''
    const text = words.need(name, numbers, words.trouble[trouble], place)
    return [{ id: `${row.learnerId} ${trouble}`, text }]
  })
}
