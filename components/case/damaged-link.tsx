import { type ReactNode, useEffect, useRef } from 'react'
import { OpenLink } from '@/components/home/open-link'
import { ButtonLink } from '@/components/ui/button'
import { arrived, isUsualLimit } from '@/lib/link/arrived'
import type { Damage } from '@/lib/link/form'
import { treeOf } from '@/lib/link/fragment'
import { wholeOf } from '@/machines/engine/choices'
import type { Tree } from '@/machines/engine/types'
import { phoneCode, spelt } from '@/machines/hand-over/phone-codes/phone-code'
import { fill } from '@/machines/knowledge/fill'
import { isTreeId, trees } from '@/machines/trees'

type Kind = Damage | 'tree' | 'several'
type Props = { damage: Kind; fragment: string; tree?: Tree; links?: readonly string[] }

/** A link that cannot be trusted is explained, never half applied. `tree`: the one that it names, where that much is known. `links`: all that came, where several did. */
export function DamagedLink({ damage, fragment, tree, links = [] }: Props) {
  const { title, why, help } = words[damage]
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    document.title = `${title} · Latchkey`
    heading.current?.focus()
  }, [title])
  return (
    <main className="max-w-[44rem]" data-damage={damage}>
      <h1 ref={heading} tabIndex={-1} className="mb-4 mt-4">
        {title}
      </h1>
      <p>{why}</p>
      {links.length > 0 ? <Several links={links} /> : null}
      {tree && damage !== 'altered' ? <Known fragment={fragment} tree={tree} /> : null}
      <h2 className="mb-2 mt-6">What to do</h2>
      <ul className="list-disc space-y-1 pl-6">
        {help.map((one) => (
          <li key={one}>{one}</li>
        ))}
        <li>
          If whoever sent it has a code of five characters beside the result, <a href="/c/">type that code</a>: it gets through where a link does not.
        </li>
        <li>
          Or <a href={tree ? `/${tree.id}/` : '/'}>start again</a>: the questions take about a minute.
        </li>
      </ul>
      {links.length > 0 ? null : (
        <p className="mt-6">
          What arrived has {fragment.length} characters{isUsualLimit(location.href.length) ? <Limit /> : null}. It stands in the address bar.
        </p>
      )}
      <OpenLink />
    </main>
  )
}

const ask = 'Ask for the link again, copied with the “Copy link” button.'
const copy = 'If it came by mail, open the mail in another program and copy the whole link, over all its lines.'

const words: Record<Kind, { title: string; why: string; help: readonly string[] }> = {
  cut: {
    title: 'The end of this link is missing',
    why: 'A link of ours ends in end= and four characters. This one was cut off on its way: often by a line break in a mail, by a field that holds no more, or because only a part of it was copied.',
    help: [copy, ask],
  },
  elided: {
    title: 'Only the short form of this link arrived',
    why: 'Chats and mail programs show a long link shortened, with three dots. What was copied is what they show, and not the link itself.',
    help: ['Go back to the message, right-click the link or hold it down, and choose to copy the link or its URL.', ask],
  },
  altered: {
    title: 'Something in this link was changed on its way',
    why: 'The four characters at its end do not fit the rest, so we cannot tell what was meant and show nothing of it.',
    help: [copy, ask],
  },
  version: {
    title: 'This link is of a form that we do not know',
    why: 'It may come from a newer Latchkey than this page, or it is no link of ours.',
    help: [
      'Reload the page: it may be older than the link.',
      'Compare it with the message that it came in: a link of ours has #v1? in it, and ends in end= and four characters.',
      ask,
    ],
  },
  tree: {
    title: 'This link belongs to a kind of error that we do not know',
    why: 'It may come from a newer Latchkey than this page.',
    help: ['Reload the page: it may be older than the link.', ask],
  },
  several: {
    title: 'More than one link arrived',
    why: 'They say different things, so we cannot tell which one was meant. In a mail thread, the newest is usually on top.',
    help: ['Choose one of them, or paste the one that you mean.'],
  },
}

function Several({ links }: { links: readonly string[] }) {
  return (
    <ol className="mt-4 list-decimal space-y-1 pl-6">
      {links.slice(0, 10).map((link) => (
        <li key={link}>
          <ButtonLink look="link" href={link}>
            {nameOf(link)}
          </ButtonLink>
        </li>
      ))}
    </ol>
  )
}

/** The kind of failure, and when its evidence was read. */
function nameOf(link: string): ReactNode {
  const id = treeOf(link)
  const read = /&read=(\d{4})(\d\d)(\d\d)t(\d\d)(\d\d)/i.exec(link)
  const name = id !== undefined && isTreeId(id) ? trees[id].title : 'A kind of error that we do not know'
  return read ? `${name}, evidence read ${read[1]}-${read[2]}-${read[3]} ${read[4]}:${read[5]} UTC` : `${name}, ending in ${link.slice(-4)}`
}

/** What is certain from the part of the link that arrived. */
function Known({ fragment, tree }: { fragment: string; tree: Tree }) {
  const { at } = arrived(fragment)
  const step = Object.keys(tree.words).find((one) => one.toLowerCase() === at?.toLowerCase())
  const code = step && phoneCode(tree.id, wholeOf(tree, step))
  const title = step && fill(tree.words[step]!.title, {})
  return (
    <section aria-labelledby="known">
      <h2 id="known" className="mb-2 mt-6">
        What the part that arrived says
      </h2>
      <ul className="list-disc space-y-1 pl-6">
        <li>It is about this: {trees[tree.id as keyof typeof trees].symptom}.</li>
        {code ? (
          <li>
            It led to “{step in tree.causes ? <a href={`/causes/${tree.id}/${step}/`}>{title}</a> : title}”, which has the code <code>{code}</code> (
            {spelt(code)}). What was answered on the way is not in the code.
          </li>
        ) : (
          <li>Where it led is missing: that is at the end of the link.</li>
        )}
      </ul>
    </section>
  )
}

const Limit = () => <>, the most that some ticket fields and mail programs hold</>
