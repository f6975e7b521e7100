import type { Metadata } from 'next'
import { findCertificate } from '#server/evidence/find-certificate'
import { describeWait, TooManyTriesError } from '#server/http/too-many-tries-error'
import { openStore } from '#server/store/open-store'
import styles from '#ui/certificate/certificate.module.css'
import { CertificateSheet } from '#ui/certificate/certificate-sheet'
import { words } from '#ui/certificate/words'
import { PrintButton } from '#ui/educator/classes/print-button'
import { words as course } from '#ui/shell/words'

export const metadata: Metadata = { title: words.title, robots: { index: false } }
export const dynamic = 'force-dynamic'

type Props = { readonly params: Promise<{ readonly code: string }> }

export default async function CertificatePage({ params }: Props) {
  const found = await lookUp(readTyped((await params).code))
  if (found.kind === 'busy') {
    return (
      <div className={styles.page}>
        <h1>{words.title}</h1>
        <p role="status">{words.busy(describeWait(found.waitMs))}</p>
      </div>
    )
  }
  if (!found.certificate) {
    return (
      <div className={styles.page}>
        <h1>{words.none.title}</h1>
        <p>{words.none.text}</p>
        <p>
          <a href="/certificate">{words.none.again}</a>
        </p>
      </div>
    )
  }
  return (
    <div className={styles.page}>
      <CertificateSheet courseName={course.courseName} {...found.certificate} />
      <p className={styles.soft}>
        {words.verified} {words.means}
      </p>
      <PrintButton text={words.print} />
    </div>
  )
}

/** Spaces as an address writes them; whatever else is odd is no code anyway. */
function readTyped(code: string): string {
  return code.replaceAll('%20', ' ')
}

async function lookUp(typed: string) {
  try {
    return {
      kind: 'looked',
      certificate: await findCertificate(await openStore(), typed, Date.now()),
    } as const
  } catch (error) {
    if (error instanceof TooManyTriesError) return { kind: 'busy', waitMs: error.waitMs } as const
    throw error
  }
}
