import type { ItemKind } from '#domain/assessment/kinds/item-kind'
import type { ItemAnalysis } from '#domain/assessment/statistics/analyse-quiz'
import type { ListAnalysis, OptionAnalysis } from '#domain/assessment/statistics/list-analysis'
import type { ItemRule } from '#domain/assessment/statistics/small-n'
import styles from './analysis.module.css'
import { showNumber, showPercent } from './format'
import { itemWords } from './item-words'
import { ScrollTable } from './scroll-table'

const { options: said } = itemWords

type Props = { readonly item: ItemAnalysis; readonly kind: ItemKind }

/** How often each option was chosen and by whom; one table for each list that the question has. */
export function OptionTables({ item, kind }: Props) {
  const { lists, rule, working } = item
  if (lists.length === 0) return null
  return (
    <div className={styles.lists}>
      {lists.map((list) => (
        <OptionTable key={list.listId} list={list} rule={rule} title={nameList(list, kind)} />
      ))}
      {working && working.distractors > 0 && (
        <p>
          {said.efficiency(
            working.working,
            working.distractors,
            showPercent(working.working / working.distractors),
          )}
        </p>
      )}
    </div>
  )
}

function nameList({ text }: ListAnalysis, kind: ItemKind): string {
  if (text === '') return said.title
  if (kind === 'drop-down-cloze') return said.blank(text)
  return kind === 'ordered-response' ? said.place(text) : said.row(text)
}

type TableProps = { readonly list: ListAnalysis; readonly rule: ItemRule; readonly title: string }

function OptionTable({ list, rule, title }: TableProps) {
  const columns = [
    said.option,
    said.chosen,
    said.share,
    ...(rule.correctedR ? [said.meanGrade, said.r] : []),
    ...(rule.upperLower ? [said.upper, said.lower, said.discrimination, said.verdict] : []),
  ]
  return (
    <ScrollTable label={title} caption={title}>
      <thead>
        <tr>
          {columns.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {list.options.map((option) => (
          <OptionRow key={option.id} option={option} rule={rule} />
        ))}
      </tbody>
    </ScrollTable>
  )
}

type RowProps = { readonly option: OptionAnalysis; readonly rule: ItemRule }

function OptionRow({ option, rule }: RowProps) {
  const { text, isKeyed, chosen, n, meanGrade, correctedR, upper, lower, discrimination, verdict } = option
  return (
    <tr className={isKeyed ? styles.key : undefined}>
      <th scope="row">{isKeyed ? `${text} (${said.keyed})` : text}</th>
      <td>{chosen}</td>
      <td>{showPercent(n === 0 ? null : chosen / n)}</td>
      {rule.correctedR && <td>{showPercent(meanGrade === null ? null : meanGrade / 100)}</td>}
      {rule.correctedR && <td>{showNumber(correctedR, 2)}</td>}
      {rule.upperLower && (
        <>
          <td>{showNumber(upper, 1)}</td>
          <td>{showNumber(lower, 1)}</td>
          <td>{showNumber(discrimination, 2)}</td>
          <td className={styles.words}>{verdict && said.verdicts[verdict]}</td>
        </>
      )}
    </tr>
  )
}
