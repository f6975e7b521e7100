import type { Metadata } from 'next'
import {
  listJourneyCases,
  readCasesAnalysis,
  readJourneyAnalysis,
} from '#server/analysis/read-journey-analysis'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { loadCourse } from '#server/course/load-course'
import { findPlayableCase } from '#server/journeys/find-playable-case'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { showDay } from '#ui/educator/account/show-time'
import styles from '#ui/educator/analysis/analysis.module.css'
import { AnalysisPicks } from '#ui/educator/analysis/analysis-picks'
import { CasePicks } from '#ui/educator/analysis/case-picks'
import { JourneyPanel } from '#ui/educator/analysis/journey-panel'
import { journeyWords } from '#ui/educator/analysis/journey-words'
import { ReliabilityPanel } from '#ui/educator/analysis/reliability-panel'
import { words } from '#ui/educator/analysis/words'
import { PrintButton } from '#ui/educator/classes/print-button'
import { enterPage } from '../../../enter-page'
import { listAnalysisModules } from '../list-analysis-modules'

export const metadata: Metadata = { title: journeyWords.title }

type Props = {
  readonly params: Promise<{ readonly class: string }>
  readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>>
}

async function nameCase(one: Awaited<ReturnType<typeof listJourneyCases>>[number]) {
  const playable = await findPlayableCase(one.simulation, one.caseId)
  return { ...one, title: playable?.journey.title ?? one.simulation }
}

export default async function JourneyAnalysisPage({ params, searchParams }: Props) {
  const { class: classId } = await params
  const { case: asked } = await searchParams
  const { modules, cases, current, analysis, whole } = await enterPage(async (headers) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(headers), classId)
    const cases = await listJourneyCases(store, classId)
    const current = cases.find(({ id }) => id === asked) ?? cases[0]
    return {
      modules: listAnalysisModules(loadCourse(), await readClass(store, classId)),
      cases: await Promise.all(cases.map(nameCase)),
      current,
      whole: await readCasesAnalysis(store, classId),
      analysis: current && (await readJourneyAnalysis(store, classId, current.id)),
    }
  })
  return (
    <div className={styles.page}>
      <AnalysisPicks classId={classId} modules={modules} current="journeys" />
      <header className={styles.section}>
        <h2>{journeyWords.title}</h2>
        <p className={styles.soft}>
          {words.asOf(showDay(Date.now()))} {journeyWords.basis} {words.formulas}
        </p>
        {current && (
          <div className={styles.row}>
            <a
              href={`/teach/${classId}/analysis/journeys/csv?case=${encodeURIComponent(current.id)}`}
              download
            >
              {words.csvDecisions}
            </a>
            <PrintButton text={words.print} />
          </div>
        )}
      </header>
      {cases.length > 1 && <CasePicks classId={classId} cases={cases} current={current?.id ?? ''} />}
      {analysis ? <JourneyPanel analysis={analysis} /> : <p>{journeyWords.empty}</p>}
      {analysis && <ReliabilityPanel test={analysis.test} cases={whole} />}
    </div>
  )
}
