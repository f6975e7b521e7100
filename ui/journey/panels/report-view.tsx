import type { ReportPanel } from '#domain/journey/evidence-panel'
import styles from './evidence.module.css'

/** The words of a report, set apart from the story's. */
export function ReportView({ panel }: { readonly panel: ReportPanel }) {
  return (
    <div className={styles.report}>
      {panel.lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
    </div>
  )
}
