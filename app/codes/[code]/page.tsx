import type { Metadata } from 'next'
import { CodePage } from '@/components/pages/code'
import { codeIds, codeOf } from '@/machines/knowledge/codes/codes'
import { descriptionOf, titleOf } from '@/machines/knowledge/codes/titles'

type Props = { params: Promise<{ code: string }> }

export const dynamicParams = false
export const generateStaticParams = () => codeIds.map((code) => ({ code }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const code = await codeOf((await params).code)
  return { title: { absolute: titleOf(code) }, description: descriptionOf(code) }
}

export default async function Page({ params }: Props) {
  return <CodePage code={await codeOf((await params).code)} />
}
