import { isChallenge } from './described'
import { type BareError, bareErrors, type InternalCode, internalCodes } from './facts'

/** The name of an error. `isField`: written as an answer or a program writes it. `isClear`: it means an error in any sentence. */
export type Named = { key: BareError | InternalCode; from: number; to: number; isField: boolean; isClear: boolean }

/** Every name of an error in a text, outside of challenges and of code that compares with it. */
export function named(text: string): Named[] {
  const found: Named[] = []
  for (const { 0: word, index } of text.matchAll(/(?:(?<![\w@.-])|(?<=%3[Dd])|(?<=\bidx\.error\.code\.))[a-z]+(?:_[a-z]+){1,9}(?![\w-])/g)) {
    // The System Log marks a reason that it says more about.
    const key = word.replace(/_enhanced$/, '')
    if (!bare.has(key) && !internal.has(key)) continue
    const [before, after] = [text.slice(Math.max(0, index - 60), index), text.slice(index + word.length, index + word.length + 40)]
    if (compared.test(before) || /^\(/.test(after) || isChallenge(text, index)) continue
    const introduced = field.exec(before)
    const isField = bare.has(key) ? introduced !== null || print.test(after) : (ordinary.has(key) ? outcome : reason).test(before)
    const isClear = bare.has(key) ? !common.has(key) : isField || (!ordinary.has(key) && isAlone(before, after))
    found.push({ key: key as Named['key'], from: introduced ? index - introduced[0].length : index, to: index + word.length, isField, isClear })
    if (found.length > 2000) break
  }
  return found
}

/** Whether a word stands alone on its line, or between backquotes. */
const isAlone = (before: string, after: string) =>
  (/(?:^|\n)[ \t>]{0,20}[`"']?$/.test(before) || /`$/.test(before)) && /^[`"']?[ \t]{0,20}(?:\n|$)|^`/.test(after)

const bare: ReadonlySet<string> = new Set(bareErrors)
const internal: ReadonlySet<string> = new Set(internalCodes)
/** Words that programs use for much else: in a sentence they name no error. */
const common: ReadonlySet<string> = new Set([
  'invalid_request',
  'access_denied',
  'server_error',
  'temporarily_unavailable',
  'invalid_token',
  'slow_down',
  'expired_token',
  'invalid_target',
  'mfa_required',
  'request_not_supported',
])

const field =
  /["'\\]{0,3}(?:\b|(?<=%3F|%26))(?:o?auth2?_?)?(?:err(?:or)?(?:[ _]?code|[ _]?type)?|code|reason|status)["'\\]{0,3}\s{0,3}(?:=>?|:|%3D)\s{0,4}["'\\[({]{0,3}$/i
const print = /^(?:["'\]]{0,2}: |["']? \(|\][ :]{0,2}[A-Z]|" ?"|["']?, ["'A-Z][\w ]{0,20}description)/
/** Where the System Log and Okta's pages name an internal code. */
const reason =
  /(?:["'\\]{0,3}\b(?:reason|errorCode|error)["'\\]{0,3}\s{0,3}(?:=>?|:)\s{0,4}["'\\]{0,3}|\bFAILURE\]?\s?[:(-]\s{0,2}|\bidx\.error\.code\.|\bbecause[ +]of[ +])$/i
/** Names that any application may give to an error of its own: they count as the reason of an outcome only. */
const ordinary: ReadonlySet<string> = new Set([
  'login_failed',
  'invalid_username',
  'invalid_nonce',
  'invalid_prompt',
  'id_token_invalid',
  'link_failure',
  'link_disabled',
  'missing_redirect_uri',
  'user_link_error',
  'user_match_error',
])
const outcome = /["'\\]{0,3}\breason["'\\]{0,3}\s{0,3}(?:=>?|:)\s{0,4}["'\\]{0,3}$/i
const compared = /(?:[=!]==?\s?|\bcase |\bincludes\(|\bin \[|\|\| ?)["'`]$/
