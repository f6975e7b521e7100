import styles from './classes.module.css'
import { QrCode } from './qr-code'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly code: string
  readonly isArchived: boolean
  /** The origin that students use, and whether it reaches beyond this computer. */
  readonly origin: string
  readonly isReachable: boolean
}

export function ShareClass({ classId, code, isArchived, origin, isReachable }: Props) {
  const link = `${origin}/join/${code}`
  if (isArchived) return <p className={styles.soft}>{words.share.closed}</p>
  return (
    <section className={styles.section} aria-labelledby="share">
      <h2 id="share">{words.share.title}</h2>
      <p>{words.share.text}</p>
      {!isReachable && <p className={styles.note}>{words.share.here}</p>}
      <div className={styles.share}>
        <dl>
          <div>
            <dt>{words.share.code}</dt>
            <dd className={styles.code}>{code}</dd>
          </div>
          <div>
            <dt>{words.share.link}</dt>
            <dd>
              <a href={link}>{link}</a>
            </dd>
          </div>
          <div>
            <dt>{words.share.address}</dt>
            <dd>{`${origin}/join`}</dd>
          </div>
        </dl>
        <QrCode text={link} label={words.share.qr(code)} />
      </div>
      <p>
        <a href={`/teach/${classId}/learners/sheet`}>{words.share.sheet}</a>
      </p>
    </section>
  )
}
