import type { Metadata } from 'next'
import { Latchkey } from '@/components/case/latchkey'
import { NeedsScript } from '@/components/frame/without-script'
import { stepsOf } from '@/machines/engine/arrows'
import { askedAs } from '@/machines/engine/choices'
import { isTreeId, treeIds, trees } from '@/machines/trees'

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
  return (
    <>
      <NeedsScript />
      <Latchkey page={{ tree, title, first: { step, words } }} />
    </>
  )
}
