import { holdConditions } from '#domain/journey/condition'
import type { EvidencePanel } from '#domain/journey/evidence-panel'
import type { Run } from '#domain/journey/replay-log'
import styles from '../run/run-screen.module.css'
import { SlicesPanelView } from '../slices/slices-panel'
import { ReportView } from './report-view'
import { ScanTable } from './scan-table'
import { SeriesChart } from './series-chart'
import { TableView } from './table-view'

type Props = {
  readonly run: Run
  readonly month: number
  /** The scan whose category the learner has not given yet. */
  readonly askedMonth: number | null
}

/** Everything that tests have shown by a month, one panel a test; what was not ordered is not there. */
export function EvidencePanels({ run, month, askedMonth }: Props) {
  const shown = run.course.panels.filter(
    (panel) => holdConditions(panel.when, run.taken) && hasAnything(panel, month),
  )
  if (shown.length === 0) return null
  return (
    <div className={styles.evidence}>
      {shown.map((panel) => (
        <section key={panel.id} className={styles.panel}>
          <h2>{panel.title}</h2>
          <PanelBody panel={panel} month={month} askedMonth={askedMonth} />
        </section>
      ))}
    </div>
  )
}

function hasAnything(panel: EvidencePanel, month: number): boolean {
  switch (panel.kind) {
    case 'scans':
      return panel.scans.some((scan) => scan.month <= month)
    case 'series':
      return panel.points.some((point) => point.month <= month)
    case 'table':
      return panel.rows.some((row) => row.month <= month)
    case 'report':
      return panel.month <= month
    case 'slices':
      return panel.month === month
  }
}

function PanelBody({ panel, month, askedMonth }: Omit<Props, 'run'> & { readonly panel: EvidencePanel }) {
  switch (panel.kind) {
    case 'scans':
      return <ScanTable panel={panel} month={month} hiddenMonth={askedMonth} />
    case 'series':
      return <SeriesChart panel={panel} month={month} />
    case 'table':
      return <TableView panel={panel} month={month} />
    case 'report':
      return <ReportView panel={panel} />
    case 'slices':
      return <SlicesPanelView panel={panel} />
  }
}
