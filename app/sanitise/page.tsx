import type { Metadata } from 'next'
import { WithoutScript } from '@/components/frame/without-script'
import { Sanitiser } from '@/components/sanitise/sanitiser'

export const metadata: Metadata = {
  title: 'Sanitise a HAR or a log',
  description: 'Makes a copy of a HAR, log or configuration without secrets and names, in your browser. It still leads to the same cause.',
}

export default function Page() {
  return (
    <main id="main" tabIndex={-1} className="max-w-[56rem] outline-none">
      <h1 className="mb-4 mt-4">Sanitise a HAR or a log</h1>
      <p className="mb-6 text-lg">
        A copy that you can pass on: without tokens, cookies, passwords and keys, and with stand-ins such as <code>user-1</code> and <code>org-1.okta.com</code>{' '}
        for people, addresses and hosts. It is made in this browser tab, sent nowhere and stored nowhere.
      </p>
      <WithoutScript>
        <p>The copy is made by your browser, with JavaScript, which is switched off or blocked here. Allow it for this site and reload the page.</p>
      </WithoutScript>
      <Sanitiser />
      <h2 className="mb-2 mt-10">How it works</h2>
      <ul className="list-disc space-y-1.5 pl-6">
        <li>JSON, HAR, CSV and XML are taken apart and come out in the same form. What is encoded in them is opened: forms, base64, SAML messages, tokens.</li>
        <li>The same value always gets the same stand-in, so that requests can still be followed. A token keeps its claims and loses its signature.</li>
        <li>Of a HAR, headers and parameters on a list are kept and cleaned. Bodies that are no answers of a sign-in, token or API call go.</li>
        <li>Then the copy is searched for everything that was removed, in every encoding. If something is still there, you get no copy.</li>
        <li>
          On the command line: <code>npm run --silent sanitise -- --out clean login.har</code>
        </li>
      </ul>
      <p className="mt-4">
        Do you have one that works and one that fails? <a href="/compare/">Compare the two</a>.
      </p>
      <h2 className="mb-2 mt-8">What it does not promise</h2>
      <p>
        Names in free text that no field announces, such as those of companies or projects, are not recognised. Pictures are not read: they go. A smaller
        capture is safer than any cleaning: a private window, a test user, one failed try.
      </p>
    </main>
  )
}
