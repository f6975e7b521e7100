import styles from './classes.module.css'
import { PrintButton } from './print-button'
import { QrCode } from './qr-code'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly name: string
  readonly code: string
  readonly origin: string
}

/** For the wall of a classroom, printed or projected. */
export function ClassSheet({ classId, name, code, origin }: Props) {
  const link = `${origin}/join/${code}`
  return (
    <article className={styles.sheet}>
      <h2>
        {words.sheet.title}: {name}
      </h2>
      <p className={styles.code}>{code}</p>
      <QrCode text={link} label={words.share.qr(code)} />
      <p className={styles.address}>{link}</p>
      <ol>
        {words.sheet.steps(`${origin}/join`).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <p className={`${styles.row} ${styles.screen}`}>
        <PrintButton text={words.sheet.print} />
        <a href={`/teach/${classId}/learners`}>{words.sheet.back}</a>
      </p>
    </article>
  )
}
