import type { Metadata } from 'next'
import { Article } from '@/components/frame/article'

export const metadata: Metadata = {
  title: 'No network',
  description: 'Shown where there is no network and the page that was asked for is not kept on this device.',
}

export default function Page() {
  return (
    <Article title="This page is not kept on this device">
      <p>There is no network now, and this page was not kept when there was one. Nothing of a case is lost: it is in the address of its page.</p>
      <p>
        Reading a paste works without a network: <a href="/">find the cause of an error</a>.
      </p>
      <p>The other pages are kept in idle time while there is a network, unless your browser saves data.</p>
    </Article>
  )
}
