import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { AppFailed } from '@/components/frame/app-failed'
import { Footer } from '@/components/frame/footer'
import { Header } from '@/components/frame/header'
import { LostFragment } from '@/components/frame/lost-fragment'
import { NewVersion } from '@/components/frame/new-version'
import { OpenInTab } from '@/components/frame/open-in-tab'
import { SkipLink } from '@/components/frame/skip-link'
import { org } from '@/lib/org/org'
import { inter } from './fonts'
import './globals.css'
import './print.css'

const icon = readFileSync(join(process.cwd(), 'public', 'icon.svg'), 'utf8').trim()

/** Chats ignore a preview picture whose address has no host. */
const card = { url: '/social.png', width: 1200, height: 630, alt: 'Latchkey, under it an error code of Okta: find the cause of an Okta error' }

const [title, description] = [
  'Latchkey: find the cause of an Okta error',
  'Paste a log or answer a few questions. Latchkey names the cause of an Okta error, shows the line that proves it, and says who does what now. Everything is read on your device.',
]

export const metadata: Metadata = {
  title: { default: title, template: '%s · Latchkey' },
  description,
  // What a chat shows of a link is the same for every case.
  openGraph: { type: 'website', siteName: 'Latchkey', title, description, ...(org.site && { images: [card] }) },
  ...(org.site && { metadataBase: new URL(org.site), twitter: { card: 'summary_large_image' } }),
  manifest: '/manifest.webmanifest',
  // A data URL: browsers request an icon file again and again, and nothing may be requested once there is a paste.
  icons: { icon: `data:image/svg+xml,${encodeURIComponent(icon)}` },
}
export const viewport: Viewport = { width: 'device-width', initialScale: 1 }

// Runs before the first paint: that scripts run at all, the reader's theme, whether a link will replace what the page shows, and that a file dropped too early
// does not open in place of the page. In a frame, the page after one with `?embed` takes it over.
const early = `var d=document.documentElement,t;d.dataset.script='';try{t=localStorage.getItem('theme')}catch(e){}
d.dataset.theme=t||(matchMedia('(prefers-color-scheme: dark)').matches?'dark':'light')
if(location.hash.length>1&&location.hash!='#main')d.dataset.link=''
var q=/[?&]embed(?=[=&]|$)/,r=document.referrer.split('#')[0],o=location.origin+'/'
if(self!==top&&!q.test(location.search)&&r.indexOf(o)===0&&q.test(r))history.replaceState(history.state,'',(location.search||'?')+(location.search?'&':'')+'embed'+location.hash)
if(q.test(location.search))d.dataset.embed=''
function f(e){if(e.dataTransfer&&e.dataTransfer.types.indexOf('Files')>-1)e.preventDefault()}
addEventListener('dragover',f);addEventListener('drop',f)`

export default function RootLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" data-theme="light" className={inter.variable} suppressHydrationWarning>
      <head>
        <meta httpEquiv="x-dns-prefetch-control" content="off" />
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own constant, admitted by its hash */}
        <script dangerouslySetInnerHTML={{ __html: early }} />
      </head>
      <body className="flex min-h-dvh flex-col">
        <SkipLink />
        <OpenInTab />
        <Header />
        <div className="mx-auto w-full max-w-[70rem] grow px-4 pb-16 pt-4 sm:px-6">
          <LostFragment />
          <AppFailed />
          <NewVersion />
          {children}
        </div>
        <Footer />
      </body>
    </html>
  )
}
