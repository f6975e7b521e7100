import type { ColumnTypes, Migration } from './migration'

export const firstTables: Migration = {
  name: '0001-first-tables',
  statements: (types) => [
    ...accounts(types),
    ...classes(types),
    ...work(types),
    ...records(types),
    ...INDEXES,
  ],
}

/** A learner is named together with the class, so that no row can carry the learner of one class into another. */
const OF_LEARNER = `foreign key ("classId", "learnerId") references "learner" ("classId", "id") on delete cascade`
const OF_CLASS = `foreign key ("classId") references "class" ("id") on delete cascade`
const OF_USER = `foreign key ("userId") references "user" ("id") on delete cascade`

function accounts({ text, whole }: ColumnTypes): readonly string[] {
  const times = `"createdAt" ${whole} not null, "updatedAt" ${whole} not null`
  return [
    `create table "user" ("id" ${text} primary key not null, "name" ${text} not null,
      "email" ${text} not null unique, "emailVerified" ${whole} not null, "image" ${text}, ${times})`,
    `create table "session" ("id" ${text} primary key not null, "userId" ${text} not null,
      "token" ${text} not null unique, "expiresAt" ${whole} not null, "ipAddress" ${text},
      "userAgent" ${text}, ${times}, ${OF_USER})`,
    `create table "account" ("id" ${text} primary key not null, "userId" ${text} not null,
      "accountId" ${text} not null, "providerId" ${text} not null, "password" ${text},
      "accessToken" ${text}, "refreshToken" ${text}, "idToken" ${text}, "accessTokenExpiresAt" ${whole},
      "refreshTokenExpiresAt" ${whole}, "scope" ${text}, ${times},
      unique ("providerId", "accountId"), ${OF_USER})`,
    `create table "verification" ("id" ${text} primary key not null, "identifier" ${text} not null,
      "value" ${text} not null, "expiresAt" ${whole} not null, ${times})`,
    `create table "attemptLimit" ("key" ${text} primary key not null, "count" ${whole} not null,
      "windowStart" ${whole} not null)`,
    `create table "invitation" ("id" ${text} primary key not null, "kind" ${text} not null,
      "codeHash" ${text} not null unique, "email" ${text}, "invitedBy" ${text},
      "classId" ${text}, "createdAt" ${whole} not null, "expiresAt" ${whole} not null, "usedAt" ${whole},
      foreign key ("invitedBy") references "user" ("id") on delete set null)`,
  ]
}

function classes({ text, whole }: ColumnTypes): readonly string[] {
  return [
    `create table "class" ("id" ${text} primary key not null, "name" ${text} not null, "term" ${text} not null,
      "code" ${text} not null unique, "modulesJson" ${text} not null, "policyJson" ${text} not null,
      "keepsNames" ${whole} not null, "isDemo" ${whole} not null, "createdAt" ${whole} not null,
      "archivedAt" ${whole})`,
    `create table "classEducator" ("classId" ${text} not null, "userId" ${text} not null,
      "role" ${text} not null, primary key ("classId", "userId"), ${OF_CLASS}, ${OF_USER})`,
    `create table "learner" ("id" ${text} primary key not null, "classId" ${text} not null,
      "alias" ${text} not null, "aliasKey" ${text} not null, "secretHash" ${text} not null,
      "recoveryHash" ${text} not null, "section" ${text} not null, "realName" ${text},
      "accommodationJson" ${text} not null, "joinedAt" ${whole} not null, "lastSeenAt" ${whole} not null,
      unique ("classId", "aliasKey"), unique ("classId", "id"), ${OF_CLASS})`,
  ]
}

