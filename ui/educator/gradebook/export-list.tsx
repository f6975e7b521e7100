import styles from './gradebook.module.css'
import { words } from './words'

export function ExportList({ classId }: { readonly classId: string }) {
  return (
    <section className={styles.result}>
      <h2>{words.export.title}</h2>
      <p>{words.export.lead}</p>
      <ul className={styles.files}>
        {Object.entries(words.export.shapes).map(([shape, [name, text]]) => (
          <li key={shape}>
            <a href={`/api/exports/${classId}/${shape}`} download>
              {name}
            </a>
            <p>{text}</p>
          </li>
        ))}
      </ul>
    </section>
  )
}
