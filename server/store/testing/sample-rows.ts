import type { Insertable, Transaction } from 'kysely'
import { TABLE_NAMES } from '../table-keys'
import type { Tables } from '../tables'

export type SampleRows = { readonly [T in keyof Tables]: readonly Insertable<Tables[T]>[] }

const AT = 1_795_647_303_035
const owner = { userId: 'educator' }
const learnt = { classId: 'class', learnerId: 'learner', moduleId: 'm1-what-remission-means' }
const by = { byUserId: 'educator', at: AT }

/** A row or two of every table with every column filled, some at the edge of what a column holds. */
export const SAMPLE_ROWS: SampleRows = {
  user: [
    {
      id: 'educator',
      name: 'Ngozi Ødegård',
      email: 'ngozi@example.edu',
      emailVerified: 1,
      image: null,
      createdAt: AT,
      updatedAt: AT,
    },
  ],
  session: [
    {
      id: 'session',
      ...owner,
      token: 'token',
      expiresAt: 2 ** 53 - 1,
      ipAddress: '192.0.2.7',
      userAgent: 'a browser',
      createdAt: AT,
      updatedAt: AT,
    },
  ],
  account: [
    {
      id: 'account',
      ...owner,
      accountId: 'educator',
      providerId: 'credential',
      password: 'hash',
      accessToken: null,
      refreshToken: null,
      idToken: null,
      accessTokenExpiresAt: null,
      refreshTokenExpiresAt: AT,
      scope: null,
      createdAt: AT,
      updatedAt: AT,
    },
  ],
  verification: [
    {
      id: 'verification',
      identifier: 'reset',
      value: 'educator',
      expiresAt: AT,
      createdAt: AT,
      updatedAt: AT,
    },
  ],
  attemptLimit: [{ key: 'sign-in:ngozi@example.edu', count: 3, windowStart: AT }],
  invitation: [
    {
      id: 'invitation',
      kind: 'invited',
      codeHash: 'hash',
      email: 'b@example.edu',
      invitedBy: 'educator',
      classId: 'class',
      createdAt: AT,
      expiresAt: AT,
      usedAt: null,
    },
  ],
  class: [
    {
      id: 'class',
      name: '"Oncology" \\ <b>1</b>; drop table "class"\n',
      term: 'Autumn',
      code: 'ABCDEF',
      modulesJson: '[]',
      policyJson: '{}',
      keepsNames: 0,
      isDemo: 0,
      createdAt: AT,
      archivedAt: null,
    },
  ],
  classEducator: [{ classId: 'class', userId: 'educator', role: 'owner' }],
  learner: ['learner', 'other'].map((id) => ({
    id,
    classId: 'class',
    alias: `Łukasz 🦊 ${id}`,
    aliasKey: `łukasz 🦊 ${id}`,
    secretHash: id,
    recoveryHash: id,
    section: '',
    realName: null,
    accommodationJson: '{"multiplier":1.5,"untimed":false,"breaks":true}',
    joinedAt: AT,
    lastSeenAt: AT,
  })),
  fact: ['learner', 'other'].map((learnerId) => ({
    id: `fact-${learnerId}`,
    classId: 'class',
    learnerId,
    kind: 'module.opened',
    at: -1,
    receivedAt: AT,
    bodyJson: '{"moduleId":"m1-what-remission-means"}',
  })),
  attempt: [
    {
      id: 'attempt',
      ...learnt,
      attemptNo: 1,
      seed: 2 ** 32 - 1,
      itemsJson: '[]',
      responsesJson: '{}',
      confidenceJson: '{}',
      timesJson: '{}',
      startedAt: AT,
      submittedAt: AT,
      receivedAt: AT,
      isLate: 0,
      isOutside: 0,
      scoresJson: '[]',
      points: 7.3,
      maxPoints: 12,
      isMastered: 0,
      gradedAt: AT,
    },
  ],
  firstGrading: [{ id: 'token-hash', classId: 'class', learnerId: 'learner', answersHash: 'hash', at: AT }],
  itemVersion: [
    { itemId: 'm1-q01', version: 1, moduleId: 'm1', bodyJson: '{}' },
    { itemId: 'm1-q01', version: 2, moduleId: 'm1', bodyJson: '{"stem":"…"}' },
  ],
  journeyRun: [
    {
      id: 'run',
      classId: 'class',
      learnerId: 'learner',
      simulation: 's',
      caseId: 'c',
      version: 1,
      seed: 42,
      mode: 'scored',
      log: 'a.b.c',
      finished: 1,
      earned: 2.5,
      max: null,
      changedAt: AT,
    },
  ],
  standing: [{ ...learnt, step: 'quiz', place: 'm1-q01', changedAt: AT }],
  gradeOverride: [{ id: 'override', ...learnt, points: null, reason: 'Ill on the day', ...by }],
  comment: [{ id: 'comment', ...learnt, text: 'Well reasoned.', ...by }],
  itemCorrection: [
    {
      id: 'correction',
      classId: 'class',
      itemId: 'm1-q01',
      version: 1,
      ruleJson: '{"kind":"leave-out"}',
      reason: 'Two keys',
      ...by,
      withdrawnAt: null,
    },
  ],
  outcomeNote: [
    {
      classId: 'class',
      outcomeId: 'm1-o1',
      expectedPercent: 77.5,
      action: '',
      byUserId: 'educator',
      changedAt: AT,
    },
  ],
  certificate: [
    {
      code: 'CERT',
      classId: 'class',
      learnerId: 'learner',
      name: 'A learner',
      modulesJson: '[]',
      courseVersion: '0.1.0',
      issuedAt: AT,
    },
  ],
  audit: [
    { id: 'audit', userId: 'educator', classId: 'class', action: 'class.created', detailJson: '{}', at: AT },
  ],
  change: [{ id: 'change', classId: 'class', kind: 'roster', at: AT }],
}

export async function insertSampleRows(trx: Transaction<Tables>): Promise<void> {
  for (const table of TABLE_NAMES) {
    await trx
      .insertInto(table)
      .values([...SAMPLE_ROWS[table]])
      .execute()
  }
}
