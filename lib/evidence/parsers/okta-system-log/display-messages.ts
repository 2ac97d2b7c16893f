import type { Span } from '@/lib/evidence/types'
import { type LogEvent, logEvent } from './event'

/** What the Admin Console shows instead of an event's type. */
const messages = {
  'user login to okta': 'user.session.start',
  'user logout from okta': 'user.session.end',
  'authentication of user via mfa': 'user.authentication.auth_via_mfa',
  'evaluation of sign-on policy': 'policy.evaluate_sign_on',
  'user single sign on to app': 'user.authentication.sso',
  'authenticate user via idp': 'user.authentication.auth_via_IDP',
  'authenticate user via inbound saml': 'user.authentication.auth_via_inbound_SAML',
  'authenticate user with ad agent': 'user.authentication.auth_via_AD_agent',
  'authenticate user with ldap agent': 'user.authentication.auth_via_LDAP_agent',
  'verify user identity': 'user.authentication.verify',
  'user attempted unauthorized access to app': 'app.generic.unauth_app_access_attempt',
  'deny user access due to app sign on policy': 'application.policy.sign_on.deny_access',
  'user rejected okta push verify': 'user.mfa.okta_verify.deny_push',
  'max sign in attempts exceeded': 'user.account.lock',
  'auto-lock user account': 'user.account.lock',
  'user accessing okta admin app': 'user.session.access_admin_app',
  'request from suspicious actor': 'security.threat.detected',
  'request blocked': 'security.request.blocked',
  'oauth2 authorization request': 'app.oauth2.as.authorize',
  'oauth2 token request': 'app.oauth2.as.token.grant',
  'oidc authorization request': 'app.oauth2.authorize',
  'oidc token request': 'app.oauth2.token.grant',
} as const

const typeOf = new Map<string, string>(Object.entries(messages))
export const typeOfMessage = (message: string) => typeOf.get(message.trim().toLowerCase())

/** The console's list, copied: the message of an event, then its result and the reason. */
export function eventsFromRows(text: string): LogEvent[] {
  const lower = text.toLowerCase()
  const found = [...typeOf].flatMap(([message, type]) => {
    const events: LogEvent[] = []
    for (let at = lower.indexOf(message); at >= 0 && events.length < 2000; at = lower.indexOf(message, at + message.length)) {
      const ending = outcome(text, at + message.length)
      if (ending) events.push(row(type, { from: at, to: ending.to }, ending, at + message.length))
    }
    return events
  })
  return found.sort((a, b) => a.from - b.from)
}

type Outcome = { result: string; reason?: string; resultAt: Span; reasonAt?: Span; to: number }

function outcome(text: string, from: number): Outcome | undefined {
  const match =
    /^[\s"'|=:–—-]{1,20}(success|failure|allow|deny|denied|challenge|unanswered|abandoned|rate_limit)\b(\s{0,3}:\s{0,3}["']?([^\n\t|"]{1,300}))?/i.exec(
      text.slice(from, from + 360),
    )
  if (match === null) return undefined
  const [whole, result, tail, words] = match
  const reason = (words ?? '').split('  ', 1)[0]!.trim()
  const end = from + whole.length - (tail?.length ?? 0)
  const at = reason ? text.indexOf(reason, end) : -1
  return {
    result: /^denied$/i.test(result!) ? 'DENY' : result!,
    resultAt: { from: end - result!.length, to: end },
    to: at < 0 ? end : at + reason.length,
    ...(reason && at >= 0 ? { reason, reasonAt: { from: at, to: at + reason.length } } : {}),
  }
}

function row(type: string, place: Span, { result, reason, resultAt, reasonAt }: Outcome, messageEnd: number): LogEvent {
  return logEvent({ type, result, ...(reason ? { reason } : {}) }, [], place, () => ({
    type: { from: place.from, to: messageEnd },
    result: resultAt,
    ...(reasonAt ? { reason: reasonAt } : {}),
  }))
}
