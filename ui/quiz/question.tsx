import { type ReactNode, useId } from 'react'
import { makeEmptyResponse } from '#domain/assessment/answer'
import type { PublicItem } from '#domain/assessment/kinds/kind-shapes'
import type { Response } from '#domain/assessment/response.schema'
import { describeTask } from './describe-kind'
import { QuestionBody } from './kinds/question-registry'
import styles from './question.module.css'

type QuestionProps = {
  readonly item: PublicItem
  readonly response: Response | undefined
  readonly onChange: (response: Response) => void
  readonly problem?: string | null
  /** Stands before the stem in the legend, for those who hear it. */
  readonly prefix?: ReactNode
}

/** One item of any kind: the stem as legend, what to do, the controls. */
export function Question({ item, response, onChange, problem = null, prefix }: QuestionProps) {
  const hint = useId()
  return (
    <fieldset className={styles.question} aria-describedby={hint}>
      <legend className={styles.stem}>
        {prefix}
        {item.stem}
      </legend>
      <p id={hint} className={styles.hint}>
        {describeTask(item)}
      </p>
      <QuestionBody
        key={item.id}
        kind={item.kind}
        item={item}
        response={response ?? makeEmptyResponse(item.kind)}
        onChange={onChange}
        problem={problem}
      />
    </fieldset>
  )
}
