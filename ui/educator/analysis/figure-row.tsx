import type { ReactNode } from 'react'
import styles from './analysis.module.css'

type Props = {
  readonly name: string
  readonly value: string
  readonly isUncertain?: boolean
  readonly children?: ReactNode
}

/** One figure of a list: its name, its value in words, and a drawing where there is one. */
export function FigureRow({ name, value, isUncertain = false, children }: Props) {
  return (
    <div className={isUncertain ? styles.uncertain : undefined}>
      <dt>{name}</dt>
      <dd>{value}</dd>
      {children ? <dd>{children}</dd> : null}
    </div>
  )
}
