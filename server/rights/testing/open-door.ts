import { fileURLToPath } from 'node:url'
import { RightsError, type RightsErrorCode } from '../rights-error'
import type { Asking } from './doors'
import { arrive, NotFound, Redirected } from './next-parts'

export type Meeting = 'let in' | RightsErrorCode

const HOST = 'course.test'
const SIGN_IN = '/teach/sign-in'
const REFUSALS: readonly RightsErrorCode[] = ['SIGN_IN', 'NOT_YOURS', 'NOT_ALLOWED']
const root = fileURLToPath(new URL('../../..', import.meta.url))

type Door = (...given: readonly unknown[]) => Promise<unknown>

/** What of ours the browser of a person sends along. */
export function comeFromOwnPage(headers: Headers): Headers {
  const whole = new Headers(headers)
  whole.set('host', HOST)
  whole.set('origin', `http://${HOST}`)
  return whole
}

/** Opens a door of the server as Next would. @returns what the door gives: a Response, a form's state, a page's tree */
export async function openDoor(door: string, headers: Headers, asking: Asking): Promise<unknown> {
  const [, file = '', name = ''] = /^(\S+?)(?: (\w+))?$/.exec(door) ?? []
  const exported: Readonly<Record<string, Door | undefined>> = await import(
    /* @vite-ignore */ `${root}${file}`
  )
  const open = exported[name === '' ? 'default' : name]
  if (!open) throw new Error(`${door} is not there to be opened.`)
  arrive(headers)
  const params = Promise.resolve(asking.params ?? {})
  if (name === '') return open({ params, searchParams: Promise.resolve(asking.query ?? {}) })
  if (/\/route\.tsx?$/.test(file)) return open(toRequest(name, headers, asking), { params })
  return open({}, toForm(asking.form ?? {}))
}

/** Who is let in, and what the others are told. Whatever is no refusal of rights is let in. */
export async function meetDoor(door: string, headers: Headers, asking: Asking): Promise<Meeting> {
  try {
    return await readMeeting(await openDoor(door, headers, asking))
  } catch (error) {
    if (error instanceof NotFound) return 'NOT_YOURS'
    if (!(error instanceof Redirected)) throw error
    return error.to === SIGN_IN && asking.leadsTo !== SIGN_IN ? 'SIGN_IN' : 'let in'
  }
}

async function readMeeting(given: unknown): Promise<Meeting> {
  if (given instanceof Response) {
    const isStream = given.headers.get('content-type')?.startsWith('text/event-stream')
    if (isStream) await given.body?.cancel()
    if (given.status >= 500 && given.status !== 503) throw new Error(`The door answered ${given.status}.`)
    return isStream || given.status < 400 ? 'let in' : findCode(await given.text())
  }
  if (typeof given === 'object' && given !== null && 'problem' in given) {
    return REFUSALS.find((code) => new RightsError(code).message === given.problem) ?? 'let in'
  }
  return 'let in'
}

function findCode(text: string): Meeting {
  return REFUSALS.find((code) => text.includes(`"${code}"`)) ?? 'let in'
}

function toRequest(method: string, headers: Headers, { query = {}, body }: Asking): Request {
  const address = `http://${HOST}/?${new URLSearchParams(query)}`
  const init = { method, headers }
  return new Request(address, body === undefined ? init : { ...init, body: JSON.stringify(body) })
}

function toForm(fields: Readonly<Record<string, string>>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}
