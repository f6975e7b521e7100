import styles from '#ui/landing/landing.module.css'
import { words } from '#ui/landing/words'

const DOORS = [
  ['/lessons', words.doors.nursing],
  ['/guide', words.doors.patient],
  ['/teach', words.doors.educator],
] as const

export default function LandingPage() {
  return (
    <div className={styles.page}>
      <p className={styles.eyebrow}>{words.eyebrow}</p>
      <h1 className={styles.title}>{words.title}</h1>
      <p className={styles.lead}>{words.lead}</p>
      <div className={styles.doors}>
        {DOORS.map(([href, door]) => (
          <a key={href} href={href} className={styles.door}>
            <h2 className={styles.doorTitle}>{door.title}</h2>
            <p>{door.text}</p>
            <span className={styles.go}>{door.go} →</span>
          </a>
        ))}
      </div>
      <ul className={styles.promises}>
        {words.promises.map(([title, text]) => (
          <li key={title}>
            <strong>{title}.</strong> {text}
          </li>
        ))}
      </ul>
    </div>
  )
}
