import { useEffect, useState } from 'react'
import { chooseRole, useRole } from '@/components/case/use-role'
import { OpenPaste } from '@/components/paste/open-paste'
import { Samples } from '@/components/paste/samples'
import type { Reader } from '@/components/paste/types'
import { useReader } from '@/components/paste/use-reader'
import { ErrorSummary } from '@/components/ui/error-summary'
import { RoleChips } from '@/components/ui/role-chips'
import { ownNames } from '@/machines/knowledge/role-names'
import { roles } from '@/machines/types'
import { loadFinder } from './find/load-finder'
import { openTyped } from './open-typed'
import { Suggestions } from './suggestions'
import { Symptoms } from './symptoms'

type Props = Omit<Reader, 'link'> & { draft: string; setDraft: (text: string) => void }

/** One box for everything, who the reader is, and what they may see instead. On a phone what they see comes first. */
export function Home({ draft, setDraft, ...reader }: Props) {
  const reading = useReader(reader)
  const { problem } = reading
  const role = useRole()
  // Text that was typed before hydration is in the box, and not in the state.
  const [typed, setTyped] = useState('')
  useEffect(() => setTyped(document.querySelector<HTMLTextAreaElement>('#paste')?.value ?? ''), [])
  const set = (text: string) => {
    setTyped(text)
    setDraft(text)
  }
  // What is typed decides nothing about what is loaded.
  const touch = () => {
    reading.touch()
    loadFinder().catch(() => undefined)
  }
  const read = async (text: string, name: string) => (await openTyped(text, reader.load)) || reading.read(text, name)
  return (
    <main className="flex flex-col pt-5 md:pt-10">
      {problem?.kind === 'error' ? <ErrorSummary key={problem.count} message={problem.message} details={problem.details} target="paste" /> : null}
      <h1>What went wrong with Okta?</h1>
      <p className="mt-2.5 max-w-[38em] text-lg text-muted">
        Paste the error, or describe it. You get the cause, the line that proves it, and who does what next.
      </p>
      <div className="mt-6 max-md:order-2 max-md:mt-8">
        <OpenPaste
          reading={{ ...reading, read, touch }}
          draft={draft}
          setDraft={set}
          hint="An error, a log, a token, a SAML message, a HAR file, a link or a code from helpdesk, or what happens in your own words. It is read on this device as you paste it; nothing is sent."
          quiet
          label={<Samples onSample={(sample) => reading.read(sample.paste, sample.name, true)} onTouch={reading.touch} />}
        >
          <Suggestions text={typed} />
        </OpenPaste>
        <OftenNeeded />
      </div>
      <div className="mt-6 md:mt-8">
        <RoleChips legend="Who are you?" label="I am" names={ownNames} roles={roles} role={role} onChoose={chooseRole} />
      </div>
      <Symptoms className="mt-6" />
      <Promises />
    </main>
  )
}

const OftenNeeded = () => (
  <p className="mt-3.5 flex flex-wrap items-center gap-2 text-sm [&_a]:inline-flex [&_a]:min-h-9 [&_a]:items-center [&_a]:rounded-full [&_a]:border [&_a]:border-line [&_a]:bg-raised [&_a]:px-3 [&_a]:font-mono [&_a]:text-[0.8125rem] [&_a]:text-ink [&_a]:no-underline hover:[&_a]:border-edge">
    <span className="text-muted">Often needed:</span>
    <a href="/evidence/widget-log/">OktaWidget.log</a>
    <a href="/evidence/system-log/">System Log</a>
    <a href="/evidence/capture/">HAR file</a>
    <a href="/codes/E0000006/">E0000006</a>
    <a href="/codes/invalid_client/">invalid_client</a>
  </p>
)

const Promises = () => (
  <ul className="mt-10 grid gap-6 border-t border-line pt-7 max-md:order-3 md:grid-cols-3 [&_h2]:text-[0.9375rem] [&_p]:mt-1 [&_p]:text-sm [&_p]:text-muted">
    <li>
      <h2>Nothing is sent</h2>
      <p>
        The page is not allowed to make requests. <a href="/privacy/">See your browser refuse one</a>.
      </p>
    </li>
    <li>
      <h2>Shows its proof</h2>
      <p>The line that says it, what was ruled out, and what could not be checked.</p>
    </li>
    <li>
      <h2>One link for everyone</h2>
      <p>User, helpdesk and admin each open their own next step. No word of your paste is in it.</p>
    </li>
  </ul>
)
