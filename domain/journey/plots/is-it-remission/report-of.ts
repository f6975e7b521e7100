import type { ReportPanel } from '../../evidence-panel'

export const reportOf = (
  month: number,
  id: string,
  title: string,
  lines: readonly string[],
): ReportPanel => ({ kind: 'report', month, id, title, lines })
