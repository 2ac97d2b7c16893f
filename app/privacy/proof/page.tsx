import type { Metadata } from 'next'
import { Article } from '@/components/frame/article'
import { WithoutScript } from '@/components/frame/without-script'
import { Proof } from '@/components/proof/proof'

export const metadata: Metadata = {
  title: 'Proof of privacy',
  description: 'Your browser tries to send something out by every way there is, in the page and in the thread that reads, and you see which it refuses.',
}

export default function Page() {
  return (
    <Article title="Let your browser prove it">
      <p className="text-lg">
        Press the button, and this page tries to send something out by every way that a page has. The table shows which of them your browser refuses, and how
        that was seen.
      </p>
      <p>
        Everything goes to <code>latchkey.invalid</code>, a name that can never exist, or to this site itself. What is sent is the letter x. Your browser
        reports each refusal in its console (F12) as well.
      </p>
      <WithoutScript>
        <p>Your browser tries it, with JavaScript, which is switched off or blocked here. Without it nothing can be sent either.</p>
      </WithoutScript>
      <Proof />
      <h2>What no page can stop</h2>
      <p>
        A browser extension that may read pages reads this one, and what it sends is bound by no policy of ours. So is the browser itself, and whoever looks
        after your device. Whoever hosts this site could serve other files than ours: <code>/files.json</code> lists the digest of each file, to compare with a
        build of the same sources.
      </p>
      <p>
        More: <a href="/privacy/">what happens to what you paste</a>, <a href="/privacy/statement/">a statement for a security review</a>
      </p>
    </Article>
  )
}
