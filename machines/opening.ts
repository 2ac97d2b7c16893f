import type { FactId, FormatId, Proof } from '@/lib/evidence/formats/all'
import { type TreeId, treeIds } from './trees'

/** `opens`: what opens a tree by itself. `owns`: of that, what belongs to no other tree, so that a paste which holds it is about this one. */
type Opening = { opens: readonly (FormatId | FactId)[]; owns: readonly (FormatId | FactId)[] }

const openings: Record<TreeId, Opening> = {
  'rdp-mfa': {
    opens: ['okta-widget-log', 'screen-message', 'agent-config', 'clock', 'okta-system-log.rdpApp'],
    owns: ['okta-widget-log', 'screen-message', 'agent-config'],
  },
  'workflows-403': { opens: ['workflows-error', 'www-authenticate'], owns: ['workflows-error'] },
  'api-error': {
    opens: [
      'okta-error',
      'www-authenticate',
      'http-response.okta',
      'client-error.okta',
      'client-error.assertionInFuture',
      'oauth-error.okta',
      'jwt.okta',
      'jwt.sswsToken',
      'introspection',
      'rate-limit.perUserSend',
      'rate-limit.concurrency',
      'okta-diag',
    ],
    owns: ['okta-diag'],
  },
}

/** Of OAuth's errors, those that a call to the API meets. The others are about signing in and about getting a token: no tree of ours covers that yet, and none may guess. */
const ofCalls = new Set(
  [
    'okta',
    'token_expired',
    'token_timestamp_invalid',
    'invalid_token',
    'insufficient_scope',
    'invalid_request',
    'user_rate_limited',
    'too_many_user_codes',
    'feature_not_enabled',
    'server_error',
    'temporarily_unavailable',
    'user_claim_evaluation_failure',
    'system_claim_evaluation_failure',
    'too_many_groups_in_groups_claim',
  ].map((error) => `oauth-error.${error}`),
)
const isOfCalls = (proof: Proof) =>
  !proof.startsWith('oauth-error.') || ofCalls.has(proof) || proof.includes('dpop') || proof.startsWith('oauth-error.access_token_')
const ofSigningIn: readonly Proof[] = [
  ...(
    [
      'E0000004',
      'E0000034',
      'E0000057',
      'E0000058',
      'E0000064',
      'E0000068',
      'E0000069',
      'E0000070',
      'E0000073',
      'E0000079',
      'E0000082',
      'E0000083',
      'E0000085',
      'E0000087',
      'E0000092',
      'E0000095',
      'E0000105',
      'E0000110',
      'E0000119',
      'E0000207',
    ] as const
  ).map((code) => `okta-error.${code}` as const),
  'client-error.authnRefused',
  'client-error.sessionMissing',
]

/** The trees that these proofs open: those that own one of them; none where they are about signing in; else all that one opens. */
export function treesFor(proofs: readonly Proof[]): TreeId[] {
  const has = (keys: readonly string[]) =>
    proofs.map((proof) => proof.replace('!', '')).some((fact) => keys.some((key) => fact === key || fact.startsWith(`${key}.`)))
  const owners = treeIds.filter((id) => has(openings[id].owns))
  if (owners.length > 0) return owners
  if (proofs.some((proof) => ofSigningIn.includes(proof) || !isOfCalls(proof))) return []
  return treeIds.filter((id) => has(openings[id].opens))
}
