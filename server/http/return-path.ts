/** The header by which a page learns its own address. What a client sends under it is written over. */
export const ASKED_PATH = 'x-course-path'

const HOME = '/teach'
const PAGE = /^\/teach(\/[\w-]+)*(\?[\w=&%.+-]*)?$/

/** Where to go once signed in: a page of the educators' side; their first one for anything else, another site's above all. */
export function readReturnPath(asked: unknown): string {
  return typeof asked === 'string' && PAGE.test(asked) ? asked : HOME
}

/** The address of the sign-in page that leads back. */
export function toSignIn(asked: unknown): string {
  const path = readReturnPath(asked)
  return path === HOME ? '/teach/sign-in' : `/teach/sign-in?to=${encodeURIComponent(path)}`
}
