import { saidIn } from '@/lib/evidence/messages/said'
import { flat } from '@/lib/evidence/text/flat'
import { defineFormat, type SeenFact } from '@/lib/evidence/types'
import { oktaNamed } from '@/lib/okta/named'
import { type Key, type State, signInPageSource } from './facts'
import { messageKeys } from './message-keys'
import { patterns } from './patterns'
import { type Scene, sceneOf, standsOut } from './scene'

/**
 * What Okta's own pages, its widget and the links in its mails show a person whose sign-in fails, copied or retyped. English; of a page in another language only
 * the keys of its messages are read.
 */
export const signInPage = defineFormat<'sign-in-page', Key>({
  ...signInPageSource,
  reads: 'prose',
  keeps: 'last',
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

type Said = { fact: State; from: number; to: number; isOwn: boolean }

/**
 * In the table of wordings and in patterns.ts, what has no word behind its fact is written by Okta only. `said`: others may write it too, but it always means this.
 * `alone`: common words, which count only where they stand out; with `okta` or `signing` only where the text names Okta or is about signing in, with `link` only where
 * it is about a link in a mail.
 */
function spoken(text: string): Said[] {
  const view = flat(text)
  const scene = sceneOf(text, view.text)
  if (scene.explains) return []
  const byPatterns = patterns.flatMap(({ pattern, ...one }) =>
    Array.from(view.text.matchAll(pattern), ({ 0: words, index }) => ({ ...one, from: view.start(index), to: view.end(index + words.length) })),
  )
  const all = [...saidIn<State>(text, 'sign-in-page'), ...byPatterns].filter(({ from }) => !compared.test(text.slice(Math.max(0, from - 40), from)))
  if (all.length > 1000) return []
  const [own, later] = [all.filter(({ when }) => when.length === 0), all.filter(({ when }) => when.length > 0)]
  const found = [...messageKeys(text), ...own.map(({ fact, from, to }) => ({ fact, from, to, isOwn: true }))]
  const namesOkta = found.length > 0 || scene.namesOkta
  return [
    ...found,
    ...later
      .filter(({ when, from, to }) => counts(when, text, from, to, { ...scene, namesOkta }))
      .map(({ fact, from, to }) => ({ fact, from, to, isOwn: false })),
  ]
}

function counts(when: readonly string[], text: string, from: number, to: number, scene: Scene): boolean {
  if ((scene.isOther && !scene.namesOkta) || reasoned.test(text.slice(to, to + 40))) return false
  if (when.includes('said')) return true
  if (scene.isProgram || (scene.isRdp && !scene.namesOkta) || !standsOut(text, from, to)) return false
  if (when.includes('okta')) return scene.namesOkta
  if (when.includes('signing')) return scene.isSigning
  return !when.includes('link') || scene.isLink || (scene.namesOkta && /link/i.test(text.slice(from, to)))
}

/** A program that gives its own reason behind the common words. */
const reasoned = /^["')]?\s?[;:,(-]{0,2}\s?(?:caused by|due to|because of|before)\b/i

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

/** Code that compares with a message, or makes one. */
const compared = /(?:[=!]==?\s?|\bcase |\b(?:includes|contains|equals|Error|Exception|toContain|toEqual|getByText)\(|\|\| ?|\? ?)["'`]$/
