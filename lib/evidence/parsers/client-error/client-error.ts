import { saidIn } from '@/lib/evidence/messages/said'
import { advises } from '@/lib/evidence/text/advice'
import { explains } from '@/lib/evidence/text/explains'
import { isAtOtherHost } from '@/lib/evidence/text/other-host'
import { isAtOwnServer } from '@/lib/evidence/text/own-server'
import { defineFormat, type SeenFact, type Span } from '@/lib/evidence/types'
import { oktaNamed, oktaTakesPart } from '@/lib/okta/named'
import { agentWords } from '../okta-widget-log/origin'
import { clientErrorSource, type Key, network, type Said, verifiers } from './facts'
import { lookUp } from './look-up'
import { patterns } from './patterns'

/** What the caller’s side prints: SDKs, libraries that check tokens, tools that sign in, curl, browsers and runtimes. */
export const clientError = defineFormat<'client-error', Key>({
  ...clientErrorSource,
  reads: 'prose',
  keeps: 'last',
  // The log of the agent for Windows has a format of its own.
  recognise: (text) => !agentWords.test(text),
  read(text) {
    if (explains(text) || advises(text)) return { seen: [] }
    const seen: SeenFact<Key>[] = settled(
      lookUp<Key>(text, saidIn<Said>(text, 'client-error'), patterns, (one) => isOfOther(text, one)),
      text,
    ).map((one) => (isOwn(text, one) ? { ...one, fact: 'ownServiceFailed' } : one))
    const issuer = orgIssuer.exec(text)
    if (issuer) seen.push({ fact: 'orgIssuer', from: issuer.index, to: issuer.index + issuer[0].length })
    const address = seen.some(({ fact }) => ofPages.has(fact)) ? orgAddress.exec(text) : null
    if (address) seen.push({ fact: 'orgAddress', from: address.index, to: address.index + address[0].length })
    const okta = seen.length > 0 ? named(text) : undefined
    return { seen: okta ? [...seen, { fact: 'okta', ...okta }] : seen }
  },
})

/**
 * Drops a general fact beside one that explains it: a refusal beside its reason, a failed handshake beside its fault, a status beside the error that came with
 * it.
 */
function settled(seen: SeenFact<Key>[], text: string): SeenFact<Key>[] {
  const has = (...facts: Key[]) => seen.some(({ fact }) => facts.includes(fact))
  const isExplained = /E0000\d{3}|insufficient_scope|invalid_(?:client|grant|scope|dpop_proof|token)\b|error_description/i.test(text)
  return seen.filter(({ fact, from, to }) => {
    if (fact === 'tlsFailed') return !has('tlsUntrusted', 'certificateDates', 'certificateName')
    if (fact === 'trustStoreBare') return has('tlsUntrusted')
    if (fact === 'tlsUntrusted') return !has('certificateDates')
    if (fact === 'discoveryFailed' || fact === 'keysNotLoaded' || fact === 'keyNotFound')
      return !has('tlsUntrusted', 'tlsFailed', 'certificateDates', 'certificateName', 'dnsFailed', 'refused', 'timedOut', 'proxyAnswered')
    if (fact === 'tokenRejected') return !seen.some((one) => one.fact !== 'tokenRejected' && (isOf(verifiers, one) || isOf(network, one)))
    if (fact === 'claimMissing') return !has('groupsUnmet')
    if (fact === 'claimMismatch') return !has('audienceMismatch', 'issuerMismatch')
    // A program that only names Okta may fail over anything.
    if (fact === 'programFault') return !has('sessionMissing') && oktaTakesPart(text)
    if (fact === 'appRefused') return !isExplained && !has('subjectTokenAssuranceUnmet')
    // Tools print this for any page: it counts where the page is their own login or Okta’s.
    if (fact === 'pageUnexpected' && /unknown document type/i.test(text.slice(from, to)))
      return /authenticating to IdP|saml2aws/i.test(text) || oktaNamed(text) !== undefined
    if (fact === 'tokenExchangeFailed')
      return !isExplained && !has('subjectTokenAssuranceUnmet', 'appRefused') && !seen.some((one) => isOf(verifiers, one) || isOf(network, one))
    if (fact === 'permissionPrinted' && has('redirectRefused')) return false
    if (fact.endsWith('Printed') && has('stateMismatched', 'appRefused')) return false
    if (fact.endsWith('Printed')) return !isExplained && !(fact === 'permissionPrinted' && has('proxyAnswered'))
    return true
  })
}

