import { Found } from './find/found'
import { howMany } from './find/look'
import { useFind } from './find/use-find'

/** Pages of ours that fit what is in the box, while it is one short line: what is typed is in no address, and nothing asks for it. */
export function Suggestions({ text }: { text: string }) {
  const query = isShort(text) ? text : ''
  const { state, results = [] } = useFind(query)
  const found = query.trim() === '' ? [] : results.slice(0, most)
  return (
    <section aria-label="Pages that fit" className="print:hidden">
      <p role="status" className={state === 'failed' ? 'mt-2 text-sm text-muted' : 'sr-only'}>
        {state === 'failed' ? 'The list of pages could not be loaded. Find the cause works all the same.' : ''}
        {howMany(found.length)}
      </p>
      {found.length > 0 ? <Found results={found} /> : null}
    </section>
  )
}

const most = 6
/** Longer or several lines: a text to be read, and nothing to look up. */
const isShort = (text: string) => text.trim().length > 1 && text.length <= 80 && !text.trim().includes('\n')
