// @vitest-environment happy-dom
import { act } from 'react'
import { createRoot } from 'react-dom/client'
import { afterEach, expect, test, vi } from 'vitest'
import { findRefusedWords } from '#domain/course/wording'
import { CertificateStanding } from './certificate-standing'
import { words } from './words'

const membership = {
  classId: 'c',
  className: 'Oncology 2',
  learnerId: 'l',
  alias: 'Wren',
  recoveryCode: 'r',
  secret: 's',
  claimEarlier: false,
}
const modules = [
  { id: 'm1-what-remission-means', number: 1 },
  { id: 'm2-remission-and-cure', number: 2 },
]

async function show(answer: () => Promise<Response>) {
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true)
  vi.stubGlobal('fetch', answer)
  const place = document.createElement('div')
  await act(async () =>
    createRoot(place).render(<CertificateStanding membership={membership} modules={modules} />),
  )
  const links = [...place.querySelectorAll('a')].map((link) => [link.getAttribute('href'), link.textContent])
  return { text: place.textContent, links }
}

afterEach(() => vi.unstubAllGlobals())

test.each([
  [{ kind: 'issued', code: 'ACDEFGHJKMNP' }, [['/certificate/ACDEFGHJKMNP', '/certificate/ACDEFGHJKMNP']]],
  [{ kind: 'ready' }, [['/certificate', words.standing.make]]],
  [
    { kind: 'incomplete', missing: ['m2-remission-and-cure'] },
    [
      ['/lessons/m2-remission-and-cure', 'Module 2'],
      ['/certificate', words.standing.about],
    ],
  ],
])('%j leads to what comes next', async (standing, links) => {
  expect((await show(async () => Response.json(standing))).links).toEqual(links)
})

test.each([
  ['offline', () => Promise.reject(new TypeError('offline'))],
  ['no member', async () => new Response(null, { status: 401 })],
])('says nothing when %s', async (_, answer) => {
  expect((await show(answer)).text).toBe('')
})

test('its words are kind', () => {
  const said = Object.values(words.standing).map((one) => (typeof one === 'string' ? one : one(1)))
  expect(said.flatMap((one) => findRefusedWords(one))).toEqual([])
})
