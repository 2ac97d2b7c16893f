import localFont from 'next/font/local'

/** Self-hosted: a page may ask no other host. With the fallback's size adjusted, nothing moves when it arrives. */
export const inter = localFont({
  src: '../node_modules/@fontsource-variable/inter/files/inter-latin-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter',
  display: 'swap',
  adjustFontFallback: 'Arial',
})
