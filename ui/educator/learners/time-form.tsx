'use client'
import { useActionState } from 'react'
import type { Accommodation } from '#domain/classes/accommodation'
import { type FormAction, FRESH_FORM } from '../account/form-state'
import classes from '../classes/classes.module.css'
import { FormChoices } from '../classes/form-choices'
import { describeChoice, TIME_CHOICES, toTimeChoice } from './describe-time'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly learnerId: string
  readonly accommodation: Accommodation
  readonly classMinutes: number | null
  readonly action: FormAction
}

export function TimeForm({ classId, learnerId, accommodation, classMinutes, action }: Props) {
  const [state, send, isSending] = useActionState(action, FRESH_FORM)
  const choices = TIME_CHOICES.map((choice) => [choice, describeChoice(choice, classMinutes)] as const)
  return (
    <form action={send} className={classes.form}>
      {state.problem && (
        <p role="alert" className={classes.note}>
          {state.problem}
        </p>
      )}
      <input type="hidden" name="classId" value={classId} />
      <input type="hidden" name="learnerId" value={learnerId} />
      <div key={JSON.stringify(accommodation)}>
        <FormChoices
          name="time"
          legend={words.one.timeLegend}
          choices={choices}
          value={toTimeChoice(accommodation)}
          problem={state.problems?.time}
        />
        <label className={classes.choice}>
          <input type="checkbox" name="breaks" defaultChecked={accommodation.breaks} /> {words.breaks}
        </label>
      </div>
      <button type="submit" disabled={isSending} className={classes.quiet}>
        {words.one.saveTime}
      </button>
      <p role="status" className={classes.done}>
        {state.done}
      </p>
    </form>
  )
}
