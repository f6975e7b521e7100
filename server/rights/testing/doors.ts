import { PASSWORD } from '../../auth/testing/make-educator'
import { loadJourneys } from '../../journeys/load-journey'
import { makeHex } from '../../records/testing/class-fixture'
import type { Furnished } from './furnish-class'

type Texts = Readonly<Record<string, string>>

/** What a door is asked for: the parts of its address, its query, its form or its body, by somebody who knows all ids. */
export type Asking = {
  readonly params?: Texts
  readonly query?: Texts
  readonly form?: Texts
  readonly body?: unknown
  /** Where it leads whoever is let in, where that is also where it sends the others. */
  readonly leadsTo?: string
}

const ofClass = ({ classId }: Furnished): Asking => ({ params: { class: classId } })
const ofLearner = ({ classId, learnerId }: Furnished): Asking => ({
  params: { class: classId, learner: learnerId },
})
const inClass =
  (form: (is: Furnished) => Texts = () => ({})) =>
  (is: Furnished): Asking => ({ form: { classId: is.classId, ...form(is) } })
const onLearner =
  (form: (is: Furnished) => Texts = () => ({})) =>
  (is: Furnished): Asking => ({ form: { classId: is.classId, learnerId: is.learnerId, ...form(is) } })
const withForm = (form: Texts) => (): Asking => ({ form })
const nothing = (): Asking => ({})

const PASSWORDS = { currentPassword: PASSWORD, password: 'another heron at dawn' }
const SETTINGS = { term: 'Spring 2028', timeZone: 'UTC', attempts: '2', counting: 'best' }
export const TYPED = {
  comment: 'Read the scan of week six again',
  reason: 'The lamp of the room failed',
  name: 'Halvard Okonkwo',
  action: 'We shall teach depth again',
} as const

/** How each door of `ROUTES` is asked for what it does, and so that it does it when the owner asks. */
const ROUTE_DOORS: Readonly<Record<string, (is: Furnished) => Asking>> = {
  'app/api/attempts/route.ts POST': ({ moduleId }) => ({
    body: { moduleId, learnerKey: 'device-1', attemptNo: 1, lastSeen: {} },
  }),
  'app/api/attempts/grade/route.ts POST': () => ({ body: { token: 'x', responses: {} } }),
  'app/api/health/route.ts GET': nothing,
  'app/journeys/cases/[case]/route.ts GET': () => ({ params: { case: loadJourneys()[0]?.id ?? '' } }),
  'app/api/auth/[...all]/route.ts GET': nothing,
  'app/api/join/route.ts POST': () => ({ body: { code: 'BKRTMX', alias: 'Crane', secret: 'x'.repeat(43) } }),
  'app/api/recover/route.ts POST': () => ({
    body: { code: 'BKRTMX', recoveryCode: 'AAAA AAAA AAAA AAAA', secret: 'x'.repeat(43) },
  }),
  'app/api/me/route.ts GET': () => ({ query: { export: '' } }),
  'app/api/me/route.ts DELETE': nothing,
  'app/api/outbox/route.ts POST': ({ moduleId }) => ({
    body: { facts: [{ id: makeHex('sent'), at: 0, kind: 'module.opened', moduleId }] },
  }),
  'app/api/certificate/route.ts GET': nothing,
  'app/api/certificate/route.ts POST': () => ({ body: { name: TYPED.name } }),
  'app/api/board/[class]/route.ts GET': ofClass,
  'app/api/exports/[class]/[shape]/route.ts GET': ({ classId }) => ({
    params: { class: classId, shape: 'everything' },
  }),
  'app/teach/(account)/sign-in/institution/route.ts GET': nothing,
  'app/teach/(account)/account/export/route.ts GET': nothing,
  'app/teach/(account)/entry-actions.ts signIn': ({ owner }) => ({
    form: { email: owner.email, password: PASSWORD },
  }),
  'app/teach/(account)/entry-actions.ts makeAccount': withForm({
    code: 'nobody-has-this',
    name: 'Kim',
    email: 'kim@example.edu',
    password: PASSWORD,
  }),
  'app/teach/(account)/entry-actions.ts joinInvitedClass': withForm({ code: 'nobody-has-this' }),
  'app/teach/(account)/entry-actions.ts askForReset': withForm({ email: 'nobody@example.edu' }),
  'app/teach/(account)/entry-actions.ts choosePassword': withForm({ token: 'x', password: PASSWORD }),
  'app/teach/(account)/entry-actions.ts signOut': () => ({ leadsTo: '/teach/sign-in' }),
  'app/teach/(account)/account-actions.ts renameMe': withForm({ name: TYPED.name }),
  'app/teach/(account)/account-actions.ts sendConfirmation': withForm({}),
  'app/teach/(account)/account-actions.ts endMySession': ({ sessionId }) => ({ form: { id: sessionId } }),
  'app/teach/(account)/account-actions.ts endMyOtherSessions': withForm({}),
  'app/teach/(account)/account-actions.ts changeMyPassword': withForm(PASSWORDS),
  'app/teach/(account)/account-actions.ts invite': withForm({ email: 'kim@example.edu' }),
  'app/teach/(account)/account-actions.ts withdraw': ({ invitationId }) => ({ form: { id: invitationId } }),
  'app/teach/(account)/account-actions.ts deleteMyAccount': withForm({ password: PASSWORD, sure: 'on' }),
  'app/teach/new/actions.ts makeClass': ({ moduleId }) => ({
    form: { ...SETTINGS, name: 'Ward 9', [`module:${moduleId}`]: 'on' },
  }),
  'app/teach/[class]/learners/[learner]/export/route.ts GET': ofLearner,
  'app/teach/[class]/learners/actions.ts saveSection': onLearner(() => ({ section: 'B' })),
  'app/teach/[class]/learners/actions.ts saveTime': onLearner(() => ({ time: '1.5' })),
  'app/teach/[class]/learners/actions.ts makeRecovery': onLearner(),
  'app/teach/[class]/learners/actions.ts remove': onLearner(() => ({ alias: 'Heron' })),
  'app/teach/[class]/learners/actions.ts keepNameList': inClass(() => ({ csv: `Heron,${TYPED.name}` })),
  'app/teach/[class]/learners/actions.ts eraseNameList': inClass(),
  'app/teach/[class]/gradebook/actions.ts comment': onLearner(({ moduleId }) => ({
    moduleId,
    text: TYPED.comment,
  })),
  'app/teach/[class]/gradebook/actions.ts override': onLearner(({ moduleId }) => ({
    moduleId,
    points: '5',
    reason: TYPED.reason,
  })),
  'app/teach/[class]/gradebook/actions.ts correct': inClass(({ item }) => ({
    itemId: item.id,
    version: String(item.version),
    rule: 'leave-out',
    reason: TYPED.reason,
  })),
  'app/teach/[class]/gradebook/actions.ts withdraw': inClass(({ correctionId }) => ({ correctionId })),
  'app/teach/[class]/settings/actions.ts saveSettings': inClass(({ moduleId }) => ({
    ...SETTINGS,
    name: 'Ward 10',
    [`module:${moduleId}`]: 'on',
  })),
  'app/teach/[class]/settings/actions.ts leaveAsTeacher': inClass(),
  'app/teach/[class]/settings/actions.ts copyToNextTerm': inClass(() => ({ name: 'Ward 11', term: '2028' })),
  'app/teach/[class]/settings/actions.ts addTeacher': inClass(({ stranger }) => ({ email: stranger.email })),
  'app/teach/[class]/settings/actions.ts withdrawTeacher': inClass(({ classInvitationId }) => ({
    id: classInvitationId,
  })),
  'app/teach/[class]/settings/actions.ts removeTeacher': inClass(({ coTeacher }) => ({
    userId: coTeacher.id,
  })),
  'app/teach/[class]/settings/actions.ts handOverClass': inClass(({ coTeacher }) => ({
    userId: coTeacher.id,
    sure: 'on',
  })),
  'app/teach/[class]/settings/actions.ts archive': inClass(),
  'app/teach/[class]/settings/actions.ts restore': inClass(),
  'app/teach/[class]/settings/actions.ts removeClass': inClass(() => ({ name: 'BKRTMX' })),
  'app/teach/[class]/analysis/csv/route.ts GET': (is) => ({ ...ofClass(is), query: { module: is.moduleId } }),
  'app/teach/[class]/analysis/journeys/csv/route.ts GET': (is) => ({
    ...ofClass(is),
    query: { case: 'aml' },
  }),
  'app/teach/[class]/evidence/csv/route.ts GET': ofClass,
  'app/teach/[class]/evidence/actions.ts saveOutcomeNote': inClass(() => ({
    outcomeId: 'm1-n1',
    expectedPercent: '80',
    action: TYPED.action,
  })),
}

