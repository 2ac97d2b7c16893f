import type { Metadata } from 'next'
import { ScopeIndex } from '@/components/pages/scope-index'
import { endpointAreas } from '@/lib/okta/endpoint-scopes'

export const metadata: Metadata = {
  title: 'Scopes by endpoint of the Okta API',
  description: 'Which OAuth scope each method and path of the Okta API needs, from Okta’s own descriptions, and what to do when it is missing.',
}

export default function Page() {
  return <ScopeIndex areas={endpointAreas()} />
}
