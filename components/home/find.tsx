import { type KeyboardEvent, useEffect, useRef, useState } from 'react'
import { Found } from './find/found'
import { loadFinder } from './find/load-finder'
import { type Finding, useFind } from './find/use-find'

/** Finds causes, codes and evidence by code, message or words. What is typed stays here: it is in no address, and nothing asks for it. */
export function Find() {
  const input = useRef<HTMLInputElement>(null)
  const [query, setQuery] = useState('')
  const finding = useFind(query)
  // Text that was typed before hydration is in the box, and not in the state.
  useEffect(() => setQuery(input.current?.value ?? ''), [])
  const clear = () => {
    if (input.current) input.current.value = ''
    setQuery('')
  }
  const press = (event: KeyboardEvent) => {
    if (event.key === 'Escape') clear()
    if (event.key === 'Enter') goToFirst(input.current?.value ?? '')
  }
  return (
    <section aria-labelledby="find-title" className="mt-10 print:hidden">
      <h2 id="find-title" className="mb-1">
        Look something up
      </h2>
      <label htmlFor="find" className="block text-muted">
        An error code, a few words of a message, or what you are looking for
      </label>
      <input
        ref={input}
        id="find"
        type="search"
        autoComplete="off"
        spellCheck={false}
        onFocus={() => loadFinder().catch(untilTyped)}
        onInput={({ currentTarget }) => setQuery(currentTarget.value)}
        onKeyDown={press}
        className="mt-2 min-h-11 w-full rounded-md border-2 border-edge bg-raised px-3"
      />
      <p role="status" className="mt-2 min-h-6 text-muted">
        {say(finding)}
      </p>
      {finding.results && finding.results.length > 0 ? <Found results={finding.results} /> : null}
    </section>
  )
}

/** Loading early may fail without a word: the reader is told when they search. */
const untilTyped = () => undefined

/** Searches again for the text in the box: the list on the page may be older than it. */
const goToFirst = (query: string) =>
  query.trim() === ''
    ? undefined
    : loadFinder().then((find) => {
        const [first] = find(query)
        if (first) location.assign(first.href)
      }, untilTyped)

function say({ state, results }: Finding): string {
  if (state === 'loading') return 'Loading…'
  if (state === 'failed') return 'The list of what can be found could not be loaded. Paste the message above, or choose what you see.'
  if (results === undefined) return ''
  if (results.length === 0) return 'Nothing found: paste the whole message above, or choose what you see.'
  return results.length === 1 ? '1 result' : `${results.length} results`
}
