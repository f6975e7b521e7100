/** What Next gives a door of the server, for tests that open doors without it. */
type Surroundings = { headers: Headers }

const around: Surroundings = { headers: new Headers() }

/** What the next door that is opened finds as the headers of its request. */
export function arrive(headers: Headers): void {
  around.headers = headers
}

export class Redirected extends Error {
  readonly to: string
  constructor(to: string) {
    super(`redirected to ${to}`)
    this.name = 'Redirected'
    this.to = to
  }
}

export class NotFound extends Error {
  constructor() {
    super('not found')
    this.name = 'NotFound'
  }
}

export const nextHeaders = { headers: async () => around.headers }

export const nextNavigation = {
  redirect: (to: string) => {
    throw new Redirected(to)
  },
  notFound: () => {
    throw new NotFound()
  },
  useRouter: () => ({}),
  usePathname: () => '/',
  useSearchParams: () => new URLSearchParams(),
}

export const nextCache = { refresh: () => {} }
