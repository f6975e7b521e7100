import { isIP } from 'node:net'
import { resolve } from 'node:path'
import { z } from 'zod'

export type Env = {
  /** PostgreSQL's address; null for the SQLite file. */
  readonly databaseUrl: string | null
  readonly databaseFile: string
  /** The origin under which people reach the course, without a path; null where each request tells. */
  readonly baseUrl: string | null
  /** null: mail is written to the log. */
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null
  readonly oidc: { readonly issuer: string; readonly clientId: string; readonly clientSecret: string } | null
  /** Addresses or ranges of the proxies whose X-Forwarded-For is believed; nobody's where there are none. */
  readonly trustedProxies: readonly string[]
}

const text = z
  .string()
  .trim()
  .optional()
  .transform((value) => value || undefined)

const EnvSchema = z
  .object({
    DATABASE_URL: text.refine(
      isUrlOf('postgres:', 'postgresql:'),
      'is not an address of PostgreSQL; expected postgresql://user:password@host:5432/database, or nothing for a file',
    ),
    DATABASE_FILE: text.transform((file) => resolve(file ?? 'var/course.db')),
    BASE_URL: text.refine(
      isUrlOf('http:', 'https:'),
      'is not a web address; expected one such as https://course.example.edu',
    ),
    SMTP_URL: text.refine(
      isUrlOf('smtp:', 'smtps:'),
      'is not an address of a mail server; expected smtps://user:password@mail.example.edu',
    ),
    MAIL_FROM: text.refine(
      (value) => !value || /^[^@]*[^@\s]@[^@\s]+$/.test(value),
      'is not a mail address; expected one such as course@example.edu',
    ),
    OIDC_ISSUER: text.refine(
      isUrlOf('https:', 'http:'),
      'is not a web address; expected that of the identity provider, such as https://login.example.edu',
    ),
    OIDC_CLIENT_ID: text,
    OIDC_CLIENT_SECRET: text,
    TRUSTED_PROXY: text.refine(
      (value) => splitList(value).every(isAddressOrRange),
      'holds something that is no address; expected addresses or ranges such as 10.0.0.0/8, 192.0.2.7',
    ),
  })
  .superRefine(({ SMTP_URL, MAIL_FROM, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET }, context) => {
    const demand = (name: string, reason: string) =>
      context.addIssue({ code: 'custom', path: [name], message: `is not set; expected ${reason}` })
    if (SMTP_URL && !MAIL_FROM) demand('MAIL_FROM', "the sender's address, because SMTP_URL is set")
    const oidc = Object.entries({ OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET })
    if (oidc.every(([, value]) => !value)) return
    for (const [name, value] of oidc) if (!value) demand(name, 'all three of the OIDC settings or none')
  })

/**
 * The environment, parsed whole. Secrets are never part of a message.
 *
 * @throws Error naming each variable that cannot be used, what is wrong and what is expected
 */
export function readEnv(source: Readonly<Record<string, string | undefined>> = process.env): Env {
  const parsed = EnvSchema.safeParse(source)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(({ path, message }) => `${path.join('.')} ${message}.`)
    throw new Error(`The environment cannot be used.\n${lines.join('\n')}`)
  }
  return toEnv(parsed.data)
}

function toEnv(values: z.infer<typeof EnvSchema>): Env {
  const { SMTP_URL, MAIL_FROM, OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = values
  return {
    databaseUrl: values.DATABASE_URL ?? null,
    databaseFile: values.DATABASE_FILE,
    baseUrl: values.BASE_URL ? new URL(values.BASE_URL).origin : null,
    mail: SMTP_URL && MAIL_FROM ? { smtpUrl: SMTP_URL, from: MAIL_FROM } : null,
    oidc:
      OIDC_ISSUER && OIDC_CLIENT_ID && OIDC_CLIENT_SECRET
        ? { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
        : null,
    trustedProxies: splitList(values.TRUSTED_PROXY),
  }
}

function isUrlOf(...protocols: readonly string[]) {
  return (value: string | undefined) =>
    value === undefined || (URL.canParse(value) && protocols.includes(new URL(value).protocol))
}

function splitList(value: string | undefined): readonly string[] {
  return (value ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean)
}

function isAddressOrRange(value: string): boolean {
  const [address = '', bits, ...rest] = value.split('/')
  const version = isIP(address)
  if (version === 0 || rest.length > 0) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
