import type { Metadata } from 'next'
import { Article } from '@/components/frame/article'

export const metadata: Metadata = {
  title: 'How it works',
  description: 'How Latchkey gets from a paste or a few answers to a cause, how sure it is, and where its knowledge comes from.',
}

export default function Page() {
  return (
    <Article title="How it works">
      <p className="text-lg">
        Latchkey is a set of decision trees that read evidence. There is no language model and no guessing: the same paste always leads to the same result.
      </p>

      <h2>From a paste to a cause</h2>
      <ol>
        <li>
          Every reader looks at your text: for log lines, a configuration, words on a screen, an answer of the API, a token, a SAML message, System Log events
          and more. One text may hold several of them.
        </li>
        <li>Each finds facts, and keeps the words that prove them with their line. “Okta answered 403, line 3.”</li>
        <li>A fact that answers a question answers it for you. The question is skipped and listed, with Change beside it.</li>
        <li>Each answer rules out the causes that it does not fit. What is left is counted on every page, and you can see the list.</li>
        <li>Only questions that can still tell the remaining causes apart are asked.</li>
      </ol>

      <h2>Captures and long files</h2>
      <p>
        A HAR file, or an export of SAML-tracer, is opened as what it is: the requests about signing in are sorted, the one that failed is found, and every
        parser reads its headers and bodies. What the browser left out when it saved the file is listed under “Could not check”, and never taken for absent.
      </p>
      <p>
        Files of up to 128 MB are read beside the page, so that it stays usable, and reading can be cancelled. Several texts in one case are compared with each
        other: a request in a capture against its event in the System Log, a SAML response against its request.
      </p>

      <h2>Screenshots</h2>
      <p>
        A picture is read by Tesseract, on your device. Its words stand beside it for you to correct, with those marked that were read unsurely, and nothing is
        used before you say so. Letters that look alike, such as O and 0, are put right only where one of Okta’s codes or names can be meant; such a word is
        marked, too. A photo of a screen is tried, and read less well.
      </p>

      <h2>How sure is it?</h2>
      <p>
        In words, never as a percentage. “Proven by your paste”: the evidence alone leads there. “Confirmed by your answers”: your answers do. “Likely”: they
        point to it, and cannot prove it. “Not certain: first to try”: something speaks for it, and for others too. Where nothing speaks for a cause we name
        none, and say what would tell.
      </p>
      <p>What is not in a paste proves nothing. If nobody could look something up, it stays open and is listed under “Could not check”.</p>

      <h2>When a paste and an answer disagree</h2>
      <p>We say so, with the line. The paste counts until you choose “Keep my answer”.</p>

      <h2>From one person to the next</h2>
      <p>
        The URL of the page is the case. Whoever opens it sees what is answered, what a paste showed and what is theirs to do, in their own words: choose who
        you are once, and this browser remembers it. They go on from there, and pass the new link on. On the phone, a code of five characters names the cause,
        or what is asked for; <a href="/c/">type it here</a>.
      </p>
      <p>
        Where something is missing, Latchkey ranks what would settle the case: how many of the causes still possible each text would leave. The link that asks
        for it opens on a page that says how to get it, with a box to paste it into. What is pasted stays there; the link that comes back says what follows.
      </p>

      <h2>When the questions change</h2>
      <p>
        A link names the version of the questions that decided it, and what they led to. Where today’s version leads elsewhere, the page shows today’s result,
        and says in one sentence what the link had been decided to be.
      </p>

      <h2>When it did not help</h2>
      <p>
        Choose “Not yet”. The cause is closed, and the next one that still fits comes up, until none is left. Then you get messages to send, with what to ask
        whom.
      </p>

      <h2>Where the knowledge comes from</h2>
      <p>
        From Okta’s public articles and documentation, each with the day on which we read it, at the end of every result. Where sources contradict each other or
        say nothing, the words are “likely” or “check”. Latchkey is not made by Okta, and Okta has not checked it.
      </p>

      <h2>Who it is for</h2>
      <p>
        The person who is locked out, the helpdesk on the phone with them, the Okta admin and the Windows admin who get the ticket, and the developer whose call
        fails. The link hands the case from one to the next.
      </p>
    </Article>
  )
}
