import { useEffect, useRef } from 'react'
import type { Damage } from '@/lib/link/form'
import { OpenLink } from './open-link'

const words: Record<Damage | 'tree', [title: string, why: string]> = {
  cut: [
    'The end of this link is missing',
    'A link of ours ends in end= and four characters. This one was cut off on its way: often by a line break in a mail, or because only a part of it was copied.',
  ],
  altered: [
    'Something in this link was changed on its way',
    'The four characters at its end do not fit the rest, so we cannot tell what was meant and show nothing of it.',
  ],
  version: ['This link is of a form that we do not know', 'It may come from a newer Latchkey than this page, or it is no link of ours.'],
  tree: [
    'This link belongs to a kind of error that we do not know',
    'It may come from a newer Latchkey than this page. Reload the page; if that does not help, ask whoever sent it.',
  ],
}

/** A link that cannot be trusted is explained, never half applied. */
export function DamagedLink({ damage, fragment }: { damage: Damage | 'tree'; fragment: string }) {
  const [title, why] = words[damage]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Latchkey`
    heading.current?.focus()
  }, [title])
  return (
    <main className="max-w-[44rem]">
      <h1 ref={heading} tabIndex={-1} className="mb-4 mt-4">
        {title}
      </h1>
      <p>{why}</p>
      <h2 className="mb-2 mt-6">What to do</h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>Ask for the link again, copied with the “Copy link” button.</li>
        <li>If it came by mail, open the mail in another program and copy the whole link, over all its lines.</li>
        <li>
          Or <a href="/">start again</a>: the questions take about a minute.
        </li>
      </ul>
      <p className="mt-6">
        What arrived: <code>{fragment.slice(0, 300)}</code>
      </p>
      <OpenLink />
    </main>
  )
}
