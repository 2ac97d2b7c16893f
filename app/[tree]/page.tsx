import type { Metadata } from 'next'
import { Latchkey } from '@/components/case/latchkey'
import type { FirstStep } from '@/components/case/types'
import { WithoutScript } from '@/components/frame/without-script'
import { nothing } from '@/lib/findings/findings'
import { stepsOf } from '@/machines/engine/arrows'
import { askedAs } from '@/machines/engine/choices'
import { questionNumber } from '@/machines/engine/questions-left'
import { isTreeId, treeIds, trees } from '@/machines/trees'
import { roles } from '@/machines/types'

type Props = { params: Promise<{ tree: string }> }

export const dynamicParams = false
export const generateStaticParams = () => treeIds.map((tree) => ({ tree }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tree } = await params
  return isTreeId(tree)
    ? { title: trees[tree].symptom, description: `${trees[tree].symptom}: answer a few questions or paste the log, and read the cause and what to do.` }
    : {}
}

export default async function Page({ params }: Props) {
  const { tree } = await params
  if (!isTreeId(tree)) throw new Error(`no tree named ${tree}`)
  const { title, load } = trees[tree]
  const loaded = await load()
  const step = stepsOf(loaded)[0]!
  const words = askedAs(loaded, step)
  if (words === undefined) throw new Error(`${tree} does not begin by asking`)
  const most = Object.fromEntries(['anybody' as const, ...roles].map((one) => [one, questionNumber(loaded, nothing, one === 'anybody' ? undefined : one).most]))
  return (
    <>
      <WithoutScript />
      <Latchkey page={{ tree, title, first: { step, words, most: most as FirstStep['most'] } }} />
    </>
  )
}
