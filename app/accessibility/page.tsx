import type { Metadata } from 'next'
import { Article } from '@/components/frame/article'
import { Contact } from '@/components/frame/contact'
import { org } from '@/lib/org/org'

export const metadata: Metadata = {
  title: 'Accessibility',
  description: 'The accessibility standard that Latchkey aims at, what was tested and how, what was not tested, known limits, and how to report a barrier.',
}

export default function Page() {
  return (
    <Article title="Accessibility statement">
      <p className="text-lg">
        Latchkey is built to meet the Web Content Accessibility Guidelines (WCAG) 2.2 at level AA. Automated tests check a part of that. We do not claim that it
        conforms: no person has audited it against every criterion.
      </p>
      <p>Written on 30 November 2026. This copy is version {process.env.NEXT_PUBLIC_VERSION ?? 'in development'}.</p>

      <h2>What is tested, and how</h2>
      <p>The tests are part of the project and drive Chromium. A short run takes a sample, a long run all that is named here.</p>
      <ul>
        <li>
          <b>Rules that a program can check.</b> axe-core, with its rules for WCAG 2.0 to 2.2, levels A and AA, and its best practices. Every page about a
          cause, an error code, a kind of evidence or scopes, and one page of each other kind, is checked with all that is folded up opened, in the light and in
          the dark theme. Every result that names a cause is checked in the light theme.
        </li>
        <li>
          <b>Keyboard.</b> From a pasted text through two questions to the copied link without a pointer; at each step the focus is on the heading. Also the
          suggestions, the search in the header, the text for a ticket, Delete and Undo in the list of cases, Cancel of a large file, the panel of a screenshot,
          and the skip link.
        </li>
        <li>
          <b>Narrow windows.</b> One page of each kind is loaded at 320, 360, 768 and 1440 pixels, and none scrolls sideways. A window of 1280 pixels at 400 %
          zoom is 320 pixels wide: the tests set that width and do not use the zoom of the browser.
        </li>
        <li>
          <b>Colours that the system chooses</b> (forced colours): buttons keep a border, and pictures take the colours of the system.
        </li>
        <li>
          <b>Paper.</b> A result prints in black on white, on two pages at most, without controls.
        </li>
        <li>
          <b>Without JavaScript.</b> Causes, codes and kinds of evidence can be read, on a narrow screen too.
        </li>
      </ul>

      <h2>What is not tested</h2>
      <ul>
        <li>People who use a screen reader, a magnifier, speech input or a switch have not tested it.</li>
        <li>No screen reader is part of the tests: not NVDA, JAWS, Narrator, VoiceOver or TalkBack.</li>
        <li>Firefox and Safari are not part of the tests, nor are phones and tablets themselves: only windows of their width.</li>
        <li>Zoom of text alone, and text spacing that the reader sets, are not tested.</li>
        <li>Whether words are easy to understand is judged by those who write them.</li>
      </ul>

      <h2>Known limits</h2>
      <ul>
        <li>The pages are in English only. A text that you paste is shown in its own language, and is not marked as such.</li>
        <li>
          A quote of a log is technical and can be long. Ids and URLs in it break at the edge of the window, and sound like noise when they are read aloud.
        </li>
        <li>
          What a screenshot shows is only as good as what is read in it. The words stand in a box of their own, and the words to compare are a list of buttons;
          whoever cannot see the picture cannot compare. The text itself, copied, is always better than a picture of it.
        </li>
        <li>A QR code can only be scanned. The same link stands beside it, to be copied.</li>
        <li>Steps lead into the Okta Admin Console, Windows and other products, whose accessibility is not in our hands.</li>
      </ul>

      <h2>Report a barrier</h2>
      <p>
        Say which page it is, what you wanted to do, and with which browser and assistive technology. Leave out what you pasted.{' '}
        {org.helpdesk ? 'Send it to those who help with this copy.' : 'Write to those who host this copy, or open an issue in the project’s repository.'}
      </p>
      <Contact />
    </Article>
  )
}
