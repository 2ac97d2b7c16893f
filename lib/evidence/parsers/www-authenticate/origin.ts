import { oktaHost } from '@/lib/okta/named'
import { vendors } from '../other-vendor/vendors'
import type { Header } from './types'

/** Sentences that Okta's challenges hold and others' do not, letters alone. */
const sentences =
  /theaccesstokenprovideddoesnotcontaintherequiredscopes|notintendedforokta|theaccesstokenmustprovideaccesstoatleastoneofthesescopes|theresourcerequest(?:requires|mustuse)|claiminthedpopproofjwtisinvalid|thedpopproofjwt|presentedaccesstokenisnotdpopbound/

/** What Spring Security and ASP.NET Core say of a token that they checked themselves. */
const verifiers =
  /attemptingtodecodethejwt|thesignaturekeywasnotfound|thesignatureisinvalid|^the(?:issuer|audience)\w{0,120}isinvalid|thetokenexpiredat|thetokenisnotvalidbefore/

/** Whether Okta sent a challenge: by an address, scope, path or sentence of Okta’s; for an error without these, by `isNamed`: the text names Okta elsewhere. */
export function isOktas(header: Header, isNamed: boolean): boolean {
  if (isOthersAddress(header)) return false
  let hasError = false
  for (const { parameters } of header) {
    const value = (name: string) => parameters.get(name)?.value ?? ''
    if (/^https?:\/\/[^/]{1,253}\/oauth2\/(?:[^/]{1,60}\/)?v1\/authorize/.test(value('authorization_uri'))) return true
    if (oktaHost.test(value('realm')) || oktaHost.test(value('authorization_uri'))) return true
    if (/(?:^|\s)okta\.[a-z]/i.test(value('scope')) || /^\/(?:api\/v1|oauth2(?:\/[^/]{1,60})?\/v1)\//.test(value('resource'))) return true
    if (sentences.test(letters(value('error_description')))) return true
    hasError ||= parameters.has('error') || parameters.has('error_description')
  }
  const isOthers = header.some(({ parameters }) => verifiers.test(letters(parameters.get('error_description')?.value ?? '')))
  return isNamed && hasError && !isOthers && !header.some(({ parameters }) => parameters.has('realm'))
}

/** Whether a challenge says itself that another service sent it. */
const isOthersAddress = (header: Header) =>
  header.some(({ parameters }) =>
    ['realm', 'authorization_uri'].some((name) => Object.values(vendors).some((one) => 'host' in one && one.host.test(parameters.get(name)?.value ?? ''))),
  )

const letters = (sentence: string) => sentence.toLowerCase().replace(/[^a-z]/g, '')
