import { formatPercent, makeRatio } from '#domain/assessment/grade/ratio'
import type { EvidenceGroup, EvidenceRow, OutcomeCount } from '#domain/assessment/statistics/outcome-evidence'
import type { FormAction } from '../account/form-state'
import styles from './evidence.module.css'
import { NoteForm } from './note-form'
import { words } from './words'

const { columns } = words

type Props = { readonly classId: string; readonly rows: readonly EvidenceRow[]; readonly save: FormAction }

/** The outcomes of one module, one a row. */
export function EvidenceTable({ classId, rows, save }: Props) {
  return (
    <table className={styles.table}>
      <thead>
        <tr>
          {Object.values(columns).map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <OutcomeRow key={row.outcomeId} classId={classId} row={row} save={save} />
        ))}
      </tbody>
    </table>
  )
}

type RowProps = { readonly classId: string; readonly row: EvidenceRow; readonly save: FormAction }

function OutcomeRow({ classId, row, save }: RowProps) {
  const { outcomeId, text, count, expectedPercent, isMet, action, groups, itemVersions } = row
  const met = isMet === null ? words.unknown : isMet ? words.met : words.notMet
  return (
    <tr>
      <th scope="row">
        {outcomeId}: {text}
        {row.isSafetyCritical && <small>{words.safety}</small>}
        {groups.map((group) => (
          <small key={group.section}>{writeGroup(group)}</small>
        ))}
        {itemVersions.length > 0 && <small>{words.items(itemVersions.join(', '))}</small>}
      </th>
      <td data-label={columns.n}>{count?.n ?? words.few}</td>
      <td data-label={columns.expected}>{expectedPercent} %</td>
      <td data-label={columns.actual}>
        {count ? words.reached(count.reached, showShare(count)) : words.unknown}
      </td>
      <td data-label={columns.met}>{met}</td>
      <td data-label={columns.action} className={styles.action}>
        {action}
        <details className={styles.more}>
          <summary>{words.edit}</summary>
          <NoteForm
            key={`${expectedPercent} ${action}`}
            classId={classId}
            outcomeId={outcomeId}
            expectedPercent={expectedPercent}
            action={action}
            save={save}
          />
        </details>
      </td>
    </tr>
  )
}

function writeGroup({ section, count }: EvidenceGroup): string {
  return count && count.n > 0
    ? words.section(section, count.reached, count.n, showShare(count))
    : words.hidden(section)
}

function showShare({ reached, n }: OutcomeCount): string {
  return n === 0 ? words.unknown : `${formatPercent(makeRatio(reached, n))} %`
}
