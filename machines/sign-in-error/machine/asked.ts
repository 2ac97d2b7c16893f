import { aside, names } from '@/machines/engine/define-tree'

/** Questions whose answers lead to the same causes wherever they stand. */

/** What the Admin Console says of the person. */
export const status = <const Next extends string>(next: Next) =>
  ({
    always: aside('status', next),
    on: {
      active: next,
      locked: names('#person.userLocked', next),
      passwordExpired: names('#person.passwordExpired', next),
      inactive: names('#person.userInactive', next),
      dontKnow: next,
    },
  }) as const

/** What the System Log says of that minute. */
export const log = <const Next extends string>(next: Next) =>
  ({
    always: aside('log', next),
    on: {
      credentials: next,
      locked: next,
      notAssigned: names('#access.appNotAssigned', next),
      policyDenied: names('#access.signOnPolicyDenied', next),
      requirements: names('#access.assuranceUnmet', next),
      zone: names('#access.networkZoneDenied', next),
      noPolicy: names('#server.policyMismatched', next),
      nothing: next,
      skip: next,
    },
  }) as const
