import { useEffect, useState } from 'react'
import type { StepProps } from '@/components/case/types'
import { standOf } from './case-state'
import { keep, leave } from './keep-record'
import { Offer } from './offer'
import { useKeeping } from './switch'

/** Keeps the case in the list on this device while the reader wants that, and offers it where a case has come to an end. Samples are no cases. */
export function Keep({ tree, link, resolution, sent }: Pick<StepProps, 'tree' | 'link' | 'resolution' | 'sent'>) {
  const keeping = useKeeping()
  const [refused, setRefused] = useState(false)
  const [settled, setSettled] = useState(false)
  const { step, state, fragment } = standOf(tree, link, resolution, sent)
  const wanted = keeping === 'on' && !link.sample
  const { id } = tree
  useEffect(() => {
    if (wanted)
      void keep({ tree: id, step, state, fragment }).then((done) => {
        setRefused(!done)
        setSettled(true)
      })
  }, [wanted, id, step, state, fragment])
  useEffect(() => leave, [])
  if (link.sample) return null
  return (
    <div className="print:hidden mt-6">
      {state === 'open' ? null : <Offer keeping={keeping} settled={settled} />}
      <p role="status" className="text-sm text-warn">
        {refused && wanted ? 'This case is not in your list: the browser refused to store it.' : ''}
      </p>
    </div>
  )
}
