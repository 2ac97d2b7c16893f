import { aside, branch, cause, names } from '@/machines/engine/define-tree'
import { allowed, assigned, clock, enrolled, entries, typed, userStatus } from './asked'

/** Okta answered 403: it knows the caller, and refuses the person. */
export const forbidden = branch({
  id: 'forbidden',
  initial: 'scope',
  states: {
    scope: {
      always: aside('scope', 'enrolled'),
      on: {
        onlyMe: 'enrolled',
        onlyMeHere: 'systemLog',
        everyoneHere: 'systemLog',
        everyoneEverywhere: 'assigned',
        everyone: 'assigned',
        dontKnow: 'enrolled',
      },
    },
    enrolled: enrolled('notEnrolled', 'authenticatorUnusable', 'assigned'),
    assigned: assigned('appNotAssigned', 'systemLog'),
    systemLog: {
      always: aside('systemLog', 'notEnrolled'),
      on: {
        outsideZone: names('networkZoneDenied', 'notEnrolled'),
        policyDenied: names('networkZoneDenied', 'signOnPolicyDenied', 'notEnrolled'),
        unassigned: names('appNotAssigned', 'notEnrolled'),
        appDenied: names('authenticatorUnusable', 'signOnPolicyDenied', 'notEnrolled'),
        locked: 'notEnrolled',
        rateLimited: 'notEnrolled',
        skip: 'notEnrolled',
      },
    },
    notEnrolled: cause('notEnrolled', 'authenticatorUnusable'),
    authenticatorUnusable: cause('authenticatorUnusable', 'appNotAssigned'),
    appNotAssigned: cause('appNotAssigned', 'networkZoneDenied'),
    networkZoneDenied: cause('networkZoneDenied', 'signOnPolicyDenied'),
    signOnPolicyDenied: cause('signOnPolicyDenied', '#unauthorized'),
  },
})

/** Okta answered 401: it does not know the caller, or not by that name. */
export const unauthorized = branch({
  id: 'unauthorized',
  initial: 'scope',
  states: {
    scope: {
      always: aside('scope', 'typed'),
      on: { onlyMe: 'typed', onlyMeHere: 'typed', everyoneHere: 'clock', everyoneEverywhere: 'typed', everyone: 'typed', dontKnow: 'typed' },
    },
    typed: typed('usernameMismatched', 'entries'),
    entries: entries('userDuplicated', 'userStatus'),
    userStatus: userStatus('userInactive', 'assigned'),
    assigned: assigned('appNotAssigned', 'allowed'),
    allowed: allowed('clock'),
    clock: clock('clockSkewed', 'config'),
    config: {
      always: aside('config', 'systemLog'),
      on: {
        faulty: names('clientConfigWrong', 'systemLog'),
        wrongAddress: names('clientConfigWrong', 'systemLog'),
        differs: names('clientConfigWrong', 'systemLog'),
        same: 'systemLog',
        skip: 'systemLog',
      },
    },
    systemLog: {
      always: aside('systemLog', 'usernameMismatched'),
      on: {
        outsideZone: 'usernameMismatched',
        policyDenied: 'usernameMismatched',
        unassigned: names('appNotAssigned', 'usernameMismatched'),
        appDenied: 'usernameMismatched',
        locked: names('userInactive', 'usernameMismatched'),
        rateLimited: 'usernameMismatched',
        skip: 'usernameMismatched',
      },
    },
    usernameMismatched: cause('usernameMismatched', 'userDuplicated'),
    userDuplicated: cause('userDuplicated', 'userInactive'),
    userInactive: cause('userInactive', 'appNotAssigned'),
    appNotAssigned: cause('appNotAssigned', 'clockSkewed'),
    clockSkewed: cause('clockSkewed', 'clientConfigWrong'),
    clientConfigWrong: cause('clientConfigWrong', 'remoteAccessDenied'),
    remoteAccessDenied: cause('remoteAccessDenied', 'credentialsWrong'),
    credentialsWrong: cause('credentialsWrong', '#notFound'),
  },
})

/** Okta answered 404: no such person, or no such address. */
export const notFound = branch({
  id: 'notFound',
  initial: 'scope',
  states: {
    scope: {
      always: aside('scope', 'typed'),
      on: { onlyMe: 'typed', onlyMeHere: 'typed', everyoneHere: 'config', everyoneEverywhere: 'typed', everyone: 'typed', dontKnow: 'typed' },
    },
    typed: typed('usernameMismatched', 'config'),
    config: {
      always: aside('config', 'usernameMismatched'),
      on: {
        faulty: names('orgUrlWrong', 'usernameMismatched'),
        wrongAddress: names('orgUrlWrong', 'usernameMismatched'),
        differs: names('orgUrlWrong', 'usernameMismatched'),
        same: 'usernameMismatched',
        skip: 'usernameMismatched',
      },
    },
    usernameMismatched: cause('usernameMismatched', 'orgUrlWrong'),
    orgUrlWrong: cause('orgUrlWrong', '#secret'),
  },
})
