import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { Footer } from '@/components/frame/footer'
import { Header } from '@/components/frame/header'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Latchkey: find the cause of an Okta error', template: '%s · Latchkey' },
  description:
    'Paste a log or answer a few questions. Latchkey names the cause of an Okta error, shows the line that proves it, and says who does what now. Everything is read on your device.',
  referrer: 'no-referrer',
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

// Runs before the first paint: the reader's theme, and whether a link will replace what the page shows.
const early = `var d=document.documentElement,t;try{t=localStorage.getItem('theme')}catch(e){}
d.dataset.theme=t||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')
if(location.hash.length>1)d.dataset.link=''`

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-theme="light" suppressHydrationWarning>
      <head>
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, admitted by its hash */}
        <script dangerouslySetInnerHTML={{ __html: early }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <a href="#main" className="sr-only focus:not-sr-only focus:absolute focus:left-2 focus:top-2 focus:bg-raised focus:p-2">
          Skip to the content
        </a>
        <Header />
        <div className="mx-auto w-full max-w-[68rem] grow px-4 pb-16 pt-4 sm:px-8">{children}</div>
        <Footer />
      </body>
    </html>
  )
}
