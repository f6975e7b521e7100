import type { Metadata } from 'next'
import { CriteriaPage } from '#ui/criteria/criteria-page'
import { words } from '#ui/criteria/words'

export const metadata: Metadata = { title: words.title }

export default function Page() {
  return <CriteriaPage />
}
