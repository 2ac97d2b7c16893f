/** What `outcome.reason` says, by its words: Okta writes a code for a sign-in and a sentence for an identity provider or a policy. */
export type ReasonFact = keyof typeof signInReasons | keyof typeof federationReasons | 'assuranceUnmet'

/** Of the first step of a sign-in. Source: support.okta.com, “Common Okta Login Failures”. */
const signInReasons = {
  agentUnavailable:
    /\bagents? (?:failed to respond|(?:is |are |was )?(?:not (?:connected|available|responding)|unavailable|offline|disconnected|unreachable))|no (?:available|active|connected) agents?|delegated authentication request timed out|waiting for agent/i,
  userLocked: /locked[_ ]?out|account[_ ](?:is[_ ])?locked/i,
  passwordExpired: /password[_ ](?:(?:is|has)[_ ])?expired|expired[_ ]password/i,
  userInactive:
    /\b(?:user|account)[_ ](?:(?:is|status|has been)[_ ])?(?:not[_ ]active|inactive|invalid|suspended|deactivated|deprovisioned|disabled|expired?)\b|^(?:suspended|deactivated|deprovisioned|inactive)$|invalid[_ ]user[_ ]status|account[_ ]expire/i,
  userUnknown: /unknown[_ ]user|no matching user|user[_ ]not[_ ]found|user[_ ](?:does not exist|unknown)/i,
  passwordDisallowed: /password[_ ]based[_ ]login[_ ]disallowed|password based login not allowed/i,
  credentialsInvalid: /invalid[_ ](?:credentials|password)|verification[_ ]error/i,
} as const

/** Of a sign-in through another identity provider. Source: support.okta.com articles on inbound SAML. */
const federationReasons = {
  samlSignatureInvalid:
    /digital signature in the saml response did not validate|saml (?:response|assertion)[\w ]{0,40} signature (?:is|was) (?:invalid|not valid)/i,
  samlIssuerMismatched: /issuer in the saml response did not match/i,
  samlAudienceMismatched: /specified conditions,? but did not designate us as the target/i,
  samlReplayed: /saml assertion with the same id\b[^\n]{0,80}already been processed/i,
  samlClockSkewed: /assertion (?:has |is )?expired|not yet valid|not valid yet|in the future|in the past|clock skew|notonorafter|notbefore/i,
  samlUserUnmatched: /unable to match the transformed username|transformed username[^\n]{0,80}rejected by the username filter|\buser not found\b/i,
} as const

export const signInFact = (reason: string) => first(signInReasons, reason)
export const federationFact = (reason: string) => first(federationReasons, reason)

/** The person has no authenticator that the policy accepts. Apps’ own policies give this reason too. Source: support.okta.com, “System Logs Event …”. */
export const isAssuranceUnmet = (words: string) =>
  /policy requirements could not be (?:satisfied|met)|current set of available authenticator enrollments/i.test(words)

/** Why a sign-in to an app failed: nobody assigned the person. */
export const isUnassigned = (words: string) => /\bnot[_ ]assigned\b/i.test(words)

function first<Key extends string>(patterns: Record<Key, RegExp>, words: string): Key | undefined {
  for (const key in patterns) if (patterns[key].test(words)) return key
  return undefined
}

/** The two audiences that an identity provider's sentence compares. */
export function audiencesIn(reason: string): { expected: string; found: string } | undefined {
  if (federationFact(reason) !== 'samlAudienceMismatched') return undefined
  const [found, expected] = [/\bFound [\\"'“]{0,3}([^\\"'“”,\n]{1,300})/.exec(reason)?.[1], /\bexpected [\\"'“]{0,3}([^\\"'“”\n]{1,300})/.exec(reason)?.[1]]
  return found === undefined || expected === undefined ? undefined : { expected: bare(expected), found: bare(found) }
}

const bare = (words: string) => words.trim().replace(/[.,]$/, '')

export type FactorFact = 'passcodeInvalid' | 'pushRejected' | 'pushTimedOut'

/** How a factor was refused. A denied push has the same reason as a wrong code: only the factor or the answer tells which it was. */
export function factorFact({
  reason = '',
  factor = '',
  answer = '',
  result = '',
}: {
  reason?: string
  factor?: string
  answer?: string
  result?: string
}): FactorFact | undefined {
  if (/time[d_ ]{0,2}out|no[_ ]response|not respond|\bexpired\b/i.test(reason) || /^(?:UNANSWERED|ABANDONED)$/.test(result))
    return factor === '' || isPush(factor) ? 'pushTimedOut' : undefined
  if (/DENY|REJECT/i.test(answer) || /user rejected|rejected (?:the )?(?:okta )?push|push (?:was )?(?:rejected|denied)|user_rejected/i.test(reason))
    return 'pushRejected'
  if (/pass ?code|invalid[_ ]otp|\botp\b|invalid[_ ](?:code|token)/i.test(reason)) return 'passcodeInvalid'
  if (!/invalid[_ ]credentials/i.test(reason)) return undefined
  return isPush(factor) ? 'pushRejected' : isCode(factor) ? 'passcodeInvalid' : undefined
}

const isPush = (factor: string) => /push/i.test(factor)
const isCode = (factor: string) => /otp|soft_?token|sms|call|voice|email|phone|google|rsa|symantec|yubikey(?!.{0,20}webauthn)|hardware/i.test(factor)
export const isPassword = (factor: string | undefined) => factor !== undefined && /^password/i.test(factor)
