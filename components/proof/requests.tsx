import { useEffect, useState } from 'react'
import { type Asked, asked } from './asked'
import { isOf, type Outcome } from './attempt'

/** Every request since the page was loaded, and of the worker since it began. */
export function Requests({ ofPage, ofWorker, inWorker }: { ofPage: readonly Outcome[]; ofWorker: readonly Outcome[]; inWorker: readonly Asked[] | undefined }) {
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
      {inWorker ? <List title="The thread that reads" requests={inWorker} outcomes={ofWorker} /> : null}
    </section>
  )
}

function List({ title, requests, outcomes }: { title: string; requests: readonly Asked[]; outcomes: readonly Outcome[] }) {
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
