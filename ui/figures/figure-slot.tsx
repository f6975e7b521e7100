import { isFigureName } from '#domain/course/figures'
import { LazyFigure } from './lazy-figure'
import { stills } from './stills'

/** Places a figure: its still form in the page, the live one when the reader comes near. */
export function FigureSlot({ name }: { readonly name?: string }) {
  if (!name || !isFigureName(name)) return null
  const Still = stills[name]
  if (!Still) return null
  return (
    <LazyFigure name={name}>
      <Still />
    </LazyFigure>
  )
}
