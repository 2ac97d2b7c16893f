import { isLogQuery } from '@/lib/evidence/text/source-code'
import type { Span } from '@/lib/evidence/types'
import type { ReasonFact } from './reasons'

/** A reason of the System Log that was copied without its event. */
export type Sentence = Span & { fact: ReasonFact | 'ipBlocked' }

/** Only sentences that nobody but Okta writes, each to its end. */
const own = {
  assuranceUnmet: /(?:access has been denied because the )?policy requirements could not be satisfied by the user[^\n"]{0,100}/i,
  samlSignatureInvalid: /digital signature in the SAML response did not validate with the Identity Provider[^\n"]{0,40}/i,
  samlIssuerMismatched: /Issuer in the SAML response did not match the Issuer configured[^\n"]{0,60}/i,
  samlAudienceMismatched: /specified Conditions, but did not designate us as the target[^\n]{0,400}/i,
  samlUserUnmatched: /unable to match the transformed username/i,
  ipBlocked:
    /\bblocked request from IP: ?[\da-f.:]{3,45}, [^\n]{0,160}|\bIP (?:address )?is in (?:a |the )?(?:blocklisted|blocked|blacklisted) (?:network )?zone\b[^\n"]{0,60}/i,
  samlReplayed: /SAML Assertion with the same ID[^\n"]{0,80} already been processed by Okta[^\n"]{0,60}/i,
} as const

/** A code after the word that the console writes before it; `outcome.reason` stands in queries and rules too. */
const codes =
  /(?<![\w.])(?:failure|reason|failed)["']?\s{0,3}[:=]\s{0,3}["']?(INVALID_CREDENTIALS|VERIFICATION_ERROR|LOCKED_OUT|PASSWORD_EXPIRED|UNKNOWN_USER|PASSWORD_BASED_LOGIN_DISALLOWED)\b/i

const factOf: Record<string, ReasonFact> = {
  INVALID_CREDENTIALS: 'credentialsInvalid',
  VERIFICATION_ERROR: 'credentialsInvalid',
  LOCKED_OUT: 'userLocked',
  PASSWORD_EXPIRED: 'passwordExpired',
  UNKNOWN_USER: 'userUnknown',
  PASSWORD_BASED_LOGIN_DISALLOWED: 'passwordDisallowed',
}

/** The one sentence of a text. An explanation has several and a log query asks for them: neither reports a failure. */
export function sentence(text: string): Sentence | undefined {
  if (isLogQuery(text)) return undefined
  const found = (Object.entries(own) as [Sentence['fact'], RegExp][]).flatMap(([fact, pattern]): Sentence[] => {
    const match = pattern.exec(text)
    return match === null ? [] : [{ fact, from: match.index, to: match.index + match[0].length }]
  })
  const code = codes.exec(text)
  if (code && /\bokta\b|system ?log|syslog/i.test(text))
    found.push({ fact: factOf[code[1]!.toUpperCase()]!, from: code.index, to: code.index + code[0].length })
  return found.length === 1 ? found[0] : undefined
}

export const holdsSentence = (text: string) =>
  /policy requirements could not be satisfied|blocked request from IP: |\bis in (?:a |the )?bl(?:ocked|ock-?listed|acklisted) (?:network )?zone|in the SAML response did not (?:match|validate)|did not designate us as the target|match the transformed username|SAML Assertion with the same ID|\b(?:INVALID_CREDENTIALS|VERIFICATION_ERROR|LOCKED_OUT|PASSWORD_EXPIRED|UNKNOWN_USER|PASSWORD_BASED_LOGIN_DISALLOWED)\b/i.test(
    text,
  )
