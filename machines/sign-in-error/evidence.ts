import type { Evidence } from '@/machines/engine/types'
import type { questions } from './content/questions'
import { bare } from './evidence/bare'
import { federation } from './evidence/federation'
import { pages, vague } from './evidence/pages'
import { people } from './evidence/people'
import { requests } from './evidence/requests'
import { leftovers, tools } from './evidence/tools'

/**
 * Which answers a paste gives. The order of the rows is the precedence: OAuth's descriptions and internal codes, then what the log and the pages say, then SAML,
 * then what tools and captures show, and an error without a description last.
 */
export const evidence: Evidence<typeof questions> = {
  reply: [...people, ...requests, ...pages, ...federation, ...tools, ...vague, ...bare, ...leftovers],
  status: [
    ['locked', ['okta-system-log.userLocked']],
    ['passwordExpired', ['okta-system-log.passwordExpired']],
    ['inactive', ['okta-system-log.userInactive']],
  ],
  log: [
    ['zone', ['okta-system-log.ipBlocked']],
    ['noPolicy', ['oauth-error.no_matching_policy']],
    ['requirements', ['okta-system-log.assuranceUnmet']],
    ['notAssigned', ['okta-system-log.unassigned']],
    ['policyDenied', ['okta-system-log.policyDenied', 'okta-system-log.appDenied']],
    ['credentials', ['okta-system-log.credentialsInvalid']],
  ],
  server: [
    ['custom', ['authorize-url.customServer', 'authorize-url.defaultServer']],
    ['org', ['authorize-url.orgServer']],
  ],
  address: [['org', ['client-error.orgAddress']]],
  samlReason: [
    ['signature', ['okta-system-log.samlSignatureInvalid']],
    ['issuer', ['okta-system-log.samlIssuerMismatched']],
    ['audience', ['okta-system-log.samlAudienceMismatched']],
    ['user', ['okta-system-log.samlUserUnmatched']],
    ['time', ['okta-system-log.samlClockSkewed']],
    ['status', ['saml.statusNotSuccess']],
  ],
  certificate: [
    ['differs', ['join.certificateDiffers']],
    ['expired', ['saml-error.certificateExpired']],
  ],
}
