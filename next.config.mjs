import { writePagePolicy } from './server/http/page-policy.mjs'

/** Static pages cannot name their inline scripts, which are Next's own and the first one's; `proxy.ts` does for educators' pages. */
const POLICY = { key: 'Content-Security-Policy', value: writePagePolicy(["'unsafe-inline'"]) }

const HEADERS = [
  // Nothing is told to other sites. Stricter still, and forms sent without a script would no longer say where they come from.
  { key: 'Referrer-Policy', value: 'same-origin' },
  { key: 'X-Content-Type-Options', value: 'nosniff' },
  { key: 'X-Frame-Options', value: 'DENY' },
  { key: 'Cross-Origin-Opener-Policy', value: 'same-origin' },
  { key: 'Cross-Origin-Resource-Policy', value: 'same-origin' },
  {
    key: 'Permissions-Policy',
    value: 'camera=(), microphone=(), geolocation=(), payment=(), usb=(), browsing-topics=()',
  },
  // Browsers heed it only over https.
  { key: 'Strict-Transport-Security', value: 'max-age=31536000' },
]

/** Scripts, styles and fonts are no pages: what rules a page would be a quarter of a kilobyte with every one of them. */
const FILE_HEADERS = HEADERS.filter(
  ({ key }) => key.startsWith('X-Content') || key.endsWith('Resource-Policy'),
)

/** Behind a proxy, forms of the educators' side come from the public address. */
const publicHost = URL.canParse(process.env.BASE_URL ?? '') ? [new URL(process.env.BASE_URL).host] : []

/** @type {import('next').NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  devIndicators: false,
  agentRules: false,
  experimental: { serverActions: { allowedOrigins: publicHost, bodySizeLimit: '1mb' } },
  headers: async () =>
    process.env.NODE_ENV === 'production'
      ? [
          { source: '/((?!_next/static/).*)', headers: HEADERS },
          { source: '/((?!_next/static/|teach(?:/|$)).*)', headers: [POLICY] },
          { source: '/_next/static/:path*', headers: FILE_HEADERS },
        ]
      : [],
}
