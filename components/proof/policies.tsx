import { type ReactNode, useEffect, useState } from 'react'
import { distinct, type Outcome } from './attempt'

type Props = { ofPage: readonly Outcome[]; ofWorker: readonly Outcome[] | undefined; ofPictures: readonly Outcome[] | undefined }

/** The policy as the browser received it: what the page states, and what a refusal named. */
export function Policies({ ofPage, ofWorker, ofPictures }: Props) {
  const [stated, setStated] = useState('')
  useEffect(() => setStated(document.querySelector<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy"]')?.content ?? ''), [])
  const [page, worker, pictures] = [ofPage, ofWorker ?? [], ofPictures ?? []].map((outcomes) => distinct(outcomes.flatMap(({ policies }) => policies)))
  return (
    <section aria-labelledby="policies">
      <h2 id="policies">The policy, as received</h2>
      <Policy title="What the page states">{stated || 'None was found.'}</Policy>
      {page?.map((policy, i) => (
        <Policy key={policy} title={`Named by a refusal in the page${page.length > 1 ? `, ${i + 1} of ${page.length}` : ''}`}>
          {policy === stated ? 'The same.' : policy}
        </Policy>
      ))}
      {worker?.map((policy, i) => (
        <Policy key={policy} title={`Named by a refusal in the thread that reads${worker.length > 1 ? `, ${i + 1} of ${worker.length}` : ''}`}>
          {policy === stated ? 'The same as the page’s.' : policy}
        </Policy>
      ))}
      {pictures?.map((policy, i) => (
        <Policy key={policy} title={`Named by a refusal in the thread that reads pictures${pictures.length > 1 ? `, ${i + 1} of ${pictures.length}` : ''}`}>
          {policy}
        </Policy>
      ))}
    </section>
  )
}

const Policy = ({ title, children }: { title: string; children: ReactNode }) => (
  <>
    <h3 className="mt-4">{title}</h3>
    <p className="font-mono text-sm [overflow-wrap:anywhere]">{children}</p>
  </>
)
