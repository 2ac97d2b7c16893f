import type { Metadata } from 'next'
import '../map.css'
import { MapPage } from '@/components/map/map-page'
import { isTreeId, treeIds, trees } from '@/machines/trees'

type Props = { params: Promise<{ tree: string }> }

export const dynamicParams = false
export const generateStaticParams = () => treeIds.map((tree) => ({ tree }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { tree } = await params
  if (!isTreeId(tree)) return {}
  return { title: `Map: ${trees[tree].title}`, description: `${trees[tree].symptom}: every question, every answer and every cause, as a picture and in words.` }
}

export default async function Page({ params }: Props) {
  const { tree } = await params
  if (!isTreeId(tree)) throw new Error(`no tree named ${tree}`)
  return <MapPage id={tree} tree={await trees[tree].load()} />
}
