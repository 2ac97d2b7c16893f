import type { Metadata } from 'next'
import { CardIndex } from '@/components/pages/card-index'

export const metadata: Metadata = {
  title: 'Scopes by Okta Workflows card',
  description: 'Which scopes each card of the Okta, Okta Devices and Okta Realms connectors needs, how sure that is, and what to do when one is missing.',
}

export default function Page() {
  return <CardIndex />
}
