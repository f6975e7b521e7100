import { toAliasKey } from '#domain/classes/alias'
import { VisitName } from '../learners/visit-name'
import type { GradeRow } from './grade-row'
import styles from './gradebook.module.css'
import { words } from './words'

type Props = { readonly classId: string; readonly row: GradeRow }

export function LearnerHead({ classId, row }: Props) {
  const { learnerId, alias, realName, section } = row
  return (
    <th scope="row" className={styles.learner}>
      <a href={`/teach/${classId}/gradebook/${learnerId}`}>{alias}</a>
      <VisitName classId={classId} aliasKey={toAliasKey(alias)} realName={realName} />
      {section && <small>{words.one.section(section)}</small>}
    </th>
  )
}
