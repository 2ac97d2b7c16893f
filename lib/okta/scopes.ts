import { ruleFor } from './path-rules'
import { scopeRules } from './scope-rules'

/**
 * The scopes that Okta asks of an OAuth token for a call, all of them; none where it asks for no scope; undefined where we do not know the path.
 * `path` may be a template (`/api/v1/users/-/groups`), hold ids, or be a URL. An operation that we do not know is taken for one of its resource.
 */
export function scopesFor(method: string, path: string): readonly string[] | undefined {
  const rule = ruleFor(scopeRules, method, path)
  if (rule === undefined) return undefined
  if (rule === '') return []
  if (rule.startsWith('=')) return [rule.slice(1)]
  // HEAD reads what GET reads.
  const access = /^(?:GET|HEAD)$/i.test(method) ? 'read' : 'manage'
  return rule.split(' ').map((resource) => `okta.${resource}.${access}`)
}

/** Whether these scopes are enough for those: `manage` includes `read` of the same resource. */
export const satisfies = (have: readonly string[], need: readonly string[]) => missingScopes(have, need).length === 0

export const missingScopes = (have: readonly string[], need: readonly string[]) =>
  need.filter((scope) => !have.includes(scope) && !(scope.endsWith('.read') && have.includes(scope.replace(/\.read$/, '.manage'))))

/**
 * Whether a scope usually is not on the Okta API Scopes tab. What the tab lists depends on what the org has bought and switched on: Identity Governance
 * is the usual example, and so is what Okta does not yet offer to everybody. https://support.okta.com/help/s/article/use-okta-identity-governance-api-in-okta-workflows
 */
export const isUsuallyOffTab = (scope: string) => scopesUsuallyOffTab.some((start) => scope.startsWith(start))

export const scopesUsuallyOffTab = [
  'okta.governance.',
  'okta.accessRequests.',
  'okta.apps.interclientTrust.',
  'okta.botProtection.',
  'okta.dr.',
  'ssf.',
] as const
