import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { FIRST_SCRIPT } from '#ui/shell/first-script'
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

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" className={`${bodyFont.variable} ${headingFont.variable}`} suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a constant of ours, no input */}
        <script dangerouslySetInnerHTML={{ __html: FIRST_SCRIPT }} />
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
