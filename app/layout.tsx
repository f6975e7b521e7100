import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { SiteFooter } from '#ui/shell/site-footer'
import { SiteHeader } from '#ui/shell/site-header'
import { words } from '#ui/shell/words'
import { bodyFont, headingFont } from './fonts'
import '#ui/tokens.css'
import '#ui/base.css'

export const metadata: Metadata = {
  title: { default: words.courseName, template: `%s · ${words.courseName}` },
  description: words.courseDescription,
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fbf8f2' },
    { media: '(prefers-color-scheme: dark)', color: '#13181c' },
  ],
}

/** Runs before the first paint, so that a chosen theme never flashes. */
const THEME = `try{var t=localStorage.getItem('remission:theme');if(t==='light'||t==='dark')document.documentElement.dataset.theme=t}catch{};`

/** Keeps opened pages for reading without a network. Only where the course is served for use, not while it is written. */
const OFFLINE =
  process.env.NODE_ENV === 'production'
    ? `'serviceWorker' in navigator&&addEventListener('load',()=>navigator.serviceWorker.register('/offline.js'))`
    : ''

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${bodyFont.variable} ${headingFont.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, no input */}
        <script dangerouslySetInnerHTML={{ __html: THEME + OFFLINE }} />
      </head>
      <body>
        <SiteHeader />
        <main id="main" tabIndex={-1}>
          {children}
        </main>
        <SiteFooter />
      </body>
    </html>
  )
}
