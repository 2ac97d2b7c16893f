import { defineFormat, type SeenFact, type Span, type Term, type UncheckedFact } from '@/lib/evidence/types'
import { allowedUris } from './allowed'
import { answers } from './answers'
import { bodies } from './bodies'
import { authorizeUrlSource } from './facts'
import { compared, type PairKey } from './pairs'
import { type Held, isMisread, type MissingKey, needs, proves, type RequestKey, valueNamed } from './proves'
import { asked } from './requests'
import { samlRedirect } from './saml-redirect'

/**
 * Addresses of a sign-in by OAuth 2.0 and OpenID Connect: the request to Okta's /authorize, the forms to /par and /token, and the answer at the app. What a
 * request lacks is said where all of it is there. The error in an answer is read by another format. Of several requests the last counts.
 */
type Key =
  | RequestKey
  | PairKey
  | 'authorize'
  | 'tokenRequest'
  | 'tokenRedirectUriMissing'
  | 'callback'
  | 'callbackCode'
  | 'callbackToken'
  | 'callbackError'
  | 'samlRedirect'

export const authorizeUrl = defineFormat<'authorize-url', Key>({
  ...authorizeUrlSource,
  // Percent-encoding separates the parameters, so the paste has to stay as it came.
  reads: 'untouched',
  keeps: 'last',
  recognise: (text) =>
    /authorize(?:\s{0,40}\?|%(?:25)?3F)|(?:code|state|error|id_token|access_token|interaction_code|grant_type)=|SAMLRequest=|\/v1\/par\b/i.test(text),
  read(text) {
    const requests = asked(text)
    const forms = bodies(text)
    const pushed = forms.filter(({ kind }) => kind === 'par')
    const tokens = forms.filter(({ kind }) => kind === 'token')
    const came = answers(text)
    const held = [...pushed, ...requests.filter(({ list }) => !isOktas(list))]
    // The address that refers to a pushed request holds nothing to judge.
    const last: Held | undefined = held.findLast(({ list }) => valueNamed(list, 'request_uri') === undefined) ?? held.at(-1)
    const between = compared(held, tokens, came, allowedUris(text))
    const seen: SeenFact<Key>[] = [
      ...requests.map(({ from, to }): SeenFact<Key> => ({ fact: 'authorize', from, to })),
      ...pushed.map(({ from, to }): SeenFact<Key> => ({ fact: 'pushedRequest', from, to })),
      ...(last ? proves(last) : []),
      ...tokens.flatMap(ofToken),
      ...came.flatMap(ofAnswer),
      ...between.seen,
      ...samlRedirect(text),
    ]
    return { seen, unchecked: last ? unchecked(last) : [], pairs: between.pairs, terms: last ? redirectUri(last) : [] }
  },
})

/** What the app’s list has to hold, for a comparison by hand. */
const redirectUri = ({ list }: Held): Term<Span>[] =>
  list.flatMap(({ name, value, from, to }) => (name === 'redirect_uri' ? [{ name: 'redirectUri' as const, value, from, to }] : []))

/** The dashboard and the Admin Console are apps of Okta’s own, not the reader’s. */
const isOktas = (list: Held['list']) => /^okta\.[\da-f-]{36}$/.test(valueNamed(list, 'client_id') ?? '')

function ofToken({ from, to, list, whole }: Held): SeenFact<Key>[] {
  const lacksUri = whole && valueNamed(list, 'grant_type') === 'authorization_code' && !isMisread(list, 'redirect_uri')
  return [{ fact: 'tokenRequest', from, to }, ...(lacksUri ? [{ fact: 'tokenRedirectUriMissing' as const, from, to }] : [])]
}

function ofAnswer({ from, to, list }: { from: number; to: number; list: Held['list'] }): SeenFact<Key>[] {
  const at = (fact: Key, names: string[]) => {
    const one = list.find(({ name }) => names.includes(name))
    return one ? [{ fact, from: one.from, to: one.to }] : []
  }
  return [
    { fact: 'callback', from, to },
    ...at('callbackCode', ['code', 'interaction_code']),
    ...at('callbackToken', ['id_token', 'access_token']),
    ...at('callbackError', ['error']),
  ]
}

function unchecked(held: Held): UncheckedFact<Key>[] {
  if (held.whole) return []
  return (Object.entries(needs(held)) as [MissingKey, boolean][]).flatMap(([fact, isThere]) =>
    isThere ? [] : [{ fact, why: 'The URL is not complete: a part is cut off or left out. Copy all of it from the address bar or the Network tab.' }],
  )
}
