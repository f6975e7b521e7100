import type { Metadata } from 'next'
import { readAnalysis } from '#server/analysis/read-analysis'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { loadCourse } from '#server/course/load-course'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { showDay } from '#ui/educator/account/show-time'
import styles from '#ui/educator/analysis/analysis.module.css'
import { AnalysisPicks } from '#ui/educator/analysis/analysis-picks'
import { FunnelTable } from '#ui/educator/analysis/funnel-table'
import { ItemList } from '#ui/educator/analysis/item-list'
import { StepTable } from '#ui/educator/analysis/step-table'
import { TestPanel } from '#ui/educator/analysis/test-panel'
import { words } from '#ui/educator/analysis/words'
import { PrintButton } from '#ui/educator/classes/print-button'
import { enterPage } from '../../enter-page'
import { listAnalysisModules } from './list-analysis-modules'

export const metadata: Metadata = { title: words.title }

type Props = {
  readonly params: Promise<{ readonly class: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

export default async function AnalysisPage({ params, searchParams }: Props) {
  const { class: classId } = await params
  const { module: asked } = await searchParams
  const { modules, found } = await enterPage(async (headers) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(headers), classId)
    const course = loadCourse()
    const modules = listAnalysisModules(course, await readClass(store, classId))
    const moduleId = (modules.find(({ id }) => id === asked) ?? modules[0])?.id ?? ''
    return { modules, found: await readAnalysis(store, { classId, moduleId }, course) }
  })
  const { analysis, steps, texts, funnel, moduleId, title } = found
  return (
    <div className={styles.page}>
      <AnalysisPicks classId={classId} modules={modules} current={moduleId} />
      <header className={styles.section}>
        <h2>{title}</h2>
        <p className={styles.soft}>
          {words.asOf(showDay(Date.now()))} {words.basis} {words.formulas}
        </p>
        <div className={styles.row}>
          <a href={`/teach/${classId}/analysis/csv?module=${moduleId}`} download>
            {words.csv}
          </a>
          <PrintButton text={words.print} />
        </div>
      </header>
      {analysis.n === 0 && <p>{words.empty}</p>}
      {analysis.n > 0 && analysis.items.length === 0 && <p>{words.under(analysis.n)}</p>}
      {analysis.items.length > 0 && <TestPanel test={analysis.test} />}
      <FunnelTable steps={funnel} />
      <StepTable steps={steps} />
      {analysis.items.length > 0 && <ItemList classId={classId} items={analysis.items} texts={texts} />}
    </div>
  )
}
