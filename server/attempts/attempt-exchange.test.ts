import { describe, expect, test } from 'vitest'
import { validateResponse } from '#domain/assessment/answer'
import { listParts } from '#domain/assessment/list-parts'
import { toPublicItem } from '#domain/assessment/public-item'
import type { Response } from '#domain/assessment/response.schema'
import { toKeyResponse } from '#domain/assessment/score-response'
import type { StartedAttempt } from '#machines/quiz-attempt-exchange'
import { loadCourse } from '../course/load-course'
import { AttemptError } from './attempt-error'
import { signAttempt } from './attempt-token'
import { findItem, requireModule } from './find-quiz'
import { gradeAttempt } from './grade-attempt'
import { startAttempt } from './start-attempt'

const course = loadCourse()
const surroundings = { course, now: 1_800_000_000_000 }
const request = { learnerKey: 'learner-key-7', attemptNo: 1, lastSeen: {} }
const moduleIds = course.modules.map((module) => module.id)
const start = (moduleId: string, more: { learnerKey?: string; attemptNo?: number; carry?: string } = {}) =>
  startAttempt({ ...request, moduleId, ...more }, surroundings)
const [first = ''] = moduleIds

function answerByKey({ moduleId, items }: StartedAttempt): Record<string, Response> {
  const module = requireModule(course, (one) => one.id === moduleId)
  return Object.fromEntries(
    items.flatMap(({ id }) => {
      const item = findItem(module, id)
      return item ? [[id, toKeyResponse(item)] as const] : []
    }),
  )
}

function refusalOf(work: () => unknown): AttemptError {
  try {
    work()
  } catch (error) {
    if (error instanceof AttemptError) return error
    throw error
  }
  throw new Error('expected a refusal')
}

/** Another course than the one the attempt was drawn from: one item revised, one withdrawn. */
function reviseCourse({ moduleId, items }: StartedAttempt) {
  const modules = course.modules.map((module) => ({
    ...module,
    quiz: module.quiz
      .filter((item) => module.id !== moduleId || item.id !== items[1]?.id)
      .map((item) => (item.id === items[0]?.id ? { ...item, version: item.version + 1 } : item)),
  }))
  return { ...course, modules }
}

