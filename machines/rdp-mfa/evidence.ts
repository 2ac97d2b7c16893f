import type { Evidence } from '@/machines/engine/types'
import type { questions } from './content/questions'

/** Which answers a paste gives. */
export const evidence: Evidence<typeof questions> = {
  seen: [
    ['failed', ['okta-widget-log']],
    ['otherProduct', ['screen-message.otherProduct']],
    ['certificate', ['screen-message.blockedCertificate']],
    ['noPrompt', ['screen-message.bypass']],
    ['displayFailed', ['screen-message.displayFailed']],
    ['failed', ['screen-message.generic']],
    ['windowsMessage', ['screen-message.windowsMessage', 'screen-message.windowsCredentials', 'screen-message.windowsNoConnection']],
    ['prompt', ['okta-system-log.factorRejected']],
  ],
  windowsSays: [
    ['credentials', ['screen-message.windowsCredentials']],
    ['refused', ['screen-message.windowsMessage']],
    ['noConnection', ['screen-message.windowsNoConnection']],
  ],
  factor: [['rejected', ['okta-system-log.factorRejected']]],
  log: [
    ['status401', ['okta-widget-log.status401']],
    ['status403', ['okta-widget-log.status403']],
    ['status404', ['okta-widget-log.status404']],
    ['status407', ['okta-widget-log.status407']],
    ['status429', ['okta-widget-log.status429']],
    ['status5xx', ['okta-widget-log.status5xx']],
    ['statusOther', ['okta-widget-log.statusOther']],
    ['secret', ['okta-widget-log.secret']],
    ['tls', ['okta-widget-log.tls']],
    ['trust', ['okta-widget-log.trust']],
    ['dns', ['okta-widget-log.dns']],
    ['timeout', ['okta-widget-log.timeout']],
    ['connect', ['okta-widget-log.connect']],
    ['noStatus', ['okta-widget-log.noStatus']],
  ],
  clock: [
    ['skewed', ['clock.skewed']],
    ['accurate', ['!clock.skewed']],
  ],
  config: [
    [
      'faulty',
      [
        'agent-config.hiddenCharacter',
        'agent-config.lookAlike',
        'agent-config.trailingSlash',
        'agent-config.notHttps',
        'agent-config.space',
        'agent-config.quotes',
      ],
    ],
    ['wrongAddress', ['agent-config.adminHost', 'agent-config.path']],
  ],
  systemLog: [
    ['ipBlocked', ['okta-system-log.ipBlocked']],
    ['outsideZone', ['okta-system-log.outsideZone']],
    ['unassigned', ['okta-system-log.unassigned']],
    ['appDenied', ['okta-system-log.appDenied']],
    ['policyDenied', ['okta-system-log.policyDenied']],
    ['locked', ['okta-system-log.userLocked', 'okta-system-log.userDeactivated', 'okta-system-log.appDeactivated']],
    ['rateLimited', ['okta-system-log.rateLimited', 'okta-system-log.clientRateLimited']],
    ['factorReset', ['okta-system-log.factorReset']],
    ['assignmentRemoved', ['okta-system-log.assignmentRemoved']],
    ['usernameChanged', ['okta-system-log.usernameChanged']],
    ['zoneChanged', ['okta-system-log.zoneChanged']],
    ['policyChanged', ['okta-system-log.policyChanged']],
  ],
}
