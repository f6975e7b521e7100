import styles from './criteria.module.css'
import { PracticeCases } from './practice/practice-cases'
import { ResponseMark } from './response-mark'
import { RuleTableView } from './rule-table-view'
import { type RuleTable, words } from './words'

/** The reference page: every table as static text, and one island for the practice cases. */
export function CriteriaPage() {
  return (
    <div className={styles.page}>
      <header className={styles.head}>
        <h1>{words.title}</h1>
        <p>{words.lead}</p>
        <p className={styles.notice}>{words.teaching}</p>
      </header>
      <Contents />
      <section className={styles.part} aria-labelledby="signs">
        <h2 id="signs">{words.signsTitle}</h2>
        <dl className={styles.signs}>
          {words.signs.map(([category, meaning]) => (
            <div key={category}>
              <dt>
                <ResponseMark category={category} />
              </dt>
              <dd>{meaning}</dd>
            </div>
          ))}
        </dl>
      </section>
      <Part id="solid" title={words.solidTitle} tables={words.tables.solid} />
      <Part id="blood" title={words.bloodTitle} tables={words.tables.blood} />
      <section className={styles.part} aria-labelledby="practice">
        <h2 id="practice">{words.practiceTitle}</h2>
        <p>{words.practiceLead}</p>
        <p className={styles.notice}>{words.teaching}</p>
        <PracticeCases />
      </section>
      <section className={styles.part} aria-labelledby="not-here">
        <h2 id="not-here">{words.notCoveredTitle}</h2>
        <p>{words.notCovered}</p>
      </section>
    </div>
  )
}

function Contents() {
  const entries = [
    ['signs', words.signsTitle],
    ['solid', words.solidTitle],
    ['blood', words.bloodTitle],
    ['practice', words.practiceTitle],
    ['not-here', words.notCoveredTitle],
  ] as const
  return (
    <nav className={styles.contents} aria-label={words.contents}>
      <ul>
        {entries.map(([id, title]) => (
          <li key={id}>
            <a href={`#${id}`}>{title}</a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Part({
  id,
  title,
  tables,
}: {
  readonly id: string
  readonly title: string
  readonly tables: readonly RuleTable[]
}) {
  return (
    <section className={styles.part} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {tables.map((table) => (
        <RuleTableView key={table.id} table={table} />
      ))}
    </section>
  )
}
