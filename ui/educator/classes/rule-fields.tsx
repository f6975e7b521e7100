import styles from './classes.module.css'
import { FormChoices } from './form-choices'
import { FormField } from './form-field'
import { TimeZoneField } from './time-zone-field'
import { words } from './words'

export type FormModule = { readonly id: string; readonly number: number; readonly title: string }
type Texts = Readonly<Record<string, string>>
type Props = {
  readonly modules: readonly FormModule[]
  readonly values: Texts
  readonly problems: Texts
  readonly isNew: boolean
}

export function RuleFields({ modules, values, problems, isNew }: Props) {
  return (
    <>
      <fieldset className={styles.group}>
        <legend>{words.form.modules}</legend>
        <p>{words.form.modulesHint}</p>
        {problems.modules && <p className={styles.problem}>{problems.modules}</p>}
        {modules.map((module) => (
          <ModuleRow key={module.id} module={module} values={values} problem={problems[`due:${module.id}`]} />
        ))}
        <TimeZoneField zone={values.timeZone ?? 'UTC'} isNew={isNew} />
      </fieldset>
      <FormField
        name="attempts"
        label={words.form.attempts}
        hint={words.form.attemptsHint}
        type="number"
        inputMode="numeric"
        min={1}
        max={20}
        defaultValue={values.attempts}
        problem={problems.attempts}
      />
      <FormChoices
        name="counting"
        legend={words.form.counting}
        choices={Object.entries(words.form.countings)}
        value={values.counting}
        problem={problems.counting}
      />
      <FormChoices
        name="feedback"
        legend={words.form.feedback}
        choices={Object.entries(words.form.feedbacks)}
        value={values.feedback}
        problem={problems.feedback}
      />
      <FormField
        name="minutes"
        label={words.form.minutes}
        hint={words.form.minutesHint}
        type="number"
        inputMode="numeric"
        min={1}
        max={600}
        defaultValue={values.minutes}
        problem={problems.minutes}
      />
    </>
  )
}

type RowProps = { readonly module: FormModule; readonly values: Texts; readonly problem: string | undefined }

function ModuleRow({ module, values, problem }: RowProps) {
  const { id, number, title } = module
  return (
    <div className={styles.module}>
      <label className={styles.choice}>
        <input type="checkbox" name={`module:${id}`} defaultChecked={values[`module:${id}`] === 'on'} />
        {number}. {title}
      </label>
      <label className={styles.day}>
        <span>{words.form.closes}</span>
        <input
          type="date"
          name={`due:${id}`}
          defaultValue={values[`due:${id}`]}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
      </label>
      {problem && (
        <p id={`${id}-problem`} className={styles.problem}>
          {problem}
        </p>
      )}
    </div>
  )
}
