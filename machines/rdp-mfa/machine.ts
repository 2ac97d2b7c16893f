import { ask, branch } from '@/machines/engine/define-tree'

/** What the configuration names once the status is known. */
const configOf = (cause: string) => ({ faulty: { names: [cause] }, wrongAddress: { names: [cause] }, differs: { names: [cause] } })
/** What events name beside a 401. */
const logOf401 = {
  outsideZone: { names: [] },
  ipBlocked: { names: [] },
  rateLimited: { names: [] },
  policyDenied: { names: ['signOnPolicyDenied'] },
  appDenied: { names: ['signOnPolicyDenied'] },
}

/**
 * "I cannot get into a Windows server over Remote Desktop". What the screen showed and what the log says pick a branch. A question that stands in two
 * branches is asked once. All arrows lead forwards.
 */
export const branches = [
  branch('start', [
    ask('seen', { failed: 'log', displayFailed: 'log', windowsMessage: 'windows', otherProduct: 'log', certificate: 'log', blank: 'log', noPrompt: 'log' }),
    ask('factor', { noFactor: 'unlogged' }),
    ask('log', {
      status401: 'unauthorized',
      status403: 'forbidden',
      status404: 'notFound',
      status407: 'network',
      status429: 'okta',
      status5xx: 'okta',
      secret: 'network',
      tls: 'network',
      trust: 'network',
      dns: 'network',
      timeout: 'network',
      connect: 'network',
      noStatus: 'network',
    }),
  ]),
  branch('unlogged', [
    ask('scope', { onlyMeHere: 'handOff', everyoneHere: 'handOff', everyoneEverywhere: 'handOff', everyone: 'handOff' }),
    ask('enrolled'),
    ask('handOff'),
    ask('typed'),
    ask('entries'),
    ask('userStatus'),
    ask('assigned'),
    ask('allowed'),
    ask('clock'),
    ask('config', { faulty: { names: ['clientConfigWrong'] }, wrongAddress: { names: ['orgUrlWrong'] } }),
    ask('systemLog'),
  ]),
  branch('forbidden', [
    ask('scope', { onlyMeHere: 'forbiddenHere', everyoneHere: 'forbiddenHere', everyoneEverywhere: 'assigned', everyone: 'assigned' }),
    ask('enrolled'),
    ask('assigned'),
    ask('systemLog', { rateLimited: { names: [] } }),
    'notEnrolled',
    'authenticatorUnusable',
    'appNotAssigned',
    'networkZoneDenied',
    'signOnPolicyDenied',
    'ipBlocked',
    'userInactive',
  ]),
  // One server only: its public IP address comes first.
  branch('forbiddenHere', [
    ask('systemLog', { rateLimited: { names: [] } }),
    ask('assigned'),
    'networkZoneDenied',
    'signOnPolicyDenied',
    'ipBlocked',
    'appNotAssigned',
    'userInactive',
  ]),
  branch('unauthorized', [
    ask('scope', { everyoneHere: 'everybody', everyone: 'everybody', everyoneEverywhere: 'everywhere' }),
    ask('typed'),
    ask('entries'),
    ask('userStatus'),
    ask('assigned'),
    ask('allowed'),
    ask('clock'),
    ask('config', configOf('clientConfigWrong')),
    ask('systemLog', logOf401),
    'usernameMismatched',
    'userDuplicated',
    'userInactive',
    'appNotAssigned',
    'clockSkewed',
    'clientConfigWrong',
    'remoteAccessDenied',
    'signOnPolicyDenied',
    'credentialsWrong',
  ]),
  // Everybody fails: on every server the app comes first, on one its clock and its configuration.
  branch('everywhere', [ask('userStatus')]),
  branch('everybody', [
    ask('clock'),
    ask('config', configOf('clientConfigWrong')),
    ask('allowed'),
    ask('systemLog', logOf401),
    'clockSkewed',
    'clientConfigWrong',
    'userInactive',
    'appNotAssigned',
    'usernameMismatched',
    'signOnPolicyDenied',
    'remoteAccessDenied',
  ]),
  branch('notFound', [
    ask('scope', { everyoneHere: 'addressFirst', everyone: 'addressFirst', everyoneEverywhere: 'addressFirst' }),
    ask('typed'),
    ask('config', configOf('orgUrlWrong')),
    'usernameMismatched',
    'orgUrlWrong',
  ]),
  branch('addressFirst', [ask('config', configOf('orgUrlWrong')), ask('typed'), 'orgUrlWrong', 'usernameMismatched']),
  branch('secret', ['secretUnreadable']),
  branch('network', [ask('proxy'), ask('reached'), ask('issuer'), 'tlsOutdated', 'tlsIntercepted', 'proxyRefused', 'oktaUnreachable']),
  branch('okta', ['rateLimited', 'oktaUnavailable']),
  branch('windows', [ask('windowsSays'), 'remoteAccessDenied', 'windowsCredentials', 'credentialsWrong', 'otherProduct']),
  branch('widget', ['widgetCertificateUntrusted', 'widgetBlocked']),
  branch('prompt', ['factorTimedOut', 'factorRejected']),
  branch('bypass', ['mfaNotRequired']),
]
