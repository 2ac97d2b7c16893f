import type { Metadata } from 'next'
import { Article } from '@/components/frame/article'
import { OfflineCopy } from '@/components/frame/offline-copy'

export const metadata: Metadata = {
  title: 'Privacy',
  description:
    'What Latchkey does with what you paste: it is read in your browser, sent nowhere, stored nowhere. How the browser enforces it and how to check.',
}

export default function Page() {
  return (
    <Article title="What happens to what you paste">
      <p className="text-lg">It is read in this browser tab, and nowhere else. Nothing you paste, drop or open is sent, stored, or put into a URL.</p>
      <ul>
        <li>
          Your browser enforces it: each page carries a security policy that refuses every connection (<code>connect-src &apos;none&apos;</code>), every form,
          every frame and every script but our own.
        </li>
        <li>There is no analytics, no third-party script, no cookie and no account.</li>
        <li>Reading happens in a thread of its own, beside the page. It starts under the policy of the page: it cannot connect to anything either.</li>
        <li>
          A screenshot or photo is read on this device, too, in a thread of a page of its own: that one may also run WebAssembly, and cannot connect to anything
          either. What it needs is loaded from this site when you give a picture, about 2 MB. The picture stays in memory until its words are used or discarded,
          and no word is used before you say so.
        </li>
        <li>Pastes live in the memory of one tab. Reload the page or close the tab, and they are gone.</li>
        <li>Secrets (tokens, cookies, client secrets, passwords, keys) are hidden wherever a line of yours is shown.</li>
        <li>
          A link holds our own words (which questions were answered and how, which facts a paste proved) and short values of known kinds, such as a status, a
          scope or a time. Never a line of the paste, and never a host or the id of a request or an error.
        </li>
      </ul>

      <h2>What a link contains</h2>
      <p>
        The part of the URL after the #. It is readable on purpose, and the result page lists all of it. Browsers do not send that part to any server. A public
        IP address from your evidence is added only when you tick its box. Anybody can write a link: a value in one that we do not know is not used, and the
        page says so.
      </p>

      <h2>What leaves this device, and when</h2>
      <p>Only what you copy, mail, print or show yourself, and each is searched for every secret of your pastes first, in plain and in encoded form.</p>
      <ul>
        <li>
          Copy buttons write to the clipboard, as plain text and, where the text has a form, also as formatted text. If a secret is found, nothing is copied,
          and the page says where it is. The clipboard is never read.
        </li>
        <li>Text for a ticket or a message is made of our own words and the values that the link lists.</li>
        <li>
          Lines of your paste go only into a text for Okta Support, and only those that you tick. Secrets are hidden in them, and names and addresses that we
          recognise are replaced unless you say otherwise. What you type for it stays in memory.
        </li>
        <li>
          A whole file leaves as a <a href="/sanitise/">clean copy</a>: secrets, names, addresses and hosts are replaced, and a receipt says where.
        </li>
        <li>
          Your <a href="/history/">list of cases</a> leaves as a CSV file when you export it: dates, causes, states and links. It holds nothing that the list
          does not.
        </li>
        <li>A QR code holds the link. It is drawn in your browser, and no service is asked.</li>
        <li>A code of five characters names one of our causes or requests, and nothing of your case.</li>
      </ul>

      <h2>What is kept</h2>
      <p>
        Two words, once you choose them: the light or dark theme, and who you are (“helpdesk”, for instance), so that results open in your words. They stay in
        this browser.
      </p>
      <p>
        A list of your cases is kept only if you turn it on, beside a result or on the page <a href="/history/">Cases on this device</a>, and a third word says
        that it is on. It holds for each of the newest 200 cases what its link holds: the cause, the dates, the answers and the facts. Never a line of a paste,
        and no address of a person or a place. You can delete one or all, and turn it off again.
      </p>
      <OfflineCopy />
      <p>
        All of it but the copy is listed, and deleted at once, under <a href="/history/#forget">Forget everything on this device</a>.
      </p>
      <p>
        What you type into the box, or as a code, is looked up in this browser and not kept. A link that you paste there opens, and is then the URL of the page.
      </p>

      <h2>What whoever hosts this site can see</h2>
      <p>
        Which of its pages your browser asks for, as on any site: the page of a cause, of a code or of a kind of evidence names that cause, code or kind. What
        you paste, answer or search for is not asked for, and stays here.
      </p>

      <h2>How to check it yourself</h2>
      <p>
        <a href="/privacy/proof/">Let your browser prove it</a>: it tries to send something out by every way there is, and shows which it refuses. For an
        employer or a security team there is <a href="/privacy/statement/">a statement on one page</a>. Or by hand:
      </p>
      <ol>
        <li>Open the page, wait a minute, then turn off the network: reading a paste, opening a cause and making a link still work.</li>
        <li>
          Or open the developer tools of your browser (F12), choose Network, and read a paste: only files of this site appear, and none carries your text.
        </li>
        <li>
          In the same tools, look at the headers of the page: <code>Content-Security-Policy</code> names all that it may do.
        </li>
      </ol>

      <h2>What this does not protect you from</h2>
      <p>
        A browser extension that reads pages can read this one. So can anybody who looks at your screen. And a secret that was in a log may have been copied
        before: where we see one that may still work, we say so and how to end it.
      </p>
    </Article>
  )
}
