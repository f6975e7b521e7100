'use client'
import { lazy, Suspense, useEffect, useSyncExternalStore } from 'react'
import { openProgress, progressStore } from '#browser/progress-store'
import { OutboxStatus } from '#ui/join/outbox-status'
import { useMembership } from '#ui/join/use-membership'
import { CopyAndErase } from './copy-and-erase'
import { JourneyList, type ListedCase } from './journey-list'
import { ModuleTable } from './module-table'
import styles from './progress.module.css'
import type { ProgressModule } from './progress-module'
import { RevisitList } from './revisit-list'
import { words } from './words'

/** For members of a class alone: nobody else loads it. */
const CertificateStanding = lazy(() =>
  import('../certificate/certificate-standing').then((loaded) => ({ default: loaded.CertificateStanding })),
)
const initial = progressStore.getInitialState()

type Props = { readonly modules: readonly ProgressModule[]; readonly cases: readonly ListedCase[] }

export function ProgressView({ modules, cases }: Props) {
  useEffect(openProgress, [])
  const membership = useMembership()
  const { progress, storage } = useSyncExternalStore(
    progressStore.subscribe,
    progressStore.getState,
    () => initial,
  )
  const began = Object.keys(progress.lessons).length + Object.keys(progress.guides).length > 0
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        {storage === 'fine' ? null : (
          <p className={styles.note} role="status">
            {storage === 'set-aside' ? words.setAside : words.refused}
          </p>
        )}
      </header>
      {began ? null : (
        <p className={styles.note}>
          {words.empty} <a href="/lessons">{words.start}</a>
        </p>
      )}
      <OutboxStatus />
      {membership && (
        <Suspense fallback={null}>
          <CertificateStanding membership={membership} modules={modules} />
        </Suspense>
      )}
      <ModuleTable modules={modules} progress={progress} />
      <JourneyList journeys={progress.journeys} cases={cases} />
      <RevisitList modules={modules} revisit={progress.revisit} />
      <CopyAndErase moduleIds={modules.map((module) => module.id)} />
    </div>
  )
}
