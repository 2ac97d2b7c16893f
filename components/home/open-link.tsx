import { useState } from 'react'
import { openLink } from '@/components/case/use-fragment'
import { Button } from '@/components/ui/button'
import { ErrorSummary } from '@/components/ui/error-summary'
import { pageAt } from '@/lib/own-address'

const load = () => import('@/machines/hand-over/phone-codes/typed')

/**
 * A link or a code that somebody sent or read out. Where it leads is judged where it opens. A code opens in this tab: on the way back the browser has kept the paste
 * box as it was.
 */
export function OpenLink() {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState({ count: 0, message: '' })
  const open = async () => {
    const to = await load().then(
      ({ typed }) => typed(text),
      () => ({ why: 'A part of Latchkey did not load. Check your connection, then press Open again' }),
    )
    if ('fragment' in to) openLink(to.fragment)
    else if ('path' in to) location.assign(pageAt(to.path))
    else setProblem(({ count }) => ({ count: count + 1, message: to.why }))
  }
  return (
    <section aria-labelledby="open-link" className="mt-10">
      {problem.count > 0 ? <ErrorSummary key={problem.count} message={problem.message} target="link" /> : null}
      <h2 id="open-link" className="mb-1">
        <label htmlFor="link">Have a link or a code from helpdesk?</label>
      </h2>
      <p id="link-hint" className="text-muted">
        A link opens by itself; if it did not, paste it here. A code has five letters and digits: type it as you hear it.
      </p>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          id="link"
          type="text"
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          value={text}
          onFocus={() => load().catch(() => undefined)}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && open()}
          aria-describedby="link-hint"
          aria-invalid={problem.count > 0 ? true : undefined}
          className="min-h-11 min-w-0 grow rounded-md border-2 border-edge bg-raised px-3 font-mono text-sm"
        />
        <Button onClick={open}>Open</Button>
      </div>
    </section>
  )
}
