import { parse } from 'csv-parse/sync'
import { beforeAll, expect, it } from 'vitest'
import { insertAttempt } from '../analysis/testing/insert-attempts'
import { changeSection } from '../classes/change-learner'
import { leaveClass } from '../classes/remove-learner'
import { makeClassWith, NOW, SETTINGS } from '../classes/testing/make-class'
import { loadCourse } from '../course/load-course'
import { TooManyTriesError } from '../http/too-many-tries-error'
import type { Store } from '../store/store'
import { describeStores } from '../store/testing/with-stores'
import { makeCertificateCode, parseCertificateCode } from './certificate-code'
import { findCertificate } from './find-certificate'
import { CertificateRequest, issueCertificate, readCertificateStanding } from './issue-certificate'
import { noteOutcome, OutcomeNote } from './note-outcome'
import { readEvidence } from './read-evidence'
import { EVIDENCE_COLUMNS, writeDictionaryCsv, writeEvidenceCsv } from './write-evidence-csv'

const course = loadCourse()
const MODULE = 'm1-what-remission-means'
const names = (n: number) => Array.from({ length: n }, (_, place) => `Learner ${place + 1}`)
const answerFirst = (score: number) => [{ id: 'm1-q01', score, max: 1 }]

describeStores('evidence of outcomes', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  const readRow = async (classId: string, outcomeId = 'm1-n1') =>
    (await readEvidence(store, classId, course)).rows.find((row) => row.outcomeId === outcomeId)

  it('counts who reached an outcome in the attempt that counts, and judges the level exactly', async () => {
    const { id: classId, members, owner } = await makeClassWith(store, ...names(10))
    for (const [place, { learnerId }] of members.entries()) {
      const whose = { classId, learnerId, moduleId: MODULE }
      await insertAttempt(store, whose, answerFirst(0))
      if (place < 8) await insertAttempt(store, { ...whose, attemptNo: 2 }, answerFirst(1))
    }
    expect(await readRow(classId)).toMatchObject({
      moduleId: MODULE,
      count: { n: 10, reached: 8 },
      expectedPercent: 80,
      isMet: true,
      action: '',
      itemVersions: ['m1-q01@1'],
      clientNeeds: ['psychosocial-integrity'],
      groups: [],
    })
    expect(await readRow(classId, 'm1-n2')).toMatchObject({ count: null, isMet: null, itemVersions: [] })
    const note = OutcomeNote.parse({
      outcomeId: 'm1-n1',
      expectedPercent: '80.1',
      action: ' Retaught in week 4. ',
    })
    await noteOutcome(store, owner, classId, note, NOW)
    expect(await readRow(classId)).toMatchObject({
      isMet: false,
      expectedPercent: 80.1,
      action: 'Retaught in week 4.',
    })
  })

  it('keeps the latest note alone, and records who noted it', async () => {
    const { id: classId, owner } = await makeClassWith(store)
    const note = { outcomeId: 'm1-n1', expectedPercent: 80, action: 'First' }
    await noteOutcome(store, owner, classId, note, NOW)
    await noteOutcome(store, owner, classId, { ...note, action: 'Second' }, NOW + 1)
    const rows = await store.db.selectFrom('outcomeNote').selectAll().where('classId', '=', classId).execute()
    expect(rows).toEqual([{ classId, ...note, action: 'Second', byUserId: owner.id, changedAt: NOW + 1 }])
    const audit = await store.db
      .selectFrom('audit')
      .select('detailJson')
      .where('classId', '=', classId)
      .where('action', '=', 'outcome.noted')
      .execute()
    expect(audit.length).toBe(2)
  })

  it('shows sections only where nobody is told by them', async () => {
    const { id: classId, members, owner } = await makeClassWith(store, ...names(32))
    for (const [place, { learnerId }] of members.entries()) {
      const section = place < 4 ? 'A' : place < 16 ? 'B' : 'C'
      await changeSection(store, owner, { classId, learnerId }, section, NOW)
      await insertAttempt(store, { classId, learnerId, moduleId: MODULE }, answerFirst(1))
    }
    const row = await readRow(classId)
    expect(row?.groups).toEqual([
      { section: 'A', count: null },
      { section: 'B', count: null },
      { section: 'C', count: { n: 16, reached: 16 } },
    ])
    const evidence = await readEvidence(store, classId, course)
    const lines: Record<string, string>[] = parse(writeEvidenceCsv(evidence), { columns: true, bom: true })
    expect(Object.keys(lines[0] ?? {})).toEqual(Object.keys(EVIDENCE_COLUMNS))
    expect(
      lines.filter(({ outcome }) => outcome === 'm1-n1').map(({ section, n, met }) => [section, n, met]),
    ).toEqual([
      ['all', '32', 'yes'],
      ['A', '', ''],
      ['B', '', ''],
      ['C', '16', ''],
    ])
    const dictionary: Record<string, string>[] = parse(writeDictionaryCsv(), { columns: true, bom: true })
    expect(dictionary.map(({ column }) => column)).toEqual(Object.keys(EVIDENCE_COLUMNS))
  })

  it('of four learners gives no number', async () => {
    const { id: classId, members } = await makeClassWith(store, ...names(4))
    for (const { learnerId } of members)
      await insertAttempt(store, { classId, learnerId, moduleId: MODULE }, answerFirst(1))
    expect(await readRow(classId)).toMatchObject({ count: null, isMet: null })
  })
})

