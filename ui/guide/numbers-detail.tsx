import type { Numbers } from '#domain/course/guide-files'
import styles from './guide.module.css'
import { words } from './words'

type NumbersDetailProps = { readonly numbers: Numbers; readonly detail: 'words' | 'picture' | 'full' }

export function NumbersDetail({ numbers, detail }: NumbersDetailProps) {
  if (detail === 'words') return <p>{numbers.words}</p>
  const { count, countLabel, otherLabel, span } = numbers
  const sentence = words.numbers.ofHundred(count, countLabel, 100 - count, otherLabel, span)
  return (
    <>
      <div className={styles.people} role="img" aria-label={sentence}>
        {Array.from({ length: 100 }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a hundred alike circles that never move
          <span key={at} className={styles.person} data-counted={at < count ? '' : undefined} />
        ))}
      </div>
      <p>{sentence}</p>
      {detail === 'full' ? <p>{numbers.full}</p> : null}
    </>
  )
}
