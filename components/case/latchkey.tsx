'use client'

import { useDeferredValue, useEffect, useRef, useState } from 'react'
import { NotLoaded } from '@/components/frame/app-failed'
import { EvidenceStart } from '@/components/home/evidence-start'
import { Home } from '@/components/home/home'
import { TreeStart } from '@/components/home/tree-start'
import type { Paste } from '@/components/paste/types'
import type { Page } from './types'
import { isArrival, useFragment, whoseIs } from './use-fragment'
import { useLoaded } from './use-loaded'

/**
 * The whole app, on the home page and on every tree's page: one document from paste to result, so that pastes stay in memory and nothing is stored. The fragment says
 * where the reader is; what reads pastes and walks trees is loaded once it is needed.
 */
export function Latchkey({ page }: { page?: Page }) {
  const fragment = useFragment()
  // A new step is rendered with low priority, so that keys and clicks do not wait for it. A change within a step is rendered at once: its controls show what the address says.
  const later = useDeferredValue(fragment)
  const shown = stepOf(later) === stepOf(fragment) ? fragment : later
  const [pastes, setPastes] = useState<readonly Paste[]>([])
  const [draft, setDraft] = useState('')
  const { loaded, failed, load } = useLoaded()
  const island = useRef<HTMLDivElement>(null)
  const linked = fragment.length > 1

  useEffect(() => {
    if (linked) load()
  }, [linked, load])
  // A case from somebody else: pastes of another case must not count in it. When the reader comes back to it, the pastes are its own and stay.
  const seen = useRef(new Set<string>())
  useEffect(() => {
    if (linked && !seen.current.has(fragment) && isArrival(fragment) && whoseIs(fragment) !== 'own') setPastes([])
    seen.current.add(fragment)
  }, [linked, fragment])
  // With a link, the layout hides the page until the step is rendered or has failed to load.
  const ready = !linked || (loaded !== undefined && shown === fragment) || failed
  useEffect(() => {
    if (ready && island.current) island.current.dataset.ready = ''
  }, [ready])

  const shared = { pastes, setPastes, load }
  return (
    <div data-island ref={island} id="main" tabIndex={-1} className="outline-none">
      {shown.length > 1 && loaded ? (
        <loaded.Case fragment={shown} {...shared} />
      ) : page === undefined ? (
        <Home draft={draft} setDraft={setDraft} {...shared} />
      ) : 'tree' in page ? (
        <TreeStart page={page} {...shared} />
      ) : (
        <EvidenceStart artefact={page.artefact} draft={draft} setDraft={setDraft} {...shared} />
      )}
      {failed ? <LoadFailed /> : null}
    </div>
  )
}

const stepOf = (fragment: string) => /[?&]at=([^&]*)/.exec(fragment)?.[1]

const LoadFailed = () => (
  <div role="alert" className="mt-6 rounded-md border-2 border-bad p-4">
    <NotLoaded />
  </div>
)
