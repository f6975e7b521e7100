import { isFigureName } from '#domain/course/figures'
import { Facts } from '../lesson/facts'
import styles from './figure-frame.module.css'
import { LazyFigure } from './lazy-figure'
import { stills } from './stills'
import { words } from './words'

type FigureSlotProps = {
  readonly name?: string
  readonly facts?: string
  /** The page that lists the facts of the module. */
  readonly page: string
}

/** Places a figure: its still form in the page, the live one when the reader comes near. */
export function FigureSlot({ name, facts, page }: FigureSlotProps) {
  if (!name || !isFigureName(name)) return null
  const Still = stills[name]
  if (!Still) return null
  return (
    <>
      <LazyFigure name={name}>
        <Still />
      </LazyFigure>
      {facts ? (
        <p className={styles.sources}>
          {words.sources} <Facts ids={facts} page={page} />
        </p>
      ) : null}
    </>
  )
}
