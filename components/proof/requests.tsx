import { useEffect, useState } from 'react'
import { type Asked, asked } from './asked'

/** Every request since the page was loaded. `again`: look again when it changes. */
export function Requests({ ofWorker, again }: { ofWorker: readonly Asked[] | undefined; again: string }) {
  const [ofPage, setOfPage] = useState<readonly Asked[]>([])
  // biome-ignore lint/correctness/useExhaustiveDependencies: what the browser lists grows while the page tries
  useEffect(() => setOfPage(asked()), [again])
  useEffect(() => {
    const observer = new PerformanceObserver(() => setOfPage(asked()))
    observer.observe({ type: 'resource' })
    return () => observer.disconnect()
  }, [])
  return (
    <section aria-labelledby="requests">
      <h2 id="requests">Every request since this page was loaded</h2>
      <p>As your browser lists them. It does not list looking up a name. What was refused before it was sent may be listed, too: see its row above.</p>
      <List title="This page" requests={ofPage} />
      {ofWorker ? <List title="The thread that reads" requests={ofWorker} /> : null}
    </section>
  )
}

const List = ({ title, requests }: { title: string; requests: readonly Asked[] }) => {
  const elsewhere = requests.filter(({ address }) => !isOurs(address))
  return (
    <>
      <h3 className="mt-4">
        {title}: {requests.length} {requests.length === 1 ? 'request' : 'requests'},{' '}
        {elsewhere.length === 0 ? 'all to this site' : `${elsewhere.length} elsewhere`}
      </h3>
      <ul className="list-none! pl-0! text-sm">
        {requests.map(({ address, by, at }) => (
          <li key={`${at} ${address}`} className="mt-0! flex flex-wrap justify-between gap-x-4 border-t border-line py-1 break-inside-avoid">
            <span className="font-mono [overflow-wrap:anywhere]">{isOurs(address) ? new URL(address).pathname : address}</span>
            <span className="text-muted">
              {by}, after {at.toFixed(1)} s
            </span>
          </li>
        ))}
      </ul>
    </>
  )
}

const isOurs = (address: string) => new URL(address).origin === location.origin
