import localFont from 'next/font/local'

/** Both are `optional`: on a slow line the first page keeps the device's own letters, and nothing moves under the reader. */
export const bodyFont = localFont({
  src: [
    {
      path: '../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff2',
      weight: '400',
    },
    {
      path: '../node_modules/@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-600-normal.woff2',
      weight: '600',
    },
  ],
  variable: '--font-body',
  display: 'optional',
})

/** Headings alone, in the one weight they use. */
export const headingFont = localFont({
  src: '../node_modules/@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2',
  weight: '600',
  variable: '--font-serif',
  display: 'optional',
})
