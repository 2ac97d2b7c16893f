import { Article } from '@/components/frame/article'
import { phoneCode } from '@/machines/hand-over/phone-codes/phone-code'
import { unfilled } from '@/machines/knowledge/placeholder'
import { type TreeId, trees } from '@/machines/trees'
import { type CauseInTree, hrefOf } from './causes'

/** Every cause under the failure that it explains. */
export const CauseIndex = ({ ids, causes }: { ids: readonly TreeId[]; causes: readonly CauseInTree[] }) => (
  <Article title="All causes">
    <p className="text-lg">
      What can be behind each kind of failure, with what everybody does about it. To find yours, start with the failure. Beside each stands its code for the
      phone.
    </p>
    {ids.map((id) => (
      <section key={id} aria-labelledby={id}>
        <h2 id={id}>
          <a href={`/${id}/`}>{trees[id].symptom}</a>
        </h2>
        <ul className="mt-2">
          {causes
            .filter((one) => one.id === id)
            .map((one) => (
              <li key={one.cause}>
                <a href={hrefOf(one)}>{unfilled(one.words.title)}</a> <code className="whitespace-nowrap">{phoneCode(one.id, one.cause)}</code>
              </li>
            ))}
        </ul>
      </section>
    ))}
    <p className="pt-6 text-sm">
      Others: <a href="/codes/">all error codes</a>, <a href="/evidence/">how to get a log, a capture or another text</a>
    </p>
  </Article>
)
