import { useState } from 'react'
import { ErrorSummary } from './error-summary'
import { goTo } from './use-fragment'

/** A link that somebody sent, for a reader whose mail or chat program broke it. What is in it is judged where it opens. */
export function OpenLink() {
  const [text, setText] = useState('')
  const [problem, setProblem] = useState(0)
  const open = () => {
    const fragment = /(?:#|%23|%2523)v\d[\s\S]*/i.exec(text)?.[0].replace(/^(?:#|%23|%2523)/i, '#')
    if (fragment) goTo(fragment.replace(/\s+/g, ''))
    else setProblem(problem + 1)
  }
  const message = 'Paste the whole link: it holds #v1 and ends in end= and four characters'
  return (
    <section aria-labelledby="open-link" className="mt-10">
      {problem > 0 ? <ErrorSummary key={problem} message={message} target="link" /> : null}
      <h2 id="open-link" className="mb-1">
        Somebody sent you a link?
      </h2>
      <label htmlFor="link" className="block text-muted">
        It opens by itself. If it did not, paste it here.
      </label>
      <div className="mt-2 flex flex-wrap gap-2">
        <input
          id="link"
          type="text"
          autoComplete="off"
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => event.key === 'Enter' && open()}
          aria-invalid={problem > 0 ? true : undefined}
          className="min-h-11 min-w-0 grow rounded-md border-2 border-edge bg-raised px-3 font-mono text-sm"
        />
        <button type="button" onClick={open} className="min-h-11 rounded-md border border-edge px-5 hover:bg-sunken">
          Open
        </button>
      </div>
    </section>
  )
}
