import type { SecretKind } from '../evidence/secrets/names'
import { cleanFreeText } from './free-text'
import { createLedger } from './ledger'
import { isFullName } from './remains'
import { createStandIns, isOwn, type StandKind } from './stand-ins'
import type { Choice, Kind, Run, Why } from './types'
import { cleanNamed, cleanWords, isOfPerson } from './values'

/** What stands in the place of a secret, by its kind, with a number behind it. */
const words: Record<SecretKind, string> = {
  token: 'token',
  apiToken: 'api-token',
  apiKey: 'api-key',
  authorization: 'credential',
  cookie: 'session',
  clientSecret: 'secret',
  privateKey: 'key',
  password: 'password',
  assertion: 'assertion',
  stateToken: 'session',
  random: 'random',
}
/** How many forms may stand in each other: what is deeper is read as words. */
const deepest = 12
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

type Options = {
  now: Date
  choice: Choice
  known: Iterable<string>
  others: Iterable<string>
  challenges: ReadonlyMap<string, string>
  verifiers: ReadonlyMap<string, string>
}

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
    if (kind === 'user' && (isFullName(value) || (!value.includes(' ') && /[@\d._-]/.test(value) && value.length >= 8)))
      ledger.removed.set(value, stands.named('user', value))
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
    free: (text, place) =>
      run.plain(
        cleanFreeText(run, text, () => place, now),
        place,
      ),
    plain: (text, place) => stands.text(text, noted(place)),
    words: (text, place) => (text.length < 3 ? text : text.length > 400 ? inForm(text, place) : remembered(`\n${text}`, place, () => inForm(text, place))),
    value: (text, name, place) =>
      text.length > 400
        ? cleanNamed(run, text, name, place)
        : remembered(`${isOfPerson(place)}${name}\n${text}`, place, () => cleanNamed(run, text, name, place)),
    name: (name) =>
      name.length <= 40 && /^[A-Za-z_:$@.-][\w:$.[\]\s/-]*$/.test(name) && !/\d{6}|^00|@/.test(name)
        ? name
        : name === ''
          ? ''
          : run.words(name, 'a name').slice(0, 200),
    secret(value, kind, why, place, inner = []) {
      const bare = value.trim()
      if (isOwn(bare)) return value
      const word = kind in words ? words[kind as SecretKind] : kind
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
    stand: (kind, value, place) =>
      value === ''
        ? ''
        : kind === 'session'
          ? run.secret(value, kind, whyOf.session, place)
          : stands.named(kind, value, place === '' ? undefined : noted(place)),
  }

  /** Words in whatever form they are. */
  function inForm(text: string, place: string): string {
    if (depth >= deepest) return run.free(text, place)
    depth++
    try {
      return cleanWords(run, text, place)
    } finally {
      depth--
    }
  }

  return { run, ledger, names }
}

const lower = (names: readonly string[] = []) => new Set(names.map((name) => name.toLowerCase()))
