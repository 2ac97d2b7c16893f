import type { Metadata } from 'next'
import { Article } from '@/components/frame/article'

export const metadata: Metadata = {
  title: 'Privacy',
  description:
    'What Latchkey does with what you paste: it is read in your browser, sent nowhere, stored nowhere. How the browser enforces it and how to check.',
}

export default function Page() {
  return (
    <Article title="What happens to what you paste">
      <p className="text-lg">It is read in this browser tab, and nowhere else. Nothing you paste, drop or open is sent, stored, or put into an address.</p>
      <ul>
        <li>
          Your browser enforces it: each page carries a security policy that refuses every connection (<code>connect-src &apos;none&apos;</code>), every form,
          and every script but our own.
        </li>
        <li>There is no analytics, no third-party script, no cookie and no account.</li>
        <li>Reading happens in a thread of its own, beside the page. The same policy binds it: it cannot connect to anything either.</li>
        <li>Pastes live in the memory of one tab. Reload the page or close the tab, and they are gone.</li>
        <li>Secrets (tokens, cookies, client secrets, passwords, keys) are hidden wherever a line of yours is shown.</li>
        <li>A link holds our own words only: which questions were answered and how, and which facts a paste proved. Never a line of it.</li>
      </ul>

      <h2>What a link contains</h2>
      <p>
        The part of the address behind the #. It is readable on purpose, and the result page lists all of it. Browsers do not send that part to any server. A
        public address from your System Log is added only when you tick its box.
      </p>

      <h2>What leaves this device, and when</h2>
      <p>
        Only what you copy or print yourself. A text for a ticket is put together from our own words, then searched for every secret that your paste held, in
        plain and in encoded form. If one is found, nothing is copied.
      </p>

      <h2>What is kept</h2>
      <p>
        Two words, once you choose them: the light or dark theme, and who you are (“helpdesk”, for instance), so that results open in your words. They stay in
        this browser.
      </p>
      <p>
        A list of your cases is kept only if you turn it on, on the page <a href="/history/">Cases on this device</a>. It holds for each case what its link
        holds: the cause, the date, the answers and the facts. Never a line of a paste, and no address of a person or a place. You can delete one or all, and
        turn it off again.
      </p>

      <h2>What is shown and sent on</h2>
      <p>
        Text for a ticket, a message or Okta Support is made of our own words and the values that the link lists. Lines of your paste go into a text for Okta
        Support only where you tick them; secrets are hidden in them, and names and addresses are replaced unless you say otherwise. Whatever is copied is
        searched for every secret first.
      </p>

      <h2>How to check it yourself</h2>
      <ol>
        <li>Open the page, then turn off the network: reading a paste still works once its parts are loaded. Open a result first to load them.</li>
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
