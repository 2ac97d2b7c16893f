import type { Metadata } from 'next'
import { WithoutScript } from '@/components/frame/without-script'
import { PhoneCodePage, type PhoneCodeTarget } from '@/components/share/phone-code-page'
import { nothing } from '@/lib/findings/findings'
import { prefillAnswers } from '@/machines/engine/prefill'
import { startAt } from '@/machines/hand-over/link'
import { codeRows } from '@/machines/hand-over/phone-codes/phone-code'
import { unfilled } from '@/machines/knowledge/placeholder'
import { isTreeId, trees } from '@/machines/trees'

export const metadata: Metadata = {
  title: 'Type the code',
  description: 'Type the five letters and digits that helpdesk or a colleague read out, and see the cause or the request that they stand for.',
}

export default async function Page() {
  const places = Object.fromEntries(await Promise.all(codeRows.map(async (row) => [row.code, await placeOf(row)] as const)))
  return (
    <main id="main" className="max-w-[44rem]">
      <h1 className="mb-2 mt-4">Type the code</h1>
      <p className="mb-6 text-lg text-muted">It was read out to you, or is printed on paper. It opens the cause or the request that the other person sees.</p>
      <WithoutScript>
        <p>
          Looking up a code needs JavaScript. Without it, find the code in <a href="/causes/">the list of all causes</a>.
        </p>
      </WithoutScript>
      <PhoneCodePage places={places} />
      <p className="mt-8 text-muted">
        No luck with the code? <a href="/causes/">All causes with their codes</a>, or <a href="/">start at the beginning</a>.
      </p>
    </main>
  )
}

/** A cause has a page of its own; a request is opened where it is asked. */
async function placeOf({ tree: id, now }: (typeof codeRows)[number]): Promise<PhoneCodeTarget> {
  if (!isTreeId(id)) throw new Error(`no tree named ${id}`)
  const tree = await trees[id].load()
  const title = unfilled(tree.words[now]!.title)
  if (now in tree.causes) return { title, href: `/causes/${id}/${now}/` }
  return { title, href: startAt(tree, { ...nothing, answers: prefillAnswers(tree, now) }) }
}
