import type { Metadata } from 'next'
import { CausePage } from '@/components/pages/cause'
import { causesOf, headOf } from '@/components/pages/causes'

type Props = { params: Promise<{ tree: string; cause: string }> }

export const dynamicParams = false
export const generateStaticParams = async () => (await causesOf()).map(({ id, cause }) => ({ tree: id, cause }))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return headOf(await named(params))
}

export default async function Page({ params }: Props) {
  return <CausePage {...(await named(params))} />
}

async function named(params: Props['params']) {
  const { tree, cause } = await params
  const found = (await causesOf()).find((one) => one.id === tree && one.cause === cause)
  if (!found) throw new Error(`${tree} has no cause named ${cause}`)
  return found
}
