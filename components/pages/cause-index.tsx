import { Article } from '@/components/frame/article'
import { ListFilter } from '@/components/ui/list-filter'
import { card } from '@/components/ui/panel'
import { phoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import { unfilled } from '@/machines/knowledge/placeholder'
import { type TreeId, trees } from '@/machines/trees'
import { type CauseInTree, hrefOf } from './causes'

/** Every cause under the failure that it explains, with its code for the phone. */
export const CauseIndex = ({ ids, causes }: { ids: readonly TreeId[]; causes: readonly CauseInTree[] }) => (
  <Article title="All causes">
    <p className="text-lg">What can be behind each kind of failure, and what everybody does about it. To find yours, start with the failure.</p>
    <ListFilter of="causes" label="Words of a cause, or its code" />
    <div id="causes">
      {ids.map((id) => (
        <section key={id} aria-labelledby={id} className="mt-8 first:mt-0">
          <h2 id={id} className="mb-3">
            <a href={`/${id}/`}>{trees[id].symptom}</a>
          </h2>
          <ul className={`${card} list-none! divide-y divide-line px-4! text-[0.9375rem]`}>
            {causes
              .filter((one) => one.id === id)
              .map((one) => (
                <li key={one.cause} data-row className="mt-0! flex items-baseline justify-between gap-4 py-2">
                  <a href={hrefOf(one)}>{unfilled(one.words.title)}</a>
                  <code className="shrink-0">{phoneCode(one.id, one.cause)}</code>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </div>
    <p className="pt-6 text-sm">
      Others: <a href="/codes/">all error codes</a>, <a href="/evidence/">how to get a log, a capture or another text</a>
    </p>
  </Article>
)
