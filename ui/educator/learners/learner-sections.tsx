import type { Accommodation } from '#domain/classes/accommodation'
import { AccountForm, type Field } from '../account/account-form'
import type { FormAction } from '../account/form-state'
import classes from '../classes/classes.module.css'
import { TimeForm } from './time-form'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly learner: {
    readonly id: string
    readonly alias: string
    readonly section: string
    readonly accommodation: Accommodation
  }
  readonly classMinutes: number | null
  readonly isArchived: boolean
  readonly saveSection: FormAction
  readonly saveTime: FormAction
  readonly makeRecovery: FormAction
  readonly remove: FormAction
}

export function LearnerSections(props: Props) {
  const { classId, learner, isArchived, remove } = props
  const typed: Field = {
    name: 'alias',
    label: words.one.removeField(learner.alias),
    kind: 'text',
    autoComplete: 'off',
  }
  return (
    <>
      {isArchived ? <p className={classes.soft}>{words.one.readOnly}</p> : <ChangeSections {...props} />}
      <section className={classes.section} aria-labelledby="export">
        <h3 id="export">{words.one.export}</h3>
        <p>{words.one.exportText}</p>
        <p>
          <a href={`/teach/${classId}/learners/${learner.id}/export`} download>
            {words.one.exportLink}
          </a>
        </p>
      </section>
      <section className={classes.section} aria-labelledby="remove">
        <h3 id="remove">{words.one.remove}</h3>
        <p>{words.one.removeText}</p>
        <AccountForm
          action={remove}
          fields={[...idsOf(props), typed]}
          button={words.one.removeButton}
          isQuiet
        />
      </section>
    </>
  )
}

function ChangeSections(props: Props) {
  const { classId, learner, classMinutes, saveSection, saveTime, makeRecovery } = props
  const section: Field = {
    name: 'section',
    label: words.one.sectionField,
    kind: 'text',
    autoComplete: 'off',
    value: learner.section,
    isOptional: true,
  }
  return (
    <>
      <section className={classes.section} aria-labelledby="section">
        <h3 id="section">{words.one.section}</h3>
        <AccountForm
          key={learner.section}
          action={saveSection}
          fields={[...idsOf(props), section]}
          button={words.one.saveSection}
          isQuiet
        />
      </section>
      <section className={classes.section} aria-labelledby="time">
        <h3 id="time">{words.one.time}</h3>
        <p>{words.one.timeText}</p>
        <TimeForm
          classId={classId}
          learnerId={learner.id}
          accommodation={learner.accommodation}
          classMinutes={classMinutes}
          action={saveTime}
        />
        <p className={classes.soft}>{words.one.closing}</p>
      </section>
      <section className={classes.section} aria-labelledby="recovery">
        <h3 id="recovery">{words.one.recovery}</h3>
        <p>{words.one.recoveryText}</p>
        <AccountForm action={makeRecovery} fields={idsOf(props)} button={words.one.makeRecovery} isQuiet />
      </section>
    </>
  )
}

function idsOf({ classId, learner }: Props): readonly Field[] {
  return [
    { name: 'classId', label: '', kind: 'hidden', value: classId },
    { name: 'learnerId', label: '', kind: 'hidden', value: learner.id },
  ]
}