const isOf = (group: readonly Key[], { fact }: SeenFact<Key>) => group.includes(fact)

const networkFacts: ReadonlySet<string> = new Set(['dnsFailed', 'refused', 'timedOut', 'connectionLost'])

/** A failure that is about another server than Okta's: its answer to a page, or a connection to it. One to a local server is told by a fact of its own. */
const isOfOther = (text: string, one: SeenFact<Key>) =>
  isAtOwnServer(text, one) ? isOfCors.has(one.fact) : (networkFacts.has(one.fact) || tlsFacts.has(one.fact)) && isAtOtherHost(text, one)

const tlsFacts: ReadonlySet<string> = new Set<Key>(['tlsUntrusted', 'tlsFailed', 'certificateDates', 'certificateName'])

/** A page that a server of the reader’s own does not answer: nothing of it is Okta’s. */
const isOfCors: ReadonlySet<string> = new Set<Key>(['corsBlocked', 'corsWildcardCredentials'])

/** A connection failed whose line names a local server and no other. */
const isOwn = (text: string, one: SeenFact<Key>) => networkFacts.has(one.fact) && isAtOwnServer(text, one)

/** An issuer of Okta's without a path: the org authorization server. */
const orgIssuer =
  /\b(?:(?:oidc[-_])?issuer(?:[-_]ur[il])?["']?\s{0,2}(?::|=| is )|setIssuer\()\s{0,2}["']?https:\/\/[\w*{}<>.-]{1,80}\.okta(?:preview|-emea|-gov)?\.com\/?(?=["'\s,;]|$)/im

/** Facts of tools that expect the page of an app: the address that they were given may be the cause. */
const ofPages: ReadonlySet<string> = new Set<Key>(['pageUnexpected', 'samlMissing', 'stateTokenMissing'])

/** The address of the org, without the path of an app, where a tool that signs in wants the app's link. */
const orgAddress =
  /(?:^|[\s"'])(?:url|app_?url|idp_?url|okta_?aws_?app_?url|aws_?app_?url)["']?\s{0,24}[:=]\s{0,4}["']?https?:\/\/[\w*{}<>.-]{1,80}\.okta(?:preview|-emea|-gov)?\.com\/?(?=["'\s,;]|$)|\bto access Okta https?:\/\/[\w*{}<>.-]{1,80}\.okta(?:preview|-emea|-gov)?\.com\/?(?=["'\s,;]|$)/i

/** Okta by name, or by words and paths that only its libraries, samples, guides and console use. */
function named(text: string): Span | undefined {
  const place = oktaNamed(text)
  if (place) return place
  const match = ownWords.exec(text) ?? (/unknown document type/i.test(text) ? ownPage.exec(text) : null)
  return match === null ? undefined : { from: match.index, to: match.index + match[0].length }
}

/** How Okta's sign-in page begins, in what a tool prints of it. */
const ownPage = /typeof module === 'object'\) ?\{ ?window\.module = module/

const ownWords =
  /\bThe JWT (?:was issued in the future|expired and is no longer valid)|does not match expected (?:issuer|audience):|Error while resolving signing key for kid|\/authorization-code\/callback\b|The code was not returned or is not accessible|\bAutomatic (?:provisioning|profile push|deprovisioning|deactivation|reactivation) of user\b|\bErrors reported by remote server\b|\bconnector configuration could not be tested\b|\bUnable to parse a (?:token|code) from the url\b|\bOAuth flow response (?:state|nonce) doesn't match request\b|\bassurance requirements are not met by the .{0,4}subject_token|\bthe API returned an (?:unknown )?error\b|\bterraform\b[^\n]{0,80}\benable org(?:anization)? access\b/i
