'use client'
import { useEffect, useState } from 'react'
import { watchMembership } from '#browser/class-membership'
import { openOutbox } from '#browser/outbox/device-outbox'
import { claimEarlierWork } from '#browser/outbox/note-submission'
import type { OutboxItem } from '#browser/outbox/outbox-storage'
import { type OutboxView, readOutbox } from '#browser/outbox/read-outbox'
import { runOutbox } from '#browser/outbox/run-outbox'
import type { OutboxTag } from '#machines/outbox.machine'
import styles from './outbox-status.module.css'
import { outboxWords } from './outbox-words'

const TAGS: readonly OutboxTag[] = ['idle', 'sending', 'waiting', 'offline', 'moved']

/** Says what has reached the class, what waits, and what was refused, and sends it. Nothing where there is no class. */
export function OutboxStatus() {
  const [view, setView] = useState<OutboxView>()
  useEffect(() => watchOutbox(setView), [])
  if (!view) return null
  const kept = [...view.refused, ...view.noted]
  if (!view.isMember && kept.length === 0 && view.elsewhere === 0) return null
  const mayAsk = view.waiting > 0 && view.step !== 'sending' && view.step !== 'idle'
  return (
    <section className={styles.status} aria-label={outboxWords.heading}>
      {view.isMember ? (
        <p role="status" data-outbox={view.step}>
          {outboxWords.status(view)} {view.isFleeting && view.waiting > 0 ? outboxWords.fleeting : null}
        </p>
      ) : null}
      {mayAsk ? (
        <button
          type="button"
          className={styles.button}
          onClick={() => runOutbox().send({ type: 'outbox.send' })}
        >
          {outboxWords.sendNow}
        </button>
      ) : null}
      {view.elsewhere > 0 ? <p>{outboxWords.elsewhere(view.elsewhere)}</p> : null}
      {kept.length > 0 ? (
        <ul className={styles.kept}>
          {kept.map((item) => (
            <KeptItem key={`${item.learnerId} ${item.fact.id}`} item={item} />
          ))}
        </ul>
      ) : null}
    </section>
  )
}

function KeptItem({ item }: { readonly item: OutboxItem }) {
  const remove = () => openOutbox().remove(item)
  return (
    <li>
      <p>
        {outboxWords.work(item.fact.kind)}: {item.message}
      </p>
      {item.state === 'refused' ? (
        <button type="button" className={styles.button} onClick={() => sendAgain(item)}>
          {outboxWords.again}
        </button>
      ) : null}{' '}
      <button type="button" className={styles.button} onClick={remove}>
        {item.state === 'refused' ? outboxWords.remove : outboxWords.understood}
      </button>
    </li>
  )
}

function sendAgain(item: OutboxItem): void {
  openOutbox().put({ ...item, state: 'waiting', message: '' })
  runOutbox().send({ type: 'item.added' })
}

function watchOutbox(show: (view: OutboxView) => void): () => void {
  const storage = openOutbox()
  const outbox = runOutbox()
  const read = () => {
    const state = outbox.getSnapshot()
    const step = TAGS.find((tag) => state.hasTag(tag)) ?? 'idle'
    show(readOutbox(storage, step, state.context.message))
  }
  const readNewMembership = () => {
    claimEarlierWork()
    read()
  }
  readNewMembership()
  const { unsubscribe } = outbox.subscribe(read)
  const endings = [storage.subscribe(read), watchMembership(readNewMembership), unsubscribe]
  return () => {
    for (const end of endings) end()
  }
}
