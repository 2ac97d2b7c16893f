import type { Metadata } from 'next'
import { CodeIndex } from '@/components/pages/code-index'
import { statusOf } from '@/lib/okta/error-code-class'
import { oauthErrorNames, statusesOf } from '@/lib/okta/oauth-errors'
import { meansOauth, meansOkta, oktaCodeIds } from '@/machines/knowledge/codes/codes'
import { factsOfOauth } from '@/machines/knowledge/codes/fact-of'
import { oktaNames } from '@/machines/knowledge/codes/okta-names'

export const metadata: Metadata = {
  title: 'Error codes',
  description: 'Every error code of the Okta API from E0000001 on, and every OAuth error that Okta sends: what it means, and the causes that it points to.',
}

export default function Page() {
  const okta = oktaCodeIds.map((id) => lineOf(id, meansOkta(id).means ?? oktaNames[id], statusOf(id)))
  const oauth = [...oauthErrorNames].sort().map((id) => lineOf(id, meansOauth(factsOfOauth(id)).means, statusesOf(id)[0]))
  return <CodeIndex okta={okta} oauth={oauth} />
}

const lineOf = (id: string, says: string | undefined, status: number | undefined) => ({
  id,
  ...(says === undefined ? {} : { says }),
  ...(status === undefined ? {} : { status }),
})