function work({ text, whole, real }: ColumnTypes): readonly string[] {
  const whose = `"classId" ${text} not null, "learnerId" ${text} not null`
  return [
    `create table "fact" ("id" ${text} primary key not null, ${whose}, "kind" ${text} not null,
      "at" ${whole} not null, "receivedAt" ${whole} not null, "bodyJson" ${text} not null, ${OF_LEARNER})`,
    `create table "attempt" ("id" ${text} primary key not null, ${whose}, "moduleId" ${text} not null,
      "attemptNo" ${whole} not null, "seed" ${whole} not null, "itemsJson" ${text} not null,
      "responsesJson" ${text} not null, "confidenceJson" ${text} not null, "timesJson" ${text} not null,
      "startedAt" ${whole} not null, "submittedAt" ${whole} not null, "receivedAt" ${whole} not null,
      "isLate" ${whole} not null, "isOutside" ${whole} not null, "scoresJson" ${text} not null, "points" ${real} not null,
      "maxPoints" ${real} not null, "isMastered" ${whole} not null, "gradedAt" ${whole} not null, ${OF_LEARNER})`,
    `create table "firstGrading" ("id" ${text} primary key not null, ${whose}, "answersHash" ${text} not null,
      "at" ${whole} not null, ${OF_LEARNER})`,
    `create table "itemVersion" ("itemId" ${text} not null, "version" ${whole} not null,
      "moduleId" ${text} not null, "bodyJson" ${text} not null, primary key ("itemId", "version"))`,
    `create table "journeyRun" ("id" ${text} primary key not null, ${whose}, "simulation" ${text} not null,
      "caseId" ${text} not null, "version" ${whole} not null, "seed" ${whole} not null, "mode" ${text} not null,
      "log" ${text} not null, "finished" ${whole} not null, "earned" ${real}, "max" ${real},
      "changedAt" ${whole} not null, ${OF_LEARNER})`,
    `create table "standing" (${whose}, "moduleId" ${text} not null, "step" ${text} not null,
      "place" ${text} not null, "changedAt" ${whole} not null,
      primary key ("classId", "learnerId", "moduleId"), ${OF_LEARNER})`,
  ]
}

/** Who changed a grade, and the audit, stay readable after an account or a class is gone: no reference to either. */
function records({ text, whole, real }: ColumnTypes): readonly string[] {
  const whose = `"classId" ${text} not null, "learnerId" ${text} not null, "moduleId" ${text} not null`
  const by = `"byUserId" ${text} not null, "at" ${whole} not null`
  return [
    `create table "gradeOverride" ("id" ${text} primary key not null, ${whose}, "points" ${real},
      "reason" ${text} not null, ${by}, ${OF_LEARNER})`,
    `create table "comment" ("id" ${text} primary key not null, ${whose}, "text" ${text} not null, ${by},
      ${OF_LEARNER})`,
    `create table "itemCorrection" ("id" ${text} primary key not null, "classId" ${text} not null,
      "itemId" ${text} not null, "version" ${whole} not null, "ruleJson" ${text} not null,
      "reason" ${text} not null, ${by}, "withdrawnAt" ${whole}, ${OF_CLASS})`,
    `create table "outcomeNote" ("classId" ${text} not null, "outcomeId" ${text} not null,
      "expectedPercent" ${real} not null, "action" ${text} not null, "byUserId" ${text} not null,
      "changedAt" ${whole} not null, primary key ("classId", "outcomeId"), ${OF_CLASS})`,
    `create table "certificate" ("code" ${text} primary key not null, "classId" ${text}, "learnerId" ${text},
      "name" ${text} not null, "modulesJson" ${text} not null, "courseVersion" ${text} not null,
      "issuedAt" ${whole} not null, ${OF_CLASS}, ${OF_LEARNER})`,
    `create table "audit" ("id" ${text} primary key not null, "userId" ${text} not null, "classId" ${text},
      "action" ${text} not null, "detailJson" ${text} not null, "at" ${whole} not null)`,
    `create table "change" ("id" ${text} primary key not null, "classId" ${text} not null,
      "kind" ${text} not null, "at" ${whole} not null, ${OF_CLASS})`,
  ]
}

const INDEXES = Object.entries({
  session: ['userId'],
  account: ['userId'],
  verification: ['identifier'],
  classEducator: ['userId'],
  fact: ['classId', 'learnerId', 'at'],
  attempt: ['classId', 'learnerId', 'moduleId'],
  firstGrading: ['classId', 'learnerId'],
  journeyRun: ['classId', 'learnerId', 'simulation'],
  gradeOverride: ['classId', 'learnerId', 'moduleId'],
  comment: ['classId', 'learnerId', 'moduleId'],
  itemCorrection: ['classId', 'itemId', 'version'],
  certificate: ['classId', 'learnerId'],
  audit: ['classId', 'at'],
  change: ['classId', 'at'],
})
  .concat([
    ['learner', ['secretHash']],
    ['learner', ['recoveryHash']],
  ])
  .map(
    ([table, columns]) =>
      `create index "${table}By${columns.map(capitalise).join('')}" on "${table}" (${columns.map((name) => `"${name}"`).join(', ')})`,
  )

function capitalise(name: string): string {
  return name.slice(0, 1).toUpperCase() + name.slice(1)
}
