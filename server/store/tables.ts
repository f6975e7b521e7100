/**
 * Every table, as both databases hold it. Ids are texts made by the app, times are epoch milliseconds, flags are 0 or 1,
 * lists and records are JSON as text (columns that end in Json).
 */
export type Tables = AuthTables & ClassTables & WorkTables & RecordTables

type AuthTables = {
  user: {
    readonly id: string
    name: string
    email: string
    emailVerified: number
    image: string | null
    createdAt: number
    updatedAt: number
  }
  session: {
    readonly id: string
    readonly userId: string
    token: string
    expiresAt: number
    ipAddress: string | null
    userAgent: string | null
    createdAt: number
    updatedAt: number
  }
  account: {
    readonly id: string
    readonly userId: string
    accountId: string
    providerId: string
    password: string | null
    accessToken: string | null
    refreshToken: string | null
    idToken: string | null
    accessTokenExpiresAt: number | null
    refreshTokenExpiresAt: number | null
    scope: string | null
    createdAt: number
    updatedAt: number
  }
  verification: {
    readonly id: string
    identifier: string
    value: string
    expiresAt: number
    createdAt: number
    updatedAt: number
  }
  /** How often something was tried within a window. The key holds a keyed hash of whose account, class or address it was. */
  attemptLimit: { readonly key: string; count: number; windowStart: number }
  /**
   * A way in for one educator. `kind` first: printed by the start of a fresh install. Only the hash of the code is kept.
   * `classId`: the class that the new educator is to teach too; it stays when the class is gone, so that this can be said.
   */
  invitation: {
    readonly id: string
    readonly kind: 'first' | 'invited'
    readonly codeHash: string
    readonly email: string | null
    readonly invitedBy: string | null
    readonly classId: string | null
    readonly createdAt: number
    readonly expiresAt: number
    usedAt: number | null
  }
}

type ClassTables = {
  class: {
    readonly id: string
    name: string
    term: string
    code: string
    /** [{ moduleId, opensAt: number | null, dueAt: number | null }] */
    modulesJson: string
    /** { attempts: number | null, counting: 'best' | 'first' | 'latest', feedback: 'after-submission' | 'after-due', minutes: number | null } */
    policyJson: string
    keepsNames: number
    isDemo: number
    createdAt: number
    archivedAt: number | null
  }
  classEducator: { readonly classId: string; readonly userId: string; role: 'owner' | 'co-teacher' }
  learner: {
    readonly id: string
    readonly classId: string
    alias: string
    /** The alias in lower case, once in a class. */
    aliasKey: string
    secretHash: string
    recoveryHash: string
    section: string
    /** Kept only where the class says so. */
    realName: string | null
    /** { multiplier: 1 | 1.25 | 1.5 | 2, untimed: boolean, breaks: boolean } */
    accommodationJson: string
    readonly joinedAt: number
    lastSeenAt: number
  }
}

type WorkTables = {
  /** Every fact that a device reported, once: `id` is made by the device. `at` is the device's clock. */
  fact: {
    readonly id: string
    readonly classId: string
    readonly learnerId: string
    readonly kind: string
    readonly at: number
    readonly receivedAt: number
    readonly bodyJson: string
  }
  /** A graded attempt: a function of its responses and of the item versions that they answered. */
  attempt: {
    readonly id: string
    readonly classId: string
    readonly learnerId: string
    readonly moduleId: string
    readonly attemptNo: number
    readonly seed: number
    /** [{ id, version, order }] as signed when drawn. */
    readonly itemsJson: string
    readonly responsesJson: string
    readonly confidenceJson: string
    /** { itemId: milliseconds of focused time } */
    readonly timesJson: string
    readonly startedAt: number
    readonly submittedAt: number
    readonly receivedAt: number
    readonly isLate: number
    /** Begun after the learner joined, and not bound to the class: its questions may have been graded before. */
    readonly isOutside: number
    /** [{ id, version, score, max }] */
    scoresJson: string
    points: number
    maxPoints: number
    isMastered: number
    gradedAt: number
  }
  /** That the answers of a bound attempt were graded: the first ones count. `id` is the hash of its token. */
  firstGrading: {
    readonly id: string
    readonly classId: string
    readonly learnerId: string
    readonly answersHash: string
    readonly at: number
  }
  /** The body of an item version that was answered, so that a grade can be worked out again for ever. */
  itemVersion: {
    readonly itemId: string
    readonly version: number
    readonly moduleId: string
    readonly bodyJson: string
  }
  /** A run of a simulation as its address carries it. */
  journeyRun: {
    readonly id: string
    readonly classId: string
    readonly learnerId: string
    readonly simulation: string
    readonly caseId: string
    readonly version: number
    readonly seed: number
    readonly mode: 'exploring' | 'scored'
    log: string
    finished: number
    earned: number | null
    max: number | null
    changedAt: number
  }
  /** Where a learner is in a module now: what the board shows. */
  standing: {
    readonly classId: string
    readonly learnerId: string
    readonly moduleId: string
    step: 'lesson' | 'quiz' | 'submitted' | 'mastered' | 'journey'
    place: string
    changedAt: number
  }
}

type RecordTables = {
  /** An educator's change of one grade, with its reason; the latest counts, none is deleted. */
  gradeOverride: {
    readonly id: string
    readonly classId: string
    readonly learnerId: string
    readonly moduleId: string
    readonly points: number | null
    readonly reason: string
    readonly byUserId: string
    readonly at: number
  }
  comment: {
    readonly id: string
    readonly classId: string
    readonly learnerId: string
    readonly moduleId: string
    readonly text: string
    readonly byUserId: string
    readonly at: number
  }
  /** How an item version is to be scored in a class after a correction. ruleJson: the CorrectionRule of grade-changes.schema.ts */
  itemCorrection: {
    readonly id: string
    readonly classId: string
    readonly itemId: string
    readonly version: number
    readonly ruleJson: string
    readonly reason: string
    readonly byUserId: string
    readonly at: number
    withdrawnAt: number | null
  }
  /** What an educator notes for accreditation: the level expected of an outcome, and what was done. */
  outcomeNote: {
    readonly classId: string
    readonly outcomeId: string
    expectedPercent: number
    action: string
    readonly byUserId: string
    changedAt: number
  }
  /** Goes with the learner: where the learner's data are erased, the code shows nothing any more. */
  certificate: {
    readonly code: string
    readonly classId: string | null
    readonly learnerId: string | null
    readonly name: string
    readonly modulesJson: string
    readonly courseVersion: string
    readonly issuedAt: number
  }
  /** What an educator did, for the class's own record. */
  audit: {
    readonly id: string
    readonly userId: string
    readonly classId: string | null
    readonly action: string
    readonly detailJson: string
    readonly at: number
  }
  /** Tells every app instance that something of a class changed. `at` rises within a class. */
  change: { readonly id: string; readonly classId: string; readonly kind: string; readonly at: number }
}
