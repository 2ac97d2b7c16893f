import { aside, names } from '@/machines/engine/define-tree'

/** Questions whose answers lead to the same causes wherever they stand. */

export const sent = <const Next extends string>(next: Next) =>
  ({ always: aside('sent', next), on: { oauth: next, apiToken: next, nothing: next, dontKnow: next } }) as const
export const token = <const Next extends string>(next: Next) =>
  ({
    always: aside('token', next),
    on: {
      expired: names('#token.tokenExpired', next),
      future: names('#token.clockSkewed', next),
      customServer: next,
      idToken: next,
      dpopBound: next,
      otherIssuer: next,
      orgServer: names('#verifier.orgTokenUnverifiable', next),
      fine: next,
      skip: next,
    },
  }) as const
