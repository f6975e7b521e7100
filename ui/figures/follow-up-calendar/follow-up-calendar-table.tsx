import { PlainTable } from '../controls/plain-table'
import styles from './follow-up-calendar.module.css'
import { cancerNames, schedules } from './schedules'
import { cancerWords, checkWords, notRoutine, words } from './words'

const head = [words.check, words.rhythm, words.what]

/** All five examples: the rhythm of each check and its purpose. */
export function FollowUpCalendarTable() {
  return (
    <div className={styles.tables}>
      {cancerNames.map((cancer) => (
        <div key={cancer}>
          <PlainTable
            caption={`${cancerWords[cancer].full}, ${cancerWords[cancer].start}`}
            head={head}
            rows={schedules[cancer].flatMap(({ id }) => {
              const text = checkWords[id]
              return text ? [[text.name, text.rhythm, text.purpose]] : []
            })}
          />
          <p>
            {cancer === 'cml' ? words.notToMiss : words.notRoutine}: {notRoutine[cancer].what}{' '}
            {notRoutine[cancer].why}
          </p>
        </div>
      ))}
    </div>
  )
}
