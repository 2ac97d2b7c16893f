import type { StepProps } from '@/components/case/types'
import { secretsIn } from '@/components/paste/secrets-in'
import { Copy } from '@/components/ui/copy'
import { Carried } from './carried'

/** For a reader who cannot answer: the case as it stands, for somebody who can. */
export function PassOn(props: StepProps) {
  const { address, reader } = props
  return (
    <section aria-labelledby="pass-on" className="print:hidden mt-10 border-t border-line pt-6">
      <h2 id="pass-on">Not yours to answer?</h2>
      <p className="mb-3 mt-1 text-muted">Send the case as it stands. What is known already is in the link, and nobody asks it twice.</p>
      <Copy text={address} secrets={secretsIn(reader.pastes)} label="Copy link" />
      <Carried {...props} />
    </section>
  )
}
