import type { Metadata } from 'next'
import '../../map.css'
import { EvidencePage } from '@/components/map/evidence-page'
import { isTreeId, treeIds, trees } from '@/machines/trees'

type Props = { params: Promise<{ tree: string }> }

export const dynamicParams = false
export const generateStaticParams = () => treeIds.map((tree) => ({ tree }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tree } = await params
  if (!isTreeId(tree)) return {}
  return {
    title: `Evidence of each cause: ${trees[tree].title}`,
    description: `${trees[tree].symptom}: every cause with what proves it, what points to it, and what rules it out.`,
  }
}

export default async function Page({ params }: Props) {
  const { tree } = await params
  if (!isTreeId(tree)) throw new Error(`no tree named ${tree}`)
  return <EvidencePage id={tree} tree={await trees[tree].load()} />
}
