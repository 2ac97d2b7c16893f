import { secretNamed } from '../evidence/secrets/names'
import type { SecretKind } from '../evidence/secrets/patterns'
import { base64Text } from '../evidence/text/encodings'
import { cleanCookies } from './cookies'
import { cleanFreeText } from './free-text'
import { cleanJson } from './json'
import { createLedger } from './ledger'
import { personalNamed, plainName } from './personal-names'
import { isFullName } from './remains'
import { cleanMessage } from './saml'
import { isOktaCredential, isRandom } from './shapes'
import { createStandIns, isOwn, type StandKind } from './stand-ins'
import { base64Of, cleanToken } from './token'
import type { Choice, Kind, Run, Why } from './types'
import { cleanForm, cleanUrl, decoded } from './url'
import { cleanXml } from './xml'

/** What stands in the place of a secret, by its kind, with a number behind it. */
const words: Record<SecretKind, string> = {
  token: 'token',
  apiToken: 'api-token',
  authorization: 'credential',
  cookie: 'session',
  clientSecret: 'secret',
  privateKey: 'key',
  password: 'password',
  assertion: 'assertion',
  stateToken: 'session',
}
/** How many forms may stand in each other: what is deeper is read as words. */
const deepest = 12
/** Names that hold a secret in one place and a word in another: `"code": "ECONNREFUSED"`. */
const ambiguous = new Set(['code', 'token', 'pass', 'sid', 'idx', 'dt', 'secret', 'jwt', 'answer', 'pin', 'assertion', 'cookie', 'pem', 'password', 'factorresult'])
const plainWord = /^(?:[a-z]{1,20}(?:[ _.-][a-z]{1,20}){0,6}|[A-Z][A-Za-z]{2,30}|[A-Z]{2,20}(?:_[A-Z\d]{1,20}){0,5}|\d{1,3}|E\d{7}|[A-Z]{2,8}[-_]?\d{1,5})$/
const blank = /^(?:null|none|undefined|true|false|string|\*+|x{3,}|•+|redacted|hidden|masked|removed|\[?(?:redacted|filtered|masked|removed|hidden)\]?|<[^>]*>|\$\{?[\w.]+\}?|\{\{.*\}\})$/i
const whyOf: Record<StandKind | 'session', Why> = {
  user: 'it names or locates a person',
  phone: 'it names or locates a person',
  place: 'it names or locates a person',
  ip: 'it names or locates a person',
  org: 'it names an organisation or its hosts',
  host: 'it names an organisation or its hosts',
  session: 'it tells one session or request from another',
  value: 'its name is not on the list of what is kept',
}

type Options = { now: Date; choice: Choice; known: Iterable<string>; others: Iterable<string>; challenges: ReadonlyMap<string, string>; verifiers: ReadonlyMap<string, string> }

