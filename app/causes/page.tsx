import type { Metadata } from 'next'
import { CauseIndex } from '@/components/pages/cause-index'
import { causesOf } from '@/components/pages/causes'
import { shownTreeIds } from '@/machines/trees'

export const metadata: Metadata = {
  title: 'All causes',
  description: 'Every cause that Latchkey knows for a failed Remote Desktop sign-in, a Workflows card, a call of the Okta API or a sign-in to an app.',
}

export default async function Page() {
  return <CauseIndex ids={shownTreeIds} causes={await causesOf(shownTreeIds)} />
}