describe.each(moduleIds)('the quiz of %s', (moduleId) => {
  const attempt = start(moduleId)

  test('draws twelve items that cover every nursing outcome', () => {
    const module = requireModule(course, (one) => one.id === moduleId)
    const asked = new Set(attempt.items.flatMap(({ id }) => findItem(module, id)?.outcomes ?? []))
    const nursing = module.outcomes.filter((outcome) => outcome.audience === 'nursing').map(({ id }) => id)
    expect(attempt.items).toHaveLength(12)
    expect(nursing.filter((id) => !asked.has(id))).toEqual([])
  })

  test('gives 100 % and mastery to the key, and 0 % to silence', () => {
    const perfect = gradeAttempt({ token: attempt.token, responses: answerByKey(attempt) }, { course })
    expect(perfect.grade).toEqual({ numerator: 1, denominator: 1 })
    expect(perfect.mastery).toEqual({ mastered: true, reachesCut: true, missedSafetyCritical: [] })
    const empty = gradeAttempt({ token: attempt.token, responses: {} }, { course })
    expect(empty.grade).toEqual({ numerator: 0, denominator: 1 })
    expect(empty.mastery.mastered).toBe(false)
  })

  test('sends no rationale, misreading or key before submission', () => {
    const module = requireModule(course, (one) => one.id === moduleId)
    const payload = JSON.stringify(attempt)
    const token = Buffer.from(attempt.token.split('.')[0] ?? '', 'base64url').toString()
    for (const item of module.quiz) {
      for (const secret of listSecrets(item)) {
        expect(payload).not.toContain(JSON.stringify(secret).slice(1, -1))
        expect(token).not.toContain(JSON.stringify(secret).slice(1, -1))
      }
    }
    expect(`${payload}${token}`).not.toMatch(/"(key|rationales?|misreadings|safetyCritical|facts|keyed)":/)
  })

  test('explains every part and says where each fact is taught', () => {
    const graded = gradeAttempt({ token: attempt.token, responses: {} }, { course })
    for (const { taught, feedback } of graded.items) {
      expect(taught.map((fact) => fact.factId)).toEqual(feedback.facts)
      expect(taught[0]?.href).toMatch(/^\/lessons\/m\d-[a-z-]+#/)
      expect(taught.every((fact) => fact.claim.length > 10)).toBe(true)
    }
  })
})

function listSecrets(item: (typeof course.modules)[number]['quiz'][number]): string[] {
  const rationales = listParts(item)
    .flatMap((list) => list.parts)
    .map((part) => part.rationale)
  if (item.kind !== 'numeric') return rationales
  return [item.rationale, ...(item.misreadings ?? []).map((misreading) => misreading.rationale)]
}

describe('the exchange', () => {
  const attempt = start(first)
  const responses = answerByKey(attempt)
  const grade = (token: string, given: Record<string, Response> = responses, from = course) =>
    gradeAttempt({ token, responses: given }, { course: from })

  test('draws the same for the same learner and attempt, and otherwise for another', () => {
    expect(start(first)).toEqual(attempt)
    expect(start(first, { attemptNo: 2 }).items).not.toEqual(attempt.items)
    expect(start(first, { learnerKey: 'learner-key-8' }).items).not.toEqual(attempt.items)
  })

  test('grades a replay the same', () => {
    expect(grade(attempt.token)).toEqual(grade(attempt.token))
  })

  test('names no learner in the token', () => {
    expect(Buffer.from(attempt.token, 'base64url').toString()).not.toContain(request.learnerKey)
  })

  test('refuses a token with any one character changed', () => {
    for (let at = 0; at < attempt.token.length; at += 7) {
      const swapped = attempt.token[at] === 'A' ? 'B' : 'A'
      const tampered = attempt.token.slice(0, at) + swapped + attempt.token.slice(at + 1)
      expect(refusalOf(() => grade(tampered)).code).toBe('TOKEN_REFUSED')
    }
    for (const odd of [
      '',
      '.',
      'x',
      `${attempt.token}.`,
      `${attempt.token}=`,
      attempt.token.split('.')[0] ?? '',
    ]) {
      expect(refusalOf(() => grade(odd)).code).toBe('TOKEN_REFUSED')
    }
  })

  test('refuses what was signed here in another shape', () => {
    const odd = { v: 2, quiz: 'm1-quiz' }
    // @ts-expect-error: a payload of another schema version
    expect(refusalOf(() => grade(signAttempt(odd))).code).toBe('TOKEN_REFUSED')
  })

  test('refuses an answer to an item that was not drawn', () => {
    const stray = { ...responses, 'm9-q99': { kind: 'true-false', choice: true } as const }
    expect(refusalOf(() => grade(attempt.token, stray))).toMatchObject({
      code: 'UNKNOWN_ITEM',
      details: { itemIds: ['m9-q99'] },
    })
  })

  test('refuses an option the item lacks, and an answer of another kind', () => {
    const item = attempt.items.find((one) => one.kind === 'single-best-answer')
    const given = (response: Response) => grade(attempt.token, { [item?.id ?? '']: response })
    expect(refusalOf(() => given({ kind: 'single-best-answer', choice: 'constructor' })).code).toBe(
      'UNKNOWN_OPTION',
    )
    expect(refusalOf(() => given({ kind: 'true-false', choice: true })).code).toBe('UNKNOWN_OPTION')
  })

  test('refuses an unknown module', () => {
    expect(refusalOf(() => start('m9-nowhere')).code).toBe('UNKNOWN_MODULE')
  })

  test('lists every answer that cannot be scored, and scores none', () => {
    const [drawn, item] = findAttemptWith('select-n')
    if (item?.kind !== 'select-n') throw new Error('no select-n in any quiz')
    const choices = item.options.map((option) => option.id)
    const refusal = refusalOf(() => grade(drawn.token, { [item.id]: { kind: 'select-n', choices } }))
    expect(refusal.toBody()).toMatchObject({
      code: 'TOO_MANY_SELECTED',
      problems: [{ itemId: item.id, code: 'TOO_MANY_SELECTED' }],
    })
  })

  test('asks about an ambiguous number and does not score it', () => {
    const [drawn, item] = findAttemptWith('numeric')
    const response = { kind: 'numeric', text: '1,5', unit: null } as const
    const refusal = refusalOf(() => grade(drawn.token, { [item?.id ?? '']: response }))
    expect(refusal.code).toBe('NUMBER_AMBIGUOUS')
  })

  test('says which items have been revised since the draw', () => {
    const refusal = refusalOf(() => grade(attempt.token, responses, reviseCourse(attempt)))
    expect(refusal.code).toBe('ITEM_VERSION_GONE')
    expect(refusal.details.itemIds).toEqual([attempt.items[0]?.id, attempt.items[1]?.id])
  })

  test('carries an attempt over: unchanged items stay in place, revised ones come anew, withdrawn ones are replaced', () => {
    const revised = reviseCourse(attempt)
    const carried = startAttempt(
      { ...request, moduleId: first, carry: attempt.token },
      { ...surroundings, course: revised, now: surroundings.now + 1000 },
    )
    expect(carried.items.slice(2)).toEqual(attempt.items.slice(2))
    expect(carried.items[0]).toMatchObject({
      id: attempt.items[0]?.id,
      version: (attempt.items[0]?.version ?? 0) + 1,
    })
    expect(attempt.items.map((item) => item.id)).not.toContain(carried.items[1]?.id)
    expect(carried.items).toHaveLength(12)
    expect(carried.startedAt).toBe(attempt.startedAt)
    expect(carried.contentVersion).not.toBe(attempt.contentVersion)
    expect(gradeAttempt({ token: carried.token, responses: {} }, { course: revised }).items).toHaveLength(12)
  })

  test('does not carry over an attempt of another learner or number, or a forged one', () => {
    const other = start(first, { learnerKey: 'learner-key-8' })
    expect(start(first, { carry: other.token }).items).toEqual(attempt.items)
    expect(start(first, { attemptNo: 2, carry: attempt.token }).items).toEqual(
      start(first, { attemptNo: 2 }).items,
    )
    expect(start(first, { carry: `${attempt.token}x` }).items).toEqual(attempt.items)
  })
})

describe('over 200 draws', () => {
  const draws = Array.from({ length: 200 }, (_, index) =>
    start(first, { learnerKey: `many-learners-${index}` }),
  )

  test('the place of the key tells nothing: each of four places holds it about as often', () => {
    const module = requireModule(course, (one) => one.id === first)
    const places = draws.flatMap(({ items }) =>
      items.flatMap((shown) => {
        const item = findItem(module, shown.id)
        if (shown.kind !== 'single-best-answer' || item?.kind !== 'single-best-answer') return []
        const shuffled = listParts(item).every((list) => list.shuffle)
        if (!shuffled || shown.options.length !== 4) return []
        return [shown.options.findIndex((option) => option.id === item.key)]
      }),
    )
    const shares = [0, 1, 2, 3].map((place) => places.filter((one) => one === place).length / places.length)
    expect(places.length).toBeGreaterThan(500)
    for (const share of shares) expect(Math.abs(share - 0.25)).toBeLessThan(0.05)
  })

  test('no ordered response is shown in its right order', () => {
    const solved = draws.flatMap(({ moduleId, items }) => {
      const module = requireModule(course, (one) => one.id === moduleId)
      return items.filter((shown) => {
        const item = findItem(module, shown.id)
        if (shown.kind !== 'ordered-response' || item?.kind !== 'ordered-response') return false
        return shown.steps.every((step, index) => step.id === item.key[index])
      })
    })
    expect(solved).toEqual([])
  })

  test('every item of the bank is drawn for somebody', () => {
    const drawn = new Set(draws.flatMap(({ items }) => items.map((item) => item.id)))
    const module = requireModule(course, (one) => one.id === first)
    expect(module.quiz.map((item) => item.id).filter((id) => !drawn.has(id))).toEqual([])
  })
})

test('every key of every quiz can be given through the public form', () => {
  for (const module of course.modules) {
    for (const item of module.quiz) {
      expect(validateResponse(toPublicItem(item), toKeyResponse(item))).toEqual([])
    }
  }
})

function findAttemptWith(kind: Response['kind']) {
  for (const moduleId of moduleIds) {
    for (let no = 1; no < 30; no += 1) {
      const drawn = start(moduleId, { attemptNo: no })
      const item = drawn.items.find((one) => one.kind === kind)
      if (item) return [drawn, item] as const
    }
  }
  throw new Error(`no attempt draws ${kind}`)
}
