import { expect } from 'vitest'
import { expectedOf, pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { diagnose } from './diagnose'

/** The step that a sample leads to in one of its trees; null where nothing in it is ours. */
const expected: Record<string, string | null> = {
  'hdr-bearer': 'granted',
  'hdr-kb-typo': 'granted',
  'hdr-triple-quote': 'granted',
  'hdr-json-escaped': 'granted',
  'hdr-double-escaped': 'granted',
  'hdr-smart-quotes': 'granted',
  'hdr-html-entity': 'granted',
  'hdr-dpop-scope': 'granted',
  'hdr-dpop-htu': 'dpopProofInvalid',
  'hdr-expired': 'tokenExpired',
  'hdr-wrong-aud': 'wrongAuthorizationServer',
  'hdr-two-schemes': 'dpopProofInvalid',
  'env-e6': 'called',
  'env-e47': 'rateLimited',
  'hdr-concurrency': 'concurrencyLimited',
  'hdr-dup-reset': 'factorSendThrottled',
  'sdk-node-empty': null,
  'sdk-go-empty': 'sent',
  'py-sdk': 'called',
  'tf-unknown': 'replyKind',
  'jwt-custom-as': 'replyKind',
  'jwt-org-as': 'replyKind',
  'wf-full-400': 'flowFault',
  'userinfo-scope': 'granted',
  'env-e15': 'featureUnavailable',
  'env-e22': 'methodNotAllowed',
  'env-e5': 'sent',
  'env-e11-groovy': 'apiTokenInvalid',
  'sdk-node': 'apiTokenInvalid',
  'tf-403': 'called',
  dotnet: 'dpopProofMissing',
  'wf-iferror': 'connector',
  'wf-refresh': 'connectionExpired',
  'token-dpop-nonce': 'dpopNonceRequired',
  'token-nomatch': 'scopeUnknown',
  'token-consent': 'scopesNotConsented',
  'neg-other-api': null,
  'wf-full-403-scope': 'granted',
  'wf-full-403-role': 'adminRoleMissing',
  'wf-429-export': 'rateLimited',
  'dpop-bound-as-bearer': 'dpopProofMissing',
  'agent-skew': 'clockSkewed',
  'edge-404': 'pathNotFound',
  'tf-invalid-session': 'sent',
}

/** Texts as programs print them; the collected words for causes are hints, ours are above. */
testFacts('each sample leads to its step', [pasteSamples], async ({ samples, isWhole }) => {
  const known = samples().filter(({ id }) => id in expected)
  expect(known.length).toBeGreaterThan(isWhole ? 40 : 15)
  const led = await Promise.all(
    known.map(async ({ id, input }) => {
      const { walks } = await diagnose(input, new Date('2026-11-21T00:00:00Z'))
      const steps = walks.map(({ resolution }) => resolution.step)
      return [id, steps.find((step) => step === expected[id]) ?? (steps.join(' or ') || null)]
    }),
  )
  expect(Object.fromEntries(led)).toEqual(expectedOf(expected, known))
})
