import type { Metadata } from 'next'
import { Latchkey } from '@/components/case/latchkey'
import { sentencesOf, summary, tabTitle } from '@/components/pages/titles'
import { artefacts } from '@/machines/knowledge/artefacts/artefacts'
import { artefactIds, isArtefactId } from '@/machines/knowledge/artefacts/ids'
import { capital } from '@/machines/knowledge/fill'
import { unfilled } from '@/machines/knowledge/placeholder'

type Props = { params: Promise<{ artefact: string }> }

export const dynamicParams = false
export const generateStaticParams = () => artefactIds.map((artefact) => ({ artefact }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { name, title, because } = await named(params)
  return { title: { absolute: tabTitle(title) }, description: summary(capital(name), sentencesOf(unfilled(because))) }
}

export default async function Page({ params }: Props) {
  return <Latchkey page={{ artefact: await named(params) }} />
}

async function named(params: Props['params']) {
  const { artefact } = await params
  if (!isArtefactId(artefact)) throw new Error(`nothing to fetch is named ${artefact}`)
  return artefacts[artefact]
}
