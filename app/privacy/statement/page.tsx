import type { Metadata } from 'next'
import { Article } from '@/components/frame/article'
import { org } from '@/lib/org/org'

export const metadata: Metadata = {
  title: 'Statement for a security review',
  description: 'One page for an employer or a security team: what Latchkey is, what leaves the device, what is stored, what enforces it and how to verify.',
}

const contact = org.security?.contact

export default function Page() {
  return (
    <Article title="Latchkey: statement for a security review">
      <p>
        Version {process.env.NEXT_PUBLIC_VERSION ?? 'in development'}
        {org.name ? `, set up for ${org.name}` : ''}. One page, to read or to print.
      </p>
      <h2>What it is</h2>
      <p>
        A set of static pages that find the cause of an Okta error from a log, a file or a few answers. There is no server program, no account, no database and
        no language model. It needs no access to an Okta org. It is open source (MIT).
      </p>
      <h2>What leaves the device</h2>
      <p>
        Nothing that is pasted, dropped or opened. It is read in the memory of one browser tab and is gone with the tab. What a reader copies, mails or prints
        leaves by their own hand: fixed words and values of known kinds; lines of the evidence go only into a text for Okta Support, and only those that the
        reader ticks. Before it leaves, it is searched for each secret that was recognised in the evidence.
      </p>
      <p>The host sees which of its pages and files a browser asks for, as on any site. The part of a link behind the # is not sent to it.</p>
      <h2>What is stored</h2>
      <p>
        In the browser: the theme, the reader’s role and whether cases are kept, each a word that the reader chose; a list of cases once it is turned on,
        without any line of evidence. All are listed and deleted under <a href="/history/#forget">Forget everything on this device</a>. A service worker keeps
        the site’s own files, for use without a network; <a href="/privacy/#offline">it can be removed</a>. No cookie, no analytics.
      </p>
      <h2>What enforces it</h2>
      <ul>
        <li>
          A Content-Security-Policy in each page: no connection to any host (<code>connect-src &apos;none&apos;</code>), no form, no frame and no script but the
          site’s own. It holds also where the host sends no headers.
        </li>
        <li>
          The threads that read start under the same policy; the one for pictures may also run WebAssembly. The service worker asks the site’s own host alone.
        </li>
        <li>Trusted Types, where the browser knows them: no script and no HTML from text.</li>
        <li>Tests that fail when a page asks anybody else, or when evidence is in an address, a storage or a title.</li>
      </ul>
      <h2>How to verify</h2>
      <ul>
        <li>
          <a href="/privacy/proof/">/privacy/proof/</a>: the browser tries each way to send something out, and shows what it refuses.
        </li>
        <li>
          <a href="/files.json">/files.json</a>: the SHA-256 of each file. A build of the same sources gives the same digests. <code>npm run check:host</code>{' '}
          compares a host with it, headers included.
        </li>
        <li>
          <a href="/sbom.cdx.json">/sbom.cdx.json</a>: the packages that the site is made of (CycloneDX), with checksums.
        </li>
        <li>Host it yourself: a folder of files that needs no internet.</li>
      </ul>
      <h2>What it does not protect from</h2>
      <p>
        Browser extensions that may read pages; whoever controls the device or the host; a secret of a form that it does not recognise. No policy of today’s
        browsers covers navigation, opening a tab or looking up a name: no script of the site does so without a press of the reader.
      </p>
      <h2>Contact</h2>
      <p>
        {contact ? (
          <>
            To report a weakness of this copy:{' '}
            <a href={contact.startsWith('https://') ? contact : `mailto:${contact}`} rel="noreferrer noopener">
              {contact}
            </a>
          </>
        ) : (
          'To report a weakness, write to those who host this copy, or use “Report a vulnerability” on the Security page of the project’s repository.'
        )}
      </p>
    </Article>
  )
}
