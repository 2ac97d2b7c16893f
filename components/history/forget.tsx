import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/button'
import { remember, remembered } from '@/lib/device-storage'
import { counted } from '@/machines/knowledge/counted'
import { ownNames } from '@/machines/knowledge/role-names'
import { Confirm } from './confirm'
import { type Keeping, keeping } from './switch'

/** `count`: of the cases that are kept; undefined where they cannot be counted. `end`: deletes them; false where the browser refused. */
type Props = { count: number | undefined; end: () => Promise<boolean> }

/** All that this browser keeps, and one button that deletes it. */
export function Forget({ count, end }: Props) {
  const [kept, setKept] = useState<readonly string[]>()
  const [asking, setAsking] = useState(false)
  const [said, setSaid] = useState('')
  const status = useRef<HTMLParagraphElement>(null)
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    const look = () => setKept(keptNow(count))
    look()
    // The theme can be changed on this page, and the rest in another tab.
    for (const name of ['storage', 'focus', 'click'] as const) addEventListener(name, look)
    return () => {
      for (const name of ['storage', 'focus', 'click'] as const) removeEventListener(name, look)
    }
  }, [count])
  const leave = () => {
    setAsking(false)
    opener.current?.focus()
  }
  const forget = async () => {
    setAsking(false)
    const done = keeping() === 'off' || (await end())
    remember('theme', undefined)
    remember('role', undefined)
    document.documentElement.dataset.theme = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light'
    setSaid(done ? `Forgotten: ${kept?.join('; ')}.` : 'Your browser refused to delete the cases. Delete the data of this site in its settings.')
    setKept(keptNow(done ? 0 : count))
    status.current?.focus()
  }
  return (
    <section id="forget" aria-labelledby="forget-heading" className="mt-10 scroll-mt-4">
      <h2 id="forget-heading" className="mb-2">
        Forget everything on this device
      </h2>
      <p ref={status} role="status" tabIndex={-1} className="font-semibold text-good outline-none">
        {said}
      </p>
      {kept === undefined ? null : kept.length === 0 ? (
        <p>This browser keeps nothing of Latchkey’s.</p>
      ) : (
        <>
          <p>This browser keeps:</p>
          <ul className="mt-1 mb-3 list-disc space-y-1 pl-6">
            {kept.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
          {asking ? (
            <Confirm
              question="Forget all of it? This cannot be undone."
              choices={[
                { label: 'Forget it all', onChoose: () => void forget() },
                { label: 'Leave it', onChoose: leave },
              ]}
            />
          ) : null}
          <Button ref={opener} onClick={() => setAsking(true)}>
            Forget everything
          </Button>
        </>
      )}
      <p className="mt-3 text-sm text-muted">
        Links that you sent, and those in the history of your browser, are not ours to delete. What your organisation set up is part of this site, and not kept
        on the device. The copy of the site’s files for use without a network holds nothing of yours and stays: <a href="/privacy/#offline">remove it</a>.
      </p>
    </section>
  )
}

function keptNow(count: number | undefined): string[] {
  const [theme, role, on] = [remembered('theme'), remembered('role'), keeping()]
  return [
    ...(on === 'off' ? [] : [count === undefined ? 'your list of cases' : counted(count, 'case')]),
    ...(role === undefined ? [] : [`who you are: ${ownNames[role as keyof typeof ownNames] ?? role}`]),
    ...(theme === undefined ? [] : [`the theme: ${theme}`]),
    ...(on === 'off' ? [] : [`keeping cases: ${switchWords[on]}`]),
  ]
}
const switchWords: Record<Exclude<Keeping, 'off'>, string> = { on: 'on', paused: 'paused' }
