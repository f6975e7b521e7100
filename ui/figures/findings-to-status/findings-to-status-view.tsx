import { Stack } from '../controls/stack'
import type { Findings } from './findings'
import styles from './findings-to-status.module.css'
import { FindingsToStatusControls } from './findings-to-status-controls'
import { judgeStatus, type Status, type StatusWord, statusWords } from './judge-status'
import { listFindings } from './list-findings'
import { fitNames, reasons, statusNames, words } from './words'
import { writeSentence } from './write-sentence'

type ViewProps = { readonly findings: Findings; readonly onFindings?: (findings: Findings) => void }

export function FindingsToStatusView({ findings, onFindings }: ViewProps) {
  const status = judgeStatus(findings)
  return (
    <Stack>
      <FindingsToStatusControls findings={findings} onFindings={onFindings} />
      <div className={styles.flow}>
        <ul className={styles.findings} aria-label={words.findings}>
          {listFindings(findings).map((finding) => (
            <li key={finding}>{finding}</li>
          ))}
        </ul>
        <Joint />
        <ul className={styles.words} aria-label={words.fits}>
          {statusWords.map((word) => (
            <WordRow key={word} word={word} status={status} />
          ))}
        </ul>
      </div>
      <div className={styles.saying} role={onFindings ? 'status' : undefined}>
        <p>
          <b>{nameFitting(status)}</b> {reasons[status.reason]}
        </p>
        <p className={styles.label}>{words.say}</p>
        <blockquote>{writeSentence(findings)}</blockquote>
      </div>
    </Stack>
  )
}

const nameFitting = ({ fits }: Status) => {
  const fitting = statusWords.filter((word) => fits[word] === 'fits').map((word) => statusNames[word].name)
  return fitting.length === 0 ? words.noneFits : `${fitting.join('. ')}.`
}

function Joint() {
  return (
    <svg className={styles.joint} viewBox="0 0 40 40" aria-hidden="true">
      <path d="M4 20H34M24 10L34 20L24 30" />
    </svg>
  )
}

function WordRow({ word, status }: { readonly word: StatusWord; readonly status: Status }) {
  const fit = status.fits[word] ?? 'does-not'
  const { sign, name } = statusNames[word]
  return (
    <li className={styles.word} data-word={word} data-fit={fit}>
      <span className={styles.sign} aria-hidden="true">
        {sign}
      </span>
      <span>{name}</span>
      <span className={styles.fit}>
        <span aria-hidden="true">{fitNames[fit].sign}</span> {fitNames[fit].name}
      </span>
    </li>
  )
}
