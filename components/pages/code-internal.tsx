import type { Code, InternalMeaning } from '@/machines/knowledge/codes/codes'

/** What the System Log calls the meanings of an OAuth error. Each has its place in the address: `/codes/invalid_client/#client_assertion_invalid_kid`. */
export function CodeInternal({ code: { id, internal, statuses } }: { code: Code }) {
  if (internal.length < 2) return null
  const of = (isNaming: boolean) => internal.filter(({ pointed, isError }) => pointed.some(({ means }) => means) === isNaming && !isError)
  const [naming, others] = [of(true), of(false)]
  return (
    <>
      <h2>Which of its meanings?</h2>
      <p>
        <code>{id}</code> is one error with {internal.length} meanings. The description beside it tells them apart, and the System Log names each: look in the
        event for <code>outcome.reason</code>.
      </p>
      {naming.length > 0 ? <List title="Those that name a cause" codes={naming} statuses={statuses} /> : null}
      {others.length > 0 ? <List title={naming.length > 0 ? 'The others' : 'All of them'} codes={others} statuses={statuses} /> : null}
    </>
  )
}

function List({ title, codes, statuses }: { title: string; codes: InternalMeaning[]; statuses: Code['statuses'] }) {
  return (
    <>
      <h3 className="mt-5">{title}</h3>
      <ul>
        {codes.map(({ id, status, means, pointed }) => {
          const named = pointed.find((one) => one.means)?.means
          return (
            <li key={id} id={id} className="scroll-mt-4 target:bg-wash">
              <code>{id}</code>
              {status === statuses[0] ? '' : ` (HTTP ${status})`}
              {means === undefined ? '' : `: ${means}`}
              {named ? (
                <>
                  {'. '}
                  <a href={named.href}>{named.title}</a>
                </>
              ) : null}
            </li>
          )
        })}
      </ul>
    </>
  )
}
