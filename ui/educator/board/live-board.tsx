'use client'
import { useEffect, useRef, useState } from 'react'
import type { Board, BoardRow, BoardStep } from '#domain/classes/board.schema'
import styles from './board.module.css'
import { BoardTable } from './board-table'
import { findNews, type News } from './find-news'
import type { LiveBoard as Live } from './line'
import { NeedList } from './need-list'
import { showClock } from './show-clock'
import { StepSign } from './step-sign'
import { useHiddenNames } from './use-hidden-names'
import { useLiveBoard } from './use-live-board'
import { words } from './words'

type Props = {
  readonly classId: string
  readonly board: Board
  readonly timeZone: string
  /** The section shown; null for all. */
  readonly section: string | null
}

const STEPS: readonly BoardStep[] = ['lesson', 'quiz', 'submitted', 'mastered']

/** Drawn whole by the server and readable without a script; with one it follows the class. */
export function LiveBoard({ classId, board: first, timeZone, section }: Props) {
  const live = useLiveBoard(classId, first)
  const [isHidden, turnNames] = useHiddenNames()
  const [isLarge, setLarge] = useState(false)
  const news = useNews(live.board)
  const nameOf = (row: BoardRow) => (isHidden ? words.nameless(row.number) : row.alias)
  const rows = live.board.rows.filter((row) => section === null || row.section === section)
  const board = { ...live.board, rows }
  const begun = rows.filter((row) => row.cells.some((cell) => cell.step !== 'none')).length
  return (
    <div className={styles.board} data-large={isLarge || undefined}>
      <div className={styles.bar}>
        <p className={styles.line} data-line={live.line}>
          {describeLine(live, timeZone)}{' '}
          <a href={section === null ? '?' : `?section=${encodeURIComponent(section)}`}>{words.refresh}</a>
        </p>
        <div className={styles.buttons}>
          <button
            type="button"
            aria-pressed={isHidden}
            aria-keyshortcuts="h"
            title={words.hideKey}
            onClick={turnNames}
          >
            {isHidden ? words.show : words.hide} <kbd>h</kbd>
          </button>
          <button type="button" aria-pressed={isLarge} onClick={() => setLarge(!isLarge)}>
            {isLarge ? words.normal : words.large}
          </button>
        </div>
      </div>
      <p className={styles.summary}>
        {words.summary(rows.length, rows.filter((row) => row.isHere).length, begun)}
      </p>
      <p role="status" className={styles.news}>
        {describeNews(news, rows, nameOf)}
      </p>
      <NeedList board={board} nameOf={nameOf} />
      <BoardTable board={board} nameOf={nameOf} />
      <p className={styles.key}>
        {STEPS.map((step) => (
          <span key={step}>
            <StepSign step={step} /> {words.step[step]}
          </span>
        ))}
      </p>
      <p className={styles.rule}>{words.stuckRule}</p>
    </div>
  )
}

/** The latest completion; it stays until the next one. */
function useNews(board: Board): News | null {
  const before = useRef(board)
  const [news, setNews] = useState<News | null>(null)
  useEffect(() => {
    const latest = findNews(before.current, board).at(-1)
    before.current = board
    if (latest) setNews(latest)
  }, [board])
  return news
}

function describeNews(
  news: News | null,
  rows: readonly BoardRow[],
  nameOf: (row: BoardRow) => string,
): string {
  const row = rows.find((one) => one.learnerId === news?.learnerId)
  return news && row ? words.news[news.what](nameOf(row), news.moduleNumber) : ''
}

function describeLine({ line, asOf }: Live, timeZone: string): string {
  return words[line](showClock(asOf, timeZone))
}
