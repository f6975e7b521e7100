import type { Metadata } from 'next'
import type { CorrectionRule } from '#domain/classes/grade-changes.schema'
import { requireEducator } from '#server/auth/find-educator'
import { readClass } from '#server/classes/read-class'
import { findItemVersion } from '#server/gradebook/find-item-version'
import { formatRule, parseRule } from '#server/gradebook/parse-rule'
import { BadInputError } from '#server/http/bad-input-error'
import { listCorrections, previewCorrection } from '#server/records/correct-item'
import { requireClassEducator } from '#server/rights/require-class-educator'
import type { Store } from '#server/store/open-store'
import { openStore } from '#server/store/open-store'
import { CorrectionList } from '#ui/educator/gradebook/correction-list'
import { CorrectionPanel } from '#ui/educator/gradebook/correction-panel'
import styles from '#ui/educator/gradebook/gradebook.module.css'
import { words } from '#ui/educator/gradebook/words'
import { enterPage } from '../../../enter-page'
import { correct, withdraw } from '../actions'

export const metadata: Metadata = { title: words.correct.title }

type Params = Readonly<Record<string, string | readonly string[] | undefined>>
type Props = { readonly params: Promise<{ readonly class: string }>; readonly searchParams: Promise<Params> }

/** The question, the rule and the preview are all in the address; only the applying is a form that writes. */
export default async function CorrectPage({ params, searchParams }: Props) {
  const { class: classId } = await params
  const asked = await searchParams
  const { found, item, asking, rule, preview, problem, corrections } = await enterPage(async (headers) => {
    const store = await openStore()
    await requireClassEducator(store, await requireEducator(headers), classId)
    return { found: await readClass(store, classId), ...(await readCorrection(store, classId, asked)) }
  })
  return (
    <div className={styles.page}>
      <p className={styles.links}>
        <a href={`/teach/${classId}/gradebook`}>{words.one.back}</a>
      </p>
      <h2>{words.correct.title}</h2>
      <p>{words.correct.lead}</p>
      {item && (
        <CorrectionPanel
          classId={classId}
          item={item}
          asking={asking}
          rule={rule ? formatRule(rule) : null}
          problem={problem}
          preview={preview}
          correct={found.archivedAt === null ? correct : null}
        />
      )}
      {!item && <p>{asked.item === undefined ? words.correct.pick : words.correct.unknown}</p>}
      <CorrectionList
        classId={classId}
        corrections={corrections}
        timeZone={found.policy.timeZone}
        withdraw={found.archivedAt === null ? withdraw : null}
      />
    </div>
  )
}

async function readCorrection(store: Store, classId: string, asked: Params) {
  const read = (name: string) => {
    const value = asked[name]
    return typeof value === 'string' ? value : ''
  }
  const item = await findItemVersion(store, read('item').slice(0, 60), toVersion(read('version')))
  const asking = readAsking(asked)
  const wanted = asking === '' ? undefined : parseRule(asking)
  const rule = item && wanted && isOffered(item.choices, wanted) ? wanted : undefined
  const result = item && rule ? await tryPreview(store, classId, { ...item, rule }) : null
  const preview = result && 'changes' in result ? result : null
  const isUnread = item !== undefined && asking !== '' && !preview
  const corrections = (await listCorrections(store, classId)).map(({ ruleJson, ...one }) => ({
    ...one,
    rule: formatRule(JSON.parse(ruleJson)),
  }))
  const problem = isUnread ? (result && 'refusal' in result ? result.refusal : words.correct.unread) : null
  return { item, asking, rule: preview ? rule : undefined, preview, problem, corrections }
}

/** The rule as the address asks for it: of a figure and of an order, the parts stand in fields of their own. */
function readAsking(asked: Params): string {
  const list = (name: string) => [asked[name] ?? []].flat().map((one) => one.trim().slice(0, 200))
  const [kind = ''] = list('rule')
  // A figure with a space within it is two to nobody: it is asked for again.
  const figure = (name: string) => list(name).map((one) => one.replaceAll(/\s+/g, '_'))
  if (kind === 'also-range') return [kind, ...figure('from'), ...figure('to')].join(' ').trim()
  return kind === 'also-order' ? [kind, ...list('step').slice(0, 40)].join(' ') : kind
}

async function tryPreview(
  store: Store,
  classId: string,
  { itemId, version, rule }: { itemId: string; version: number; rule: CorrectionRule },
) {
  try {
    return await previewCorrection(store, classId, { itemId, version, rule })
  } catch (error) {
    if (error instanceof BadInputError) return { refusal: error.message }
    throw error
  }
}

function isOffered(
  choices: readonly { readonly option: string; readonly within: string | null }[],
  rule: CorrectionRule,
): boolean {
  if (rule.kind !== 'also-right') return true
  return choices.some((choice) => choice.option === rule.option && choice.within === (rule.within ?? null))
}

function toVersion(text: string): number {
  return /^\d{1,6}$/.test(text) ? Number(text) : 0
}
