import { useState } from 'react'
import { Button } from '@/components/ui/button'
import { Panel } from '@/components/ui/panel'
import type { Change } from '@/lib/sanitise/changes'

/** One change at a time, before and after side by side. */
export function Preview({ changes }: { changes: readonly Change[] }) {
  const [chosen, setChosen] = useState(0)
  const at = Math.min(chosen, changes.length - 1)
  const { line, before, after } = changes[at]!
  return (
    <Panel title="Before and after">
      <p role="status" className="text-sm text-muted">
        Change {at + 1} of {changes.length === 200 ? 'the first 200' : changes.length}, line {line}
      </p>
      <div className="mt-2 grid gap-3 sm:grid-cols-2">
        <Words name="Before" text={before} />
        <Words name="After" text={after} />
      </div>
      <div className="mt-3 flex gap-2">
        <Button look="small" disabled={at === 0} onClick={() => setChosen(at - 1)}>
          Previous change
        </Button>
        <Button look="small" disabled={at === changes.length - 1} onClick={() => setChosen(at + 1)}>
          Next change
        </Button>
      </div>
    </Panel>
  )
}

const Words = ({ name, text }: { name: string; text: string }) => (
  <div>
    <h3 className="text-sm">{name}</h3>
    <p translate="no" className="mt-1 min-h-20 whitespace-pre-wrap rounded-md bg-sunken p-3 font-mono text-sm [overflow-wrap:anywhere]">
      {text || '(nothing)'}
    </p>
  </div>
)