const PAGE_DOORS: Readonly<Record<string, (is: Furnished) => Asking>> = {
  'app/teach/(account)/sign-in/page.tsx': nothing,
  'app/teach/(account)/welcome/[code]/page.tsx': () => ({ params: { code: 'nobody-has-this' } }),
  'app/teach/(account)/reset/page.tsx': nothing,
  'app/teach/(account)/reset/[token]/page.tsx': () => ({ params: { token: 'x' } }),
  'app/teach/(account)/verify/page.tsx': () => ({ query: { token: 'x' } }),
  'app/teach/(account)/account/page.tsx': nothing,
  'app/join/page.tsx': nothing,
  'app/join/[code]/page.tsx': () => ({ params: { code: 'BKRTMX' } }),
  'app/teach/page.tsx': nothing,
  'app/teach/new/page.tsx': nothing,
  'app/teach/[class]/page.tsx': ofClass,
  'app/teach/[class]/learners/page.tsx': ofClass,
  'app/teach/[class]/learners/sheet/page.tsx': ofClass,
  'app/teach/[class]/learners/[learner]/page.tsx': ofLearner,
  'app/teach/[class]/board/page.tsx': ofClass,
  'app/teach/[class]/gradebook/page.tsx': ofClass,
  'app/teach/[class]/gradebook/[learner]/page.tsx': ofLearner,
  'app/teach/[class]/gradebook/export/page.tsx': ofClass,
  'app/teach/[class]/gradebook/correct/page.tsx': ofClass,
  'app/teach/[class]/settings/page.tsx': ofClass,
  'app/teach/[class]/settings/record/page.tsx': ofClass,
  'app/teach/[class]/analysis/page.tsx': ofClass,
  'app/teach/[class]/analysis/journeys/page.tsx': ofClass,
  'app/teach/[class]/evidence/page.tsx': ofClass,
  'app/teach/[class]/evidence/terms/page.tsx': ofClass,
  'app/certificate/page.tsx': nothing,
  'app/certificate/[code]/page.tsx': ({ certificateCode }) => ({ params: { code: certificateCode } }),
}

export const DOORS = { ...ROUTE_DOORS, ...PAGE_DOORS }
