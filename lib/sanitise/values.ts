import { standIn } from '../evidence/secrets/values'
import { base64Text } from '../evidence/text/encodings'
import { cleanCookies } from './cookies'
import { cleanJson } from './json'
import { personalNamed, plainName } from './personal-names'
import { cleanMessage } from './saml'
import { secretOf } from './secret-names'
import { isOktaCredential, isRandom } from './shapes'
import { isOwn } from './stand-ins'
import { base64Of, cleanToken } from './token'
import type { Run } from './types'
import { cleanForm, cleanUrl, decoded } from './url'
import { cleanXml } from './xml'

/** A value whose field, parameter, header or element has this name. */
export function cleanNamed(run: Run, text: string, name: string, place: string): string {
  if (text === '' || isOwn(text)) return text
  const plain = plainName(name.slice(name.lastIndexOf('.') + 1))
  if (plain === 'cookie' || plain === 'setcookie') return cleanCookies(run, text, place, plain === 'setcookie')
  if (/^saml(?:response|request)$/.test(plain)) {
    // Chrome writes the parameters of a form as they are sent.
    const coded = /%[\da-f]{2}/i.test(text) ? cleanMessage(run, decoded(text), place) : undefined
    if (coded !== undefined) return encodeURIComponent(coded)
    return (
      cleanMessage(run, text, place) ??
      (text.length > 40 && !/[<&]/.test(text) ? run.secret(text, 'assertion', 'its name says that it is a secret', place) : run.words(text, place))
    )
  }
  if (/^(?:proxy)?authorization$/.test(plain)) return authorization(run, text, place)
  const kind = secretOf(name, text)
  if (kind !== undefined && !standIn.test(text)) {
    const token = cleanToken(run, text, place)
    return token ?? run.secret(text, kind, 'its name says that it is a secret', place)
  }
  const personal = personalNamed(name, isOfPerson(place))
  if (personal !== undefined && text.length <= 200 && !/^(?:https?:|urn:|0o[ac]|\{|\[)/.test(text)) return run.stand(personal, text, place)
  if (isRandom(text, plain)) return run.secret(text, 'random', 'it is long and random', place)
  return run.words(text, place)
}

function authorization(run: Run, text: string, place: string): string {
  const [, scheme = '', value = ''] = /^(\w{3,12}\s{1,4})([\s\S]+)$/.exec(text) ?? [undefined, '', text]
  if (isOwn(value)) return text
  const token = cleanToken(run, value, place)
  if (token !== undefined) return scheme + token
  const plain = /^basic/i.test(scheme) ? base64Text(value) : undefined
  return (
    scheme +
    run.secret(
      value,
      /^SSWS/i.test(scheme) ? 'apiToken' : 'authorization',
      'its name says that it is a secret',
      place,
      plain === undefined ? [] : [plain, ...plain.split(/:(.*)/s).slice(1, 2)],
    )
  )
}

/** Whether a place is within what is told of a person. */
export const isOfPerson = (place: string) => /claims of the token|profile|user|actor/.test(place)

/** Words in whatever form they are. */
export function cleanWords(run: Run, text: string, place: string): string {
  const begins = text.charCodeAt(0) <= 32 ? text.trimStart()[0] : text[0]
  if (begins === '{' || begins === '[') {
    const value = parsed(text)
    if (typeof value === 'object' && value !== null) {
      const after = JSON.stringify(cleanJson(run, value, '', place))
      return after === JSON.stringify(parsed(text)) ? text : after
    }
  }
  if (begins === '<' && text.includes('>')) return run.plain(cleanXml(run, text, place), place)
  if (isOktaCredential(text)) return run.secret(text, text.startsWith('00') ? 'apiToken' : 'stateToken', 'it has the shape of a secret', place)
  if (text.startsWith('eyJ')) {
    const token = cleanToken(run, text, place)
    if (token !== undefined) return token
  }
  if (/^(?:https?:\/\/|\/[\w.~-]{1,80}[/?])[^\s"'<>]{1,20000}$/.test(text)) return cleanUrl(run, text, place)
  if (/^[\w.%[\]-]{1,80}=[^\s"'<>{}]{0,20000}$/.test(text) && /&|=[^=]/.test(text) && !/^[\w+/-]{16,}={1,2}$/.test(text)) return cleanForm(run, text, place)
  if (/^data:/.test(text)) {
    if (!/^data:[^,]{0,100},removed$/.test(text)) run.drop('body', 'it is no answer of a sign-in, token or API endpoint', place, text.slice(0, 100))
    return `${text.slice(0, Math.max(0, text.indexOf(','))).slice(0, 100)},removed`
  }
  if (/^[\w+/-]{16,100000}={0,2}$/.test(text)) {
    const plain = cleanBase64(run, text, place)
    if (plain !== undefined) return plain
  }
  if (/%[\da-f]{2}/i.test(text) && !/\s/.test(text)) {
    const [before, after] = [decoded(text), run.words(decoded(text), place)]
    if (before !== text && before !== after) return encodeURIComponent(after)
  }
  return run.free(text, place)
}

function cleanBase64(run: Run, text: string, place: string): string | undefined {
  const plain = base64Text(text)
  if (plain === undefined || plain.length < 10 || !/^[\x20-\x7e\s]{10,}/.test(plain)) return undefined
  const after = run.words(plain, place)
  return after === plain ? undefined : base64Of(after, /[-_]/.test(text))
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
