import { flat } from '@/lib/evidence/text/flat'
import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { oktaNamed } from '@/lib/okta/named'
import { messageKeys } from './message-keys'
import { type Phrase, type PhraseKey, phrases } from './phrases'
import { type Scene, sceneOf, standsOut } from './scene'

/**
 * What Okta's own pages, its widget and the links in its mails show a person whose sign-in fails, copied or retyped. English; of a page in another language only
 * the keys of its messages are read. `okta`: Okta is named, or the words are its own; without it another site may have shown them.
 */
type Key = PhraseKey | 'okta'

const keys = [...Object.keys(phrases), 'okta']

export const signInPage = defineFormat<'sign-in-page', Key>({
  id: 'sign-in-page',
  facts: Object.fromEntries(keys.map((key) => [key, null])) as Record<Key, null>,
  reads: 'prose',
  keeps: 'last',
  attempts: false,
  recognise: (text) =>
    /sign|log|account|passw|access|code|token|link|session|cookie|request|page|verif|authent|recover|device|user|server|error|push|otp|unlock|"key/i.test(text),
  read(text) {
    const said = apart(spoken(text))
    // A page shows one or two messages; a text with more is a list of them or an explanation.
    if (said.length === 0 || new Set(said.map(({ fact }) => fact)).size > 3) return { seen: [] }
    const own = said.find(({ isOwn }) => isOwn)
    const okta = oktaNamed(text) ?? own
    const seen: SeenFact<Key>[] = said.map(({ fact, from, to }) => ({ fact, from, to }))
    return { seen: okta ? [...seen, { fact: 'okta', from: okta.from, to: okta.to }] : seen }
  },
})

type Said = { fact: PhraseKey; from: number; to: number; isOwn: boolean }

function spoken(text: string): Said[] {
  const view = flat(text)
  const scene = sceneOf(text, view.text)
  if (scene.explains) return []
  const found = [...messageKeys(text)]
  const later: (Said & { phrase: Phrase })[] = []
  for (const { fact, phrase, pattern } of all)
    for (const match of view.text.matchAll(pattern)) {
      const [from, to] = [view.start(match.index), view.end(match.index + match[0].length)]
      if (compared.test(text.slice(Math.max(0, from - 40), from))) continue
      if (phrase.use === undefined) found.push({ fact, from, to, isOwn: true })
      else later.push({ fact, from, to, isOwn: false, phrase })
      if (found.length + later.length > 1000) return []
    }
  const isNamed = found.length > 0 || scene.namesOkta
  return [...found, ...later.filter(({ phrase, from, to }) => counts(phrase, text, from, to, { ...scene, namesOkta: isNamed }))]
}

function counts({ use, ask }: Phrase, text: string, from: number, to: number, scene: Scene): boolean {
  if (scene.isOther && !scene.namesOkta) return false
  if (use === 'said') return true
  if (scene.isProgram || (scene.isRdp && !scene.namesOkta) || !standsOut(text, from, to)) return false
  if (ask === 'okta') return scene.namesOkta
  if (ask === 'signing') return scene.isSigning
  return ask !== 'link' || scene.isLink || (scene.namesOkta && /link/i.test(text.slice(from, to)))
}

/** Of messages that overlap, the one that begins first, or the longer one. */
function apart(found: Said[]): Said[] {
  let end = -1
  const sorted = found.sort((a, b) => a.from - b.from || b.to - a.to)
  return sorted.filter(({ from, to }) => {
    if (from < end) return false
    end = to
    return true
  })
}

const all = (Object.entries(phrases) as [PhraseKey, readonly Phrase[]][]).flatMap(([fact, list]) =>
  list.map((phrase) => ({ fact, phrase, pattern: new RegExp(phrase.words, 'g') })),
)

/** Code that compares with a message, or makes one. */
const compared = /(?:[=!]==?\s?|\bcase |\b(?:includes|contains|equals|Error|Exception|toContain|toEqual|getByText)\(|\|\| ?|\? ?)["'`]$/
