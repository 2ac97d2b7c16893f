'use client'

import { useEffect, useRef, useState } from 'react'
import { useFragment } from '@/components/case/use-fragment'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { percentDecoded } from '@/lib/link/percent'
import { readPhoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import { codePath, typed } from '@/machines/hand-over/phone-codes/typed'

/** Where a code leads, and what stands there. */
export type PhoneCodeTarget = { title: string; href: string }

/** The field for a code that was read out over the phone. The page carries all codes and titles, so it works without a connection. `#K7QF3` in the address opens at once. */
export function PhoneCodePage({ places }: { places: Record<string, PhoneCodeTarget> }) {
  const fragment = useFragment()
  const given = percentDecoded(fragment.slice(1))
  const [text, setText] = useState('')
  const [problem, setProblem] = useState({ count: 0, message: '' })
  const island = useRef<HTMLElement>(null)
  const result = readPhoneCode(text)
  const place = result.kind === 'code' ? places[result.code] : undefined
  const assign = () => open(text, (address) => location.assign(address))

  const open = (code: string, go: (address: string) => void) => {
    const to = leadsTo(code, places)
    if ('why' in to) setProblem(({ count }) => ({ count: count + 1, message: to.why }))
    else go(to.href)
  }
  useEffect(() => {
    if (island.current) island.current.dataset.ready = ''
    if (given === '') return
    const to = leadsTo(given, places)
    setText(given)
    if ('why' in to) setProblem(({ count }) => ({ count: count + 1, message: to.why }))
    // Without a connection the page behind the code cannot load: show its title instead.
    else if (navigator.onLine) location.replace(to.href)
  }, [given, places])
  return (
    <section data-island data-eager ref={island} aria-label="Code">
      {problem.count > 0 ? <ErrorSummary key={problem.count} message={problem.message} target="code" /> : null}
      <label htmlFor="code" className="block font-semibold">
        The code
      </label>
      <p id="code-hint" className="text-muted">
        Five letters and digits. Capitals, spaces and hyphens do not matter, and you can write the words that were said: “Kilo seven Quebec …”.
      </p>
      <div className="mt-3 flex flex-wrap gap-3">
        <input
          id="code"
          type="text"
          autoComplete="off"
          autoCapitalize="characters"
          enterKeyHint="go"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && assign()}
          aria-describedby="code-hint"
          aria-invalid={problem.count > 0 ? true : undefined}
          className="min-h-16 w-full min-w-0 max-w-[20rem] rounded-md border-2 border-edge bg-raised px-4 font-mono text-3xl uppercase tracking-widest"
        />
        <Button look="primary" onClick={assign} className="min-h-16 px-8">
          Open
        </Button>
      </div>
      <p role="status" className="mt-4 min-h-8 text-lg">
        {place ? (
          <>
            It stands for: <a href={place.href}>{place.title}</a>
          </>
        ) : null}
      </p>
    </section>
  )
}

/** A code leads to its place without a detour; a link or an address, to where it opens. */
function leadsTo(text: string, places: Record<string, PhoneCodeTarget>): { href: string } | { why: string } {
  const to = typed(text)
  if ('why' in to) return to
  if ('fragment' in to) return { href: `/${to.fragment}` }
  return { href: places[to.path.replace(codePath(''), '')]?.href ?? to.path }
}
