import { failed, stripchart } from '@/lib/evidence/__fixtures__/samples'
import { chrome, firefox, samlResponse, samlTracer, tokenRequest } from '@/lib/evidence/capture/__fixtures__/captures'
import { assertion, base64, request, response } from '@/lib/evidence/parsers/saml/__fixtures__/messages'
import type { Example } from '@/machines/engine/__fixtures__/example'
import { treeIds, trees } from '@/machines/trees'

/** The texts of every format that credentials are planted in: what the journeys and samples of the trees paste, and what no tree needs. */
export async function bases(): Promise<string[]> {
  const texts: string[] = [...others]
  for (const id of treeIds) {
    const { examples }: { examples: readonly Example[] } = await import(/* @vite-ignore */ `@/machines/${id}/examples/examples`)
    texts.push(...(await trees[id].samples()).map(({ paste }) => paste), ...examples.flatMap(({ paste, late }) => [paste ?? '', late ?? '']))
  }
  return [...new Set(texts)].filter((text) => text !== '')
}

/** Captures, in which credentials stand in the request that failed. */
export const captures: ((planted: { header?: [string, string]; query?: string; body?: string; answer?: string }) => string)[] = [
  chrome,
  firefox,
  samlTracer,
].map((write) => ({ header, query, body, answer }) => {
  const failing = tokenRequest({}, answer === undefined ? {} : { json: undefined, body: answer, type: 'application/json' })
  const [name, value] = header ?? ['', '']
  const isAnswer = /^set-cookie$/i.test(name)
  return write([
    {
      ...failing,
      url: query === undefined ? failing.url : `${failing.url}?${query}`,
      ...(header && !isAnswer ? { sent: { ...failing.sent, [name.toLowerCase()]: value } } : {}),
      ...(header && isAnswer ? { received: { ...failing.received, [name.toLowerCase()]: value } } : {}),
      ...(body === undefined ? {} : { form: { ...failing.form, ...Object.fromEntries(new URLSearchParams(body)) } }),
    },
  ])
})

const others = [
  response({ content: assertion() }),
  `SAMLResponse=${encodeURIComponent(base64(samlResponse('Responder')))}&RelayState=x`,
  request(),
  'Cookie “sid” has been rejected as third-party. okta-auth-js.min.js\nacme.okta.com/oauth2/v1/token:1 Failed to load resource: the server responded with a status of 403 ()',
  '{"keys":[{"kty":"RSA","use":"sig","kid":"k1","alg":"RS256","n":"AQAB","e":"AQAB"}]}',
  '{"error":"invalid_client","error_description":"AADSTS7000222: The keys of app x have expired."}',
  'okta-diag 1\ncall: GET /api/v1/users/-/groups\ncall-status: 403\nchallenge-error: insufficient_scope\nchallenge-scope: okta.users.read\ndone: okta-diag',
  '{"active":false}',
  stripchart('+400.123'),
  'Traceback (most recent call last):\n  File "okta/client.py", line 3, in run\nAttributeError: nope',
  failed('(407) Proxy Authentication Required.', '<CR><LF>'),
]
