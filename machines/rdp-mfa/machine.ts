import { aside, cause, defineStates, names, treeSetup } from '@/machines/engine/define-tree'
import { allowed, assigned, clock, enrolled, entries, typed, userStatus } from './machine/asked'
import { forbidden, notFound, unauthorized } from './machine/refused'

/**
 * "I cannot get into a Windows server over Remote Desktop". What the screen showed and what the log says pick a branch; in it
 * come the questions, cheapest first, then its causes in the order in which they are worth trying. What a branch leaves open
 * is looked at in the next one: all arrows lead forwards. A question that stands in two branches is asked once.
 */
export const states = defineStates({
  start: {
    id: 'start',
    initial: 'seen',
    states: {
      seen: {
        always: aside('seen', 'factor'),
        on: {
          failed: 'log',
          displayFailed: 'log',
          windowsMessage: names('#windows.remoteAccessDenied', 'log'),
          otherProduct: names('#windows.otherProduct', 'log'),
          certificate: names('#widget.widgetCertificateUntrusted', 'log'),
          blank: names('#widget.widgetBlocked', 'log'),
          prompt: 'factor',
          noPrompt: names('#bypass.mfaNotRequired', 'log'),
          dontKnow: 'factor',
        },
      },
      factor: {
        always: aside('factor', 'log'),
        on: { late: names('#prompt.factorTimedOut', 'log'), rejected: names('#prompt.factorRejected', 'log'), none: 'log', dontKnow: 'log' },
      },
      log: {
        always: aside('log', '#unlogged'),
        on: {
          status401: '#unauthorized',
          status403: '#forbidden',
          status404: '#notFound',
          status407: names('#network.proxyRefused', '#network'),
          status429: names('#okta.rateLimited', '#okta'),
          status5xx: names('#okta.oktaUnavailable', '#okta'),
          statusOther: '#unlogged',
          secret: names('#secret.secretUnreadable', '#network'),
          tls: names('#network.tlsOutdated', '#network.tlsIntercepted', '#network'),
          trust: names('#network.tlsIntercepted', '#network'),
          dns: names('#network.oktaUnreachable', '#network'),
          timeout: names('#network.oktaUnreachable', '#network'),
          connect: '#network',
          noStatus: '#network',
          skip: '#unlogged',
        },
      },
    },
  },

  unlogged: {
    id: 'unlogged',
    initial: 'scope',
    states: {
      scope: {
        always: aside('scope', 'enrolled'),
        on: { onlyMe: 'enrolled', onlyMeHere: 'handOff', everyoneHere: 'handOff', everyoneEverywhere: 'handOff', everyone: 'handOff', dontKnow: 'enrolled' },
      },
      enrolled: enrolled('#forbidden.notEnrolled', '#forbidden.authenticatorUnusable', 'handOff'),
      handOff: { always: aside('handOff', 'typed'), on: { skip: 'typed' } },
      typed: typed('#unauthorized.usernameMismatched', 'entries'),
      entries: entries('#unauthorized.userDuplicated', 'userStatus'),
      userStatus: userStatus('#unauthorized.userInactive', 'assigned'),
      assigned: assigned('#forbidden.appNotAssigned', 'allowed'),
      allowed: allowed('clock'),
      clock: clock('#unauthorized.clockSkewed', 'config'),
      config: {
        always: aside('config', 'systemLog'),
        on: {
          faulty: names('#unauthorized.clientConfigWrong', 'systemLog'),
          wrongAddress: names('#notFound.orgUrlWrong', '#unauthorized.clientConfigWrong', 'systemLog'),
          differs: names('#unauthorized.clientConfigWrong', '#notFound.orgUrlWrong', 'systemLog'),
          same: 'systemLog',
          skip: 'systemLog',
        },
      },
      systemLog: {
        always: aside('systemLog', '#forbidden'),
        on: {
          outsideZone: names('#forbidden.networkZoneDenied', '#forbidden'),
          policyDenied: names('#forbidden.networkZoneDenied', '#forbidden.signOnPolicyDenied', '#forbidden'),
          unassigned: names('#forbidden.appNotAssigned', '#forbidden'),
          appDenied: names('#forbidden.authenticatorUnusable', '#forbidden.signOnPolicyDenied', '#forbidden'),
          locked: names('#unauthorized.userInactive', '#forbidden'),
          rateLimited: names('#okta.rateLimited', '#forbidden'),
          skip: '#forbidden',
        },
      },
    },
  },

  forbidden,

  unauthorized,

  notFound,

  secret: { id: 'secret', initial: 'secretUnreadable', states: { secretUnreadable: cause('secretUnreadable', '#network') } },

  network: {
    id: 'network',
    initial: 'proxy',
    states: {
      proxy: { always: aside('proxy', 'reached'), on: { set: names('proxyRefused', 'reached'), notSet: 'reached', dontKnow: 'reached' } },
      reached: { always: aside('reached', 'issuer'), on: { no: names('oktaUnreachable', 'issuer'), yes: 'issuer', dontKnow: 'issuer' } },
      issuer: {
        always: aside('issuer', 'tlsOutdated'),
        on: { company: names('tlsIntercepted', 'tlsOutdated'), public: 'tlsOutdated', dontKnow: 'tlsOutdated' },
      },
      tlsOutdated: cause('tlsOutdated', 'tlsIntercepted'),
      tlsIntercepted: cause('tlsIntercepted', 'proxyRefused'),
      proxyRefused: cause('proxyRefused', 'oktaUnreachable'),
      oktaUnreachable: cause('oktaUnreachable', '#okta'),
    },
  },

  okta: {
    id: 'okta',
    initial: 'rateLimited',
    states: { rateLimited: cause('rateLimited', 'oktaUnavailable'), oktaUnavailable: cause('oktaUnavailable', '#windows') },
  },

  windows: {
    id: 'windows',
    initial: 'remoteAccessDenied',
    states: { remoteAccessDenied: cause('remoteAccessDenied', 'otherProduct'), otherProduct: cause('otherProduct', '#widget') },
  },

  widget: {
    id: 'widget',
    initial: 'widgetCertificateUntrusted',
    states: { widgetCertificateUntrusted: cause('widgetCertificateUntrusted', 'widgetBlocked'), widgetBlocked: cause('widgetBlocked', '#prompt') },
  },

  prompt: {
    id: 'prompt',
    initial: 'factorTimedOut',
    states: { factorTimedOut: cause('factorTimedOut', 'factorRejected'), factorRejected: cause('factorRejected', '#bypass') },
  },

  bypass: { id: 'bypass', initial: 'mfaNotRequired', states: { mfaNotRequired: cause('mfaNotRequired', '#unexplained') } },

  unexplained: { id: 'unexplained', type: 'final' },
  resolved: { id: 'resolved', type: 'final' },
})

export const machine = treeSetup.createMachine({ id: 'rdp-mfa', context: ({ input }) => input, initial: 'start', states })
