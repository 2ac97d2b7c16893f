import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/button'
import { Copy } from '@/components/ui/copy'
import { Fold } from '@/components/ui/fold'
import { card } from '@/components/ui/panel'
import { asText } from '@/lib/compare/as-text'
import { kindNames } from '@/lib/compare/compare'
import type { Compared, Difference } from '@/lib/compare/types'
import { counted } from '@/machines/knowledge/counted'

type Titles = Readonly<Record<string, string>>
type Props = { found: Compared; titles: Titles; swap: () => void }

/** What differs, the most decisive first; then what nobody knows the meaning of; then what differs each time. */
export function Differences({ found, titles, swap }: Props) {
  const { kind, deciding, other, unimportant, same, swapped, secrets } = found
  const heading = useRef<HTMLHeadingElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: each new comparison is read out
  useEffect(() => heading.current?.focus(), [found])
  return (
    <section aria-labelledby="differences" className="mt-8">
      <h2 id="differences" ref={heading} tabIndex={-1} className="outline-none">
        {deciding.length === 0 ? 'Nothing differs that we know to matter' : counted(deciding.length, 'difference that matters', 'differences that matter')}
      </h2>
      <p className="mt-1 text-muted">
        Each was read as {kindNames[kind]}. {counted(same, 'field')} {same === 1 ? 'is' : 'are'} the same. Secrets are hidden.
      </p>
      {swapped ? (
        <div role="note" className="my-4 rounded-md border-2 border-warn bg-warn-wash p-4">
          <p>The text in “Works” says that it failed, and the one in “Fails” does not. Are they the wrong way round?</p>
          <Button look="small" className="mt-2" onClick={swap}>
            Swap them
          </Button>
        </div>
      ) : null}
      {deciding.length === 0 ? (
        <p className="mt-3">
          What is compared is what a server looks at. Not compared: what stands in Okta (assignments, policies, lists of redirect URIs), the clock, the network
          and the user. Ask Okta’s System Log about both attempts.
        </p>
      ) : null}
      <ol className="mt-4 space-y-3">
        {deciding.map((one) => (
          <Entry key={one.field} {...one} titles={titles} />
        ))}
      </ol>
      <div className="mt-4 space-y-1">
        {other.length > 0 ? (
          <Fold row open={deciding.length === 0} title="What else differs, of which we know no meaning" beside={`${other.length}`}>
            <ul className="space-y-3">
              {other.map((one) => (
                <Entry key={one.field} {...one} titles={titles} />
              ))}
            </ul>
          </Fold>
        ) : null}
        {unimportant.length > 0 ? (
          <Fold row title="What differs each time, and breaks nothing by itself" beside={`${unimportant.length}`}>
            <p className="[overflow-wrap:anywhere]">{unimportant.map(({ field }) => field).join(', ')}</p>
          </Fold>
        ) : null}
      </div>
      <div className="mt-4">
        <Copy text={asText(found, titles)} secrets={secrets} label="Copy for a ticket" />
      </div>
    </section>
  )
}

const Entry = ({ field, works, fails, why, cause, titles }: Difference & { titles: Titles }) => (
  <li className={`${card} p-4`}>
    <h3 className="font-mono text-sm font-semibold [overflow-wrap:anywhere]">{field}</h3>
    <dl translate="no" className="mt-2 grid gap-x-4 gap-y-2 sm:grid-cols-2">
      <Value name="Works" value={works} />
      <Value name="Fails" value={fails} />
    </dl>
    {why === undefined ? null : <p className="mt-3">{why}</p>}
    {cause === undefined ? null : (
      <p className="mt-1">
        May lead to: <a href={`/causes/${cause.replace('.', '/')}/`}>{titles[cause]}</a>
      </p>
    )}
  </li>
)

const Value = ({ name, value }: { name: string; value: string | undefined }) => (
  <div className="rounded-md border border-line bg-sunken px-3 py-2">
    <dt className="text-sm text-muted">{name}</dt>
    <dd className="font-mono text-sm [overflow-wrap:anywhere]">
      {value === undefined ? <span className="font-sans text-muted">not there</span> : value || '(empty)'}
    </dd>
  </div>
)
