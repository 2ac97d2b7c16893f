import { useEffect, useState } from 'react'
import { type Asked, asked } from './asked'
import { isOf, type Outcome } from './attempt'

type Thread = { title: string; outcomes: readonly Outcome[]; requests: readonly Asked[] }

/** Every request since the page was loaded, and of each thread since it began. */
export function Requests({ ofPage, threads }: { ofPage: readonly Outcome[]; threads: readonly Thread[] }) {
  const [inPage, setInPage] = useState<readonly Asked[]>([])
  useEffect(() => {
    const look = () => setInPage(asked())
    look()
    const observer = new PerformanceObserver(look)
    observer.observe({ type: 'resource' })
    return () => observer.disconnect()
  }, [])
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">Every request since this page was loaded</h2>
      <p>As your browser lists them. Some browsers list what they refused to send, too. No browser lists looking up a name.</p>
      <List title="This page" requests={inPage} outcomes={ofPage} />
      {threads.map((one) => (
        <List key={one.title} {...one} />
      ))}
    </section>
  )
}

function List({ title, requests, outcomes }: Thread) {
  const refused = requests.filter(({ address }) => outcomes.some(({ id, result }) => result === 'refused' && isOf(address, id)))
  const sent = requests.filter((one) => !refused.includes(one))
  const elsewhere = sent.filter(({ address }) => !isOurs(address)).length
  return (
    <>
      <h3 className="mt-4">
        {title}: {sent.length} sent, {elsewhere === 0 ? 'all to this site' : `${elsewhere} of them elsewhere`}
        {refused.length > 0 ? `; ${refused.length} listed and refused` : ''}
      </h3>
      <ul className="list-none! pl-0! text-sm">
        {requests.map((one) => (
          <li key={`${one.at} ${one.address}`} className="mt-0! flex flex-wrap justify-between gap-x-4 border-t border-line py-1 break-inside-avoid">
            <span className="font-mono [overflow-wrap:anywhere]">{isOurs(one.address) ? one.address.slice(location.origin.length) : one.address}</span>
            <span className="text-muted">
              {refused.includes(one) ? 'refused, not sent' : `sent, as ${one.by}`}, after {one.at.toFixed(1)} s
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const isOurs = (address: string) => new URL(address).origin === location.origin
