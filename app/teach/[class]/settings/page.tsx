import type { Metadata } from 'next'
import { requireEducator } from '#server/auth/find-educator'
import { toFormValues } from '#server/classes/class-form'
import { listInvitedTeachers } from '#server/classes/invite-co-teacher'
import { readClass } from '#server/classes/read-class'
import { listTeachers } from '#server/classes/teachers'
import { requireClassEducator } from '#server/rights/require-class-educator'
import { openStore } from '#server/store/open-store'
import { ClassForm } from '#ui/educator/classes/class-form'
import styles from '#ui/educator/classes/classes.module.css'
import { CopySection } from '#ui/educator/classes/copy-section'
import { EndSection } from '#ui/educator/classes/end-section'
import { TeacherSection } from '#ui/educator/classes/teacher-section'
import { words } from '#ui/educator/classes/words'
import { words as record } from '#ui/educator/record/words'
import { enterPage } from '../../enter-page'
import { listFormModules } from '../../list-form-modules'
import {
  addTeacher,
  archive,
  copyToNextTerm,
  handOverClass,
  leaveAsTeacher,
  removeClass,
  removeTeacher,
  restore,
  saveSettings,
  withdrawTeacher,
} from './actions'

export const metadata: Metadata = { title: words.head.settings }

type Props = { readonly params: Promise<{ readonly class: string }> }

export default async function SettingsPage({ params }: Props) {
  const { class: classId } = await params
  const { me, found, teachers, invited } = await enterPage(async (asked) => {
    const store = await openStore()
    const me = await requireEducator(asked)
    await requireClassEducator(store, me, classId)
    const teachers = await listTeachers(store, classId)
    const invited = await listInvitedTeachers(store, classId, Date.now())
    return { me, found: await readClass(store, classId), teachers, invited }
  })
  const owner = teachers.find(({ role }) => role === 'owner')
  const isOwner = owner?.id === me.id
  const isArchived = found.archivedAt !== null
  const ends = { archive, restore, remove: removeClass }
  const acts = {
    add: addTeacher,
    withdraw: withdrawTeacher,
    remove: removeTeacher,
    leave: leaveAsTeacher,
    handOver: handOverClass,
  }
  return (
    <div className={styles.page}>
      {!isArchived && (
        <section className={styles.head} aria-labelledby="rules">
          <h2 id="rules">{words.settings.rules}</h2>
          <ClassForm
            action={saveSettings}
            classId={classId}
            modules={listFormModules()}
            values={toFormValues(found)}
            button={words.settings.save}
          />
        </section>
      )}
      <TeacherSection
        classId={classId}
        teachers={teachers}
        invited={invited}
        meId={me.id}
        isOwner={isOwner}
        {...acts}
      />
      <section className={styles.section} aria-labelledby="record">
        <h2 id="record">{record.title}</h2>
        <p>{record.linkText}</p>
        <p>
          <a href={`/teach/${classId}/settings/record`}>{record.link}</a>
        </p>
      </section>
      <CopySection classId={classId} name={found.name} copy={copyToNextTerm} />
      {isOwner ? (
        <EndSection
          classId={classId}
          name={found.name}
          isArchived={isArchived}
          isDemo={found.isDemo}
          {...ends}
        />
      ) : (
        <p className={styles.soft}>{words.settings.ownerOnly(owner?.name ?? '')}</p>
      )}
    </div>
  )
}
