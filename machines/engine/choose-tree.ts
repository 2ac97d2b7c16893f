import type { FactId, FormatId, Proof } from '@/lib/evidence/parsers/all'
import { shownTreeIds, type TreeId, treeIds } from '@/machines/trees'
import { isOfSigningIn } from './sign-in-evidence'

/** `opens`: what opens a tree by itself. `owns`: of that, what belongs to no other tree, so that a paste which holds it is about this one. */
type Opening = { opens: readonly (FormatId | FactId)[]; owns: readonly (FormatId | FactId)[] }

const openings: Record<TreeId, Opening> = {
  'rdp-mfa': {
    opens: ['okta-widget-log', 'screen-message', 'agent-config', 'clock'],
    owns: ['okta-widget-log', 'screen-message', 'agent-config', 'okta-system-log.rdpApp'],
  },
  'workflows-403': { opens: ['workflows-error', 'www-authenticate.insufficientScope'], owns: ['workflows-error'] },
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
      'har.networkFailed',
      'okta-system-log.rateLimited',
      'okta-system-log.ipBlocked',
    ],
    owns: ['okta-diag'],
  },
  // What is about signing in depends on what stands beside it: `isOfSigningIn` decides.
  'sign-in-error': { opens: [], owns: [] },
}

/**
 * The trees that these proofs open: those that own one of them; else the one about signing in, where they are about that; else all that one opens.
 * One that the organisation hides is left out last, so that what belongs to it opens no other in its place.
 */
export const chooseTrees = (proofs: readonly Proof[], shown: readonly TreeId[] = shownTreeIds): TreeId[] => fitting(proofs).filter((id) => shown.includes(id))

function fitting(proofs: readonly Proof[]): TreeId[] {
  const facts = proofs.map((proof) => proof.replace('!', ''))
  const has = (keys: readonly string[]) => facts.some((fact) => keys.some((key) => fact === key || fact.startsWith(`${key}.`)))
  const owners = treeIds.filter((id) => has(openings[id].owns))
  if (owners.length > 0) return owners
  if (isOfSigningIn(proofs)) return ['sign-in-error']
  return treeIds.filter((id) => has(openings[id].opens))
}
