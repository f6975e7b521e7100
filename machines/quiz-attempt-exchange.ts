import type { ItemFeedback } from '#domain/assessment/explain-response'
import type { Mastery } from '#domain/assessment/grade/assess-mastery'
import type { Ratio } from '#domain/assessment/grade/ratio'
import type { PublicItem } from '#domain/assessment/kinds/kind-shapes'
import type { Response } from '#domain/assessment/response.schema'
import type { ResponseProblemCode } from '#domain/assessment/response-problem'

/** `lastSeen` tells when this learner last met each item, in epoch milliseconds: unseen ones are drawn first. */
export type AttemptRequest = {
  readonly moduleId: string
  readonly learnerKey: string
  readonly attemptNo: number
  readonly lastSeen: Readonly<Record<string, number>>
  /** The token of an attempt to go on with after a change of the course: its unchanged items stay. */
  readonly carry?: string
}

export type StartedAttempt = {
  readonly moduleId: string
  readonly attemptNo: number
  readonly seed: number
  readonly token: string
  readonly contentVersion: string
  readonly startedAt: number
  readonly items: readonly PublicItem[]
  /** How the class's own clock runs for this learner, where the attempt was begun for a class. */
  readonly classTime?: ClassTime | undefined
}

/** `limitSeconds` is null where nothing limits the attempt. */
export type ClassTime = { readonly limitSeconds: number | null; readonly breaks: boolean }

export type GradeRequest = {
  readonly token: string
  readonly responses: Readonly<Record<string, Response>>
}

/** `href` is the paragraph that teaches the fact; null where no lesson shows it. */
export type TaughtFact = {
  readonly factId: string
  readonly claim: string
  readonly href: string | null
}

export type GradedQuizItem = {
  readonly version: number
  readonly safetyCritical: boolean
  readonly feedback: ItemFeedback
  readonly taught: readonly TaughtFact[]
}

/**
 * `withheldUntil` is the last millisecond in which a class holds back right answers, reasons and the points of each
 * question: `items` is then empty, and `mastery` names none of them. Null where nothing is held back.
 */
export type GradedQuiz = {
  readonly moduleId: string
  readonly attemptNo: number
  readonly seed: number
  readonly grade: Ratio
  readonly mastery: Mastery
  readonly cutPercent: number
  readonly items: readonly GradedQuizItem[]
  readonly withheldUntil: number | null
}

export type AnswerProblem = {
  readonly itemId: string
  readonly code: ResponseProblemCode
  readonly message: string
}

export type AttemptErrorCode =
  | 'NOT_JSON'
  | 'NOT_READABLE'
  | 'TOO_LARGE'
  | 'UNKNOWN_MODULE'
  | 'UNKNOWN_ITEM'
  | 'UNKNOWN_OPTION'
  | 'TOKEN_REFUSED'
  | 'ITEM_VERSION_GONE'
  | 'ATTEMPT_CHANGED'
  | 'NOT_OPEN'
  | 'SERVER_FAULT'
  | ResponseProblemCode

/** How the server says no. `problems` lists answers to put right; `itemIds` the items that are no longer as drawn. */
export type AttemptErrorBody = {
  readonly code: AttemptErrorCode
  readonly message: string
  readonly problems?: readonly AnswerProblem[]
  readonly itemIds?: readonly string[]
}

/** Why an attempt could not be started or graded, as far as it changes what one can do next. */
export type AttemptFailure =
  | { readonly kind: 'offline'; readonly message: string }
  | { readonly kind: 'token'; readonly message: string }
  | { readonly kind: 'content'; readonly message: string; readonly itemIds: readonly string[] }
  | { readonly kind: 'answers'; readonly message: string; readonly problems: readonly AnswerProblem[] }
  | { readonly kind: 'changed'; readonly message: string }
  | { readonly kind: 'fault'; readonly message: string }

/** `attemptId` is made on the device, so that an attempt recorded twice counts once. */
export type StartOutcome =
  | { readonly outcome: 'started'; readonly attempt: StartedAttempt; readonly attemptId: string }
  | { readonly outcome: 'failed'; readonly failure: AttemptFailure }

/**
 * `at` is when the grade came, in epoch milliseconds. `counted` are the answers that count, where others had reached the
 * course before and so these were not graded.
 */
export type GradeOutcome =
  | {
      readonly outcome: 'graded'
      readonly result: GradedQuiz
      readonly at: number
      readonly counted?: GradeRequest['responses']
    }
  | { readonly outcome: 'failed'; readonly failure: AttemptFailure }
