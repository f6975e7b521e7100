import { drawPartOrder } from '#domain/assessment/draw/draw-part-order'
import { makeRandom } from '#domain/assessment/draw/random'
import { seedFromText } from '#domain/assessment/draw/seed'
import { explainResponse } from '#domain/assessment/explain-response'
import { toPublicItem } from '#domain/assessment/public-item'
import { toKeyResponse } from '#domain/assessment/score-response'
import type { CourseModule } from '#server/course/load-module'
import { Explained } from '#ui/quiz/kinds/explained-registry'
import { LazyCheck } from '#ui/quiz/lazy-check'
import styles from '#ui/quiz/question.module.css'
import { StillQuestion } from '#ui/quiz/still-question'
import { checkWords } from '#ui/quiz/words'

type CheckSlotProps = { readonly module: Pick<CourseModule, 'checks'>; readonly id: string }

/** A check of the lesson: to be read, with its answer folded away, and to be answered once scripts run. */
export function CheckSlot({ module, id }: CheckSlotProps) {
  const index = module.checks.findIndex((one) => one.id === id)
  const check = module.checks[index]
  if (!check) return null
  const order = drawPartOrder(check, makeRandom(seedFromText(check.id)))
  const key = explainResponse(check, toKeyResponse(check), order).answer
  return (
    <section className={styles.check} aria-label={checkWords.label(index + 1)} data-check={check.id}>
      <p className={styles.eyebrow}>
        {checkWords.title} · {checkWords.note}
      </p>
      <LazyCheck check={check} order={order}>
        <div className={styles.body}>
          <StillQuestion item={toPublicItem(check, order)} />
          <details>
            <summary>{checkWords.show}</summary>
            <Explained kind={key.kind} feedback={key} keyOnly />
          </details>
        </div>
      </LazyCheck>
    </section>
  )
}
