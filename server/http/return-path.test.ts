import { expect, it } from 'vitest'
import { readReturnPath, toSignIn } from './return-path'

const OWN = [
  '/teach',
  '/teach/0abc/gradebook',
  '/teach/0abc/gradebook?sort=alias&section=North%20B',
  '/teach/new',
]
const OTHERS = [
  undefined,
  null,
  ['/teach/new'],
  '',
  'teach',
  '//evil.example/teach',
  'https://evil.example/teach',
  '/teach/../api/me',
  '/teach//evil.example',
  '/teach\\evil.example',
  '/teach/new\n',
  '/teachers',
  '/teach/new#x',
  "/teach/new?x='",
  'javascript:alert(1)',
]

it.each(OWN)('%s is gone back to', (path) => {
  expect(readReturnPath(path)).toBe(path)
})

it.each(OTHERS)('%j leads to the first page instead', (path) => {
  expect(readReturnPath(path)).toBe('/teach')
})

it('is carried by the address of the sign-in page, which stays plain for the first page', () => {
  expect(toSignIn('/teach/0abc/board?section=B')).toBe(
    '/teach/sign-in?to=%2Fteach%2F0abc%2Fboard%3Fsection%3DB',
  )
  expect([toSignIn('/teach'), toSignIn('//evil.example')]).toEqual(['/teach/sign-in', '/teach/sign-in'])
})
