import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { loadCourse } from '#server/course/load-course'
import styles from '#ui/certificate/certificate.module.css'
import { CertificateMaker } from '#ui/certificate/certificate-maker'
import { words } from '#ui/certificate/words'

const { home: said } = words

export const metadata: Metadata = { title: said.title, robots: { index: false } }

type Props = { readonly searchParams: Promise<Readonly<Record<string, string | string[] | undefined>>> }

export default async function CertificateHome({ searchParams }: Props) {
  const { code } = await searchParams
  if (typeof code === 'string' && code.trim() !== '')
    redirect(`/certificate/${encodeURIComponent(code.trim())}`)
  const titles = Object.fromEntries(loadCourse().modules.map(({ id, title }) => [id, title]))
  return (
    <div className={styles.page}>
      <h1>{said.title}</h1>
      <section className={styles.section} aria-labelledby="mine">
        <h2 id="mine">{said.mine}</h2>
        <p>{said.lead}</p>
        <CertificateMaker titles={titles} />
      </section>
      <section className={styles.section} aria-labelledby="check">
        <h2 id="check">{said.check}</h2>
        <form className={styles.form} action="/certificate">
          <label htmlFor="code">{said.code}</label>
          <p id="code-hint" className={styles.soft}>
            {said.codeHint}
          </p>
          <input id="code" name="code" autoComplete="off" required aria-describedby="code-hint" />
          <button type="submit" className={styles.button}>
            {said.checkButton}
          </button>
        </form>
      </section>
    </div>
  )
}
