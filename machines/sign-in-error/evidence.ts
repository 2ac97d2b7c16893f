import type { Evidence } from '@/machines/engine/define-tree'
import { bare } from './evidence/bare'
import { federation } from './evidence/federation'
import { pages, vague } from './evidence/pages'
import { people } from './evidence/people'
import { requests } from './evidence/requests'
import { leftovers, tools } from './evidence/tools'
import type { states } from './machine'

/**
 * What a paste answers. The order is the precedence: OAuth's descriptions and internal codes, then what the log and the pages say, then SAML, then what tools and
 * captures show, and an error without a description last.
 */
export const evidence: Evidence<typeof states> = {
  reply: { ...people, ...requests, ...pages, ...federation, ...tools, ...vague, ...bare, ...leftovers },
  status: {
    'okta-system-log.userLocked': 'locked',
    'okta-system-log.passwordExpired': 'passwordExpired',
    'okta-system-log.userInactive': 'inactive',
  },
  log: {
    'okta-system-log.ipBlocked': 'zone',
    'oauth-error.no_matching_policy': 'noPolicy',
    'okta-system-log.assuranceUnmet': 'requirements',
    'okta-system-log.unassigned': 'notAssigned',
    'okta-system-log.policyDenied': 'policyDenied',
    'okta-system-log.appDenied': 'policyDenied',
    'okta-system-log.credentialsInvalid': 'credentials',
  },
  server: {
    'authorize-url.customServer': 'custom',
    'authorize-url.defaultServer': 'custom',
    'authorize-url.orgServer': 'org',
  },
  address: { 'client-error.orgAddress': 'org' },
  samlReason: {
    'okta-system-log.samlSignatureInvalid': 'signature',
    'okta-system-log.samlIssuerMismatched': 'issuer',
    'okta-system-log.samlAudienceMismatched': 'audience',
    'okta-system-log.samlUserUnmatched': 'user',
    'okta-system-log.samlClockSkewed': 'time',
    'saml.statusNotSuccess': 'status',
  },
  certificate: { 'join.certificateDiffers': 'differs', 'saml-error.certificateExpired': 'expired' },
}