/** The parts of one sanitising, put together: every format may stand in every other. */
export function createRun({ now, choice, known, others, challenges, verifiers }: Options) {
  const ledger = createLedger()
  const stands = createStandIns({ known, others, asHosts: true })
  const [keep, remove] = [lower(choice.keep), lower(choice.remove)]
  const counts = new Map<string, number>()
  const names = new Map<string, boolean>()
  /** Values of one sort come again and again: what was done to each is done once. */
  const memo = new Map<string, { after: string; events: [Kind, Why, string][] }>()
  let depth = 0
  let recording: [Kind, Why, string][] | undefined

  const add = (kind: Kind, why: Why, place: string, value: string) => {
    recording?.push([kind, why, value])
    ledger.add(kind, why, place, value)
  }
  const noted = (place: string) => (kind: StandKind, value: string) => {
    add(kind === 'user' ? 'person' : kind, whyOf[kind], place, value)
    if (kind === 'user' && (isFullName(value) || (!value.includes(' ') && /[@\d._-]/.test(value) && value.length >= 8))) ledger.removed.set(value, stands.named('user', value))
  }
  const remembered = (key: string, place: string, clean: () => string): string => {
    const before = memo.get(key)
    if (before) {
      for (const [kind, why, value] of before.events) add(kind, why, place, value)
      return before.after
    }
    const outer = recording
    recording = []
    const after = clean()
    const events = recording
    recording = outer
    if (outer) for (const event of events) outer.push(event)
    if (memo.size < 200_000) memo.set(key, { after, events })
    return after
  }

  const run: Run = {
    challenges,
    free: (text, place) => run.plain(cleanFreeText(run, text, () => place, now), place),
    plain: (text, place) => stands.text(text, noted(place)),
    words: (text, place) => (text.length < 3 ? text : text.length > 400 ? inForm(text, place) : remembered(`\n${text}`, place, () => inForm(text, place))),
    value: (text, name, place) => (text.length > 400 ? named(text, name, place) : remembered(`${name}\n${text}`, place, () => named(text, name, place))),
    name: (name) => (name.length <= 40 && /^[A-Za-z_:$@.-][\w:$.[\]\s/-]*$/.test(name) && !/\d{6}|^00|@/.test(name) ? name : name === '' ? '' : run.words(name, 'a name').slice(0, 200)),
    secret(value, kind, why, place, inner = []) {
      const bare = value.trim()
      if (isOwn(bare)) return value
      const word = kind in words ? words[kind as SecretKind] : kind === 'value' ? 'random' : kind
      const before = verifiers.get(bare) ?? ledger.removed.get(bare)
      const instead = before ?? `${word}-${(counts.get(word) ?? 0) + 1}`
      if (before === undefined) counts.set(word, (counts.get(word) ?? 0) + 1)
      add(kind, why, place, bare)
      ledger.removed.set(bare, instead)
      for (const one of inner) if (!ledger.removed.has(one)) ledger.removed.set(one, instead)
      return instead
    },
    drop: add,
    keep: ledger.keep,
    allows(name, list) {
      const plain = name.toLowerCase()
      const allowed = !remove.has(plain) && (list.has(plain) || keep.has(plain))
      names.set(plain, allowed)
      return allowed
    },
    chosen: (name) => remove.has(name.toLowerCase()),
    person: stands.same,
    stand: (kind, value, place) => (value === '' ? '' : kind === 'session' ? run.secret(value, kind, whyOf.session, place) : stands.named(kind, value, place === '' ? undefined : noted(place))),
  }

  function named(text: string, name: string, place: string): string {
    if (text === '' || isOwn(text)) return text
    const plain = plainName(name.slice(name.lastIndexOf('.') + 1))
    if (plain === 'cookie' || plain === 'setcookie') return cleanCookies(run, text, place, plain === 'setcookie')
    if (/^saml(?:response|request)$/.test(plain)) {
      // Chrome writes the parameters of a form as they are sent.
      const coded = /%[\da-f]{2}/i.test(text) ? cleanMessage(run, decoded(text), place) : undefined
      if (coded !== undefined) return encodeURIComponent(coded)
      return cleanMessage(run, text, place) ?? (text.length > 40 && !/[<&]/.test(text) ? run.secret(text, 'assertion', 'its name says that it is a secret', place) : inForm(text, place))
    }
    if (/^(?:proxy)?authorization$/.test(plain)) return authorization(text, place)
    const kind = secretNamed(name) ?? secretNamed(name.slice(name.lastIndexOf('.') + 1))
    if (kind !== undefined && !blank.test(text) && !(ambiguous.has(plain) && plainWord.test(text) && !(plain === 'password' && text.includes(' ') === false && !/^[A-Z_]+$/.test(text)))) {
      const token = cleanToken(run, text, place)
      return token ?? run.secret(text, kind, 'its name says that it is a secret', place)
    }
    const personal = personalNamed(name, /claims of the token|profile|user|actor/.test(place))
    if (personal !== undefined && text.length <= 200 && !/^(?:https?:|urn:|0o[ac]|\{|\[)/.test(text)) return run.stand(personal, text, place)
    if (isRandom(text, plain)) return run.secret(text, 'value', 'it is long and random', place)
    return run.words(text, place)
  }

  function authorization(text: string, place: string): string {
    const [, scheme = '', value = ''] = /^(\w{3,12}\s{1,4})([\s\S]+)$/.exec(text) ?? [undefined, '', text]
    if (isOwn(value)) return text
    const token = cleanToken(run, value, place)
    if (token !== undefined) return scheme + token
    const plain = /^basic/i.test(scheme) ? base64Text(value) : undefined
    return scheme + run.secret(value, /^SSWS/i.test(scheme) ? 'apiToken' : 'authorization', 'its name says that it is a secret', place, plain === undefined ? [] : [plain, ...plain.split(/:(.*)/s).slice(1, 2)])
  }

  /** Words in whatever form they are. */
  function inForm(text: string, place: string): string {
    if (depth >= deepest) return run.free(text, place)
    depth++
    try {
      return inAnyForm(text, place)
    } finally {
      depth--
    }
  }

  function inAnyForm(text: string, place: string): string {
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
      const plain = cleanBase64(text, place)
      if (plain !== undefined) return plain
    }
    if (/%[\da-f]{2}/i.test(text) && !/\s/.test(text)) {
      const [before, after] = [decoded(text), run.words(decoded(text), place)]
      if (before !== text && before !== after) return encodeURIComponent(after)
    }
    return run.free(text, place)
  }

  function cleanBase64(text: string, place: string): string | undefined {
    const plain = base64Text(text)
    if (plain === undefined || plain.length < 10 || !/^[\x20-\x7e\s]{10,}/.test(plain)) return undefined
    const after = run.words(plain, place)
    return after === plain ? undefined : base64Of(after, /[-_]/.test(text))
  }

  return { run, ledger, names }
}

const lower = (names: readonly string[] = []) => new Set(names.map((name) => name.toLowerCase()))

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