describeStores('a certificate', (open) => {
  let store: Store
  beforeAll(async () => {
    store = await open()
  })

  async function makeLearner() {
    const { id: classId, members } = await makeClassWith(store, 'Wren')
    const { learnerId = '', alias = '' } = members[0] ?? {}
    return { id: learnerId, classId, alias }
  }
  const master = (learner: { id: string; classId: string }) =>
    insertAttempt(
      store,
      { classId: learner.classId, learnerId: learner.id, moduleId: MODULE, isMastered: true },
      answerFirst(1),
    )

  it('is not issued before every module of the class is mastered by our own records', async () => {
    const learner = await makeLearner()
    await insertAttempt(
      store,
      { classId: learner.classId, learnerId: learner.id, moduleId: MODULE },
      answerFirst(1),
    )
    expect(await issueCertificate(store, learner, { name: 'Wren Ødegård' }, NOW, course)).toEqual({
      kind: 'incomplete',
      missing: [MODULE],
    })
    const standing = await readCertificateStanding(store, learner, NOW)
    expect(standing).toEqual({ kind: 'incomplete', missing: [MODULE] })
  })

  it('shows what was mastered, once for the same name, and the old code ends with a new name', async () => {
    const learner = await makeLearner()
    await master(learner)
    expect(await readCertificateStanding(store, learner, NOW)).toEqual({ kind: 'ready' })
    const issued = await issueCertificate(store, learner, { name: 'Wren Ødegård' }, NOW, course)
    if (issued.kind !== 'issued') throw new Error('It was not issued.')
    expect(await readCertificateStanding(store, learner, NOW)).toEqual(issued)
    expect(await issueCertificate(store, learner, { name: 'Wren Ødegård' }, NOW + 1, course)).toEqual(issued)
    const shown = await findCertificate(store, issued.code.toLowerCase().replace(/(.{4})/g, '$1-'), NOW)
    expect(shown).toEqual({
      code: issued.code,
      name: 'Wren Ødegård',
      modules: [{ moduleId: MODULE, title: 'What remission means and how it is decided' }],
      courseVersion: '0.1.0',
      issuedAt: NOW,
    })
    const again = await issueCertificate(store, learner, { name: 'W. Ødegård' }, NOW + 2, course)
    if (again.kind !== 'issued') throw new Error('It was not issued.')
    expect(await findCertificate(store, issued.code, NOW)).toBeUndefined()
    expect((await findCertificate(store, again.code, NOW))?.name).toBe('W. Ødegård')
  })

  it('goes with the data of its learner', async () => {
    const learner = await makeLearner()
    await master(learner)
    const issued = await issueCertificate(store, learner, { name: 'Wren' }, NOW, course)
    if (issued.kind !== 'issued') throw new Error('It was not issued.')
    await leaveClass(store, learner, NOW)
    expect(await findCertificate(store, issued.code, NOW)).toBeUndefined()
  })

  it('does not tell of a result that the class keeps until the closing time', async () => {
    const learner = await makeLearner()
    await master(learner)
    const policyJson = JSON.stringify({ ...SETTINGS.policy, feedback: 'after-due' })
    await store.write((trx) =>
      trx.updateTable('class').set({ policyJson }).where('id', '=', learner.classId).execute(),
    )
    const { kind } = await issueCertificate(store, learner, { name: 'Wren' }, NOW + 1000, course)
    expect(kind).toBe('incomplete')
    expect((await issueCertificate(store, learner, { name: 'Wren' }, NOW + 1001, course)).kind).toBe('issued')
  })

  it('is looked up so often and no more, each code by itself', async () => {
    const [code, other] = [makeCertificateCode(), makeCertificateCode()]
    for (let time = 0; time < 60; time += 1) await findCertificate(store, code, NOW)
    await expect(findCertificate(store, code, NOW)).rejects.toThrow(TooManyTriesError)
    expect(await findCertificate(store, other, NOW)).toBeUndefined()
    expect(await findCertificate(store, code, NOW + 16 * 60_000)).toBeUndefined()
  })
})

it('a code has twelve signs that are not taken for each other', () => {
  const codes = Array.from({ length: 500 }, makeCertificateCode)
  expect(codes.every((code) => /^[34679ACDEFGHJKMNPQRTUWXY]{12}$/.test(code))).toBe(true)
  expect(new Set(codes.join('')).size).toBe(24)
  expect(new Set(codes).size).toBe(500)
})

it.each([
  ['acde-fghj-kmnp', 'ACDEFGHJKMNP'],
  [' ACDE FGHJ KMNP ', 'ACDEFGHJKMNP'],
  ['ACDEFGHJKMN', undefined],
  ['ACDEFGHJKMN0', undefined],
  ["ACDEFGHJKMN'", undefined],
])('%j is read as %s', (typed, code) => {
  expect(parseCertificateCode(typed)).toBe(code)
})

it.each([
  ['', false],
  ['  ', false],
  ['a'.repeat(121), false],
  ['Wren\u0007', false],
  ['  Zoë O’Neill ', true],
])('the name %j is taken: %s', (name, isTaken) => {
  expect(CertificateRequest.safeParse({ name }).success).toBe(isTaken)
})
