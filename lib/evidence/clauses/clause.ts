import { oktaNamed } from '@/lib/okta/named'
import { type CauseOf, factPerCause } from '../messages/causes'
import { otherVendor } from '../parsers/other-vendor/other-vendor'
import { isAtOtherHost } from '../text/other-host'
import { isOwnServer } from '../text/own-server'
import { isSource } from '../text/source-code'
import { defineFormat, type SeenFact, type Span } from '../types'
import { predicates, type Rule, rules, subjects } from './grammar'

/**
 * Words of a failure that no program's table has: a subject and a predicate in one clause. Likely at best, so it counts only where neither a parser nor a
 * message says more. The last clause that says something counts; the clause is the quote.
 */
export const clause = defineFormat<'clause', CauseOf>({
  id: 'clause',
  facts: factPerCause,
  reads: 'prose',
  keeps: 'last',
  attempts: false,
  recognise: (text) => failure.test(text),
  read(text) {
    const isMarked = oktaNamed(text) !== undefined
    if (!isMarked && otherVendor.recognise(text)) return { seen: [] }
    const found = clausesOf(text).flatMap((span) => {
      const rule = ruleFor(text.slice(span.from, span.to), isMarked)
      return rule && !(ofConnections(rule) && isAtOtherHost(text, span)) ? [{ rule, span }] : []
    })
    const last = found.at(-1)
    return { seen: last ? last.rule.causes.map((fact): SeenFact<CauseOf> => ({ fact, ...last.span })) : [] }
  },
})

const ofConnections = ({ all }: Rule) => all.some((subject) => subject === 'connection' || subject === 'certificate' || subject === 'name')

/** The beginnings of words that say a failure. */
export const failure =
  /error|exception|fail|invalid|untrust|denied|refused|reset|expired|unable|mismatch|missing|not |n['’]t |cannot|future|exceed|limit|locked|timed? ?out|reject|unauthori[sz]ed|revoked|inactive|deactivated|iat|gesperrt|abgelaufen|ungültig|falsch|verrouill|bloqu|expir|caduc|incorrect|scadut|bloccat|verlopen|geblokkeerd|geldig|gültig|váli|valid|wygas|ważn|zablokow|odrzuc|geweigerd|abgelehnt|verweigert|refus|rechaz|recusad|rifiut|nekad|zugewiesen|attribu|asignad|assegnat|toegewezen|przypisan|no \w* ?mapping|未|效|过期|過期|期限|拒|ません|않|만료|거부|не/i

/** Longest clause, in characters: what is longer is cut. */
const longest = 400

/** The clauses of a text: its lines, cut at the ends of sentences. Stack frames and lines of code say what was called, not what failed. */
function clausesOf(text: string): Span[] {
  const clauses: Span[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g)) {
    if (frame.test(line) || !failure.test(line) || isSource(line) || isOwnServer(line)) continue
    let from = index
    for (const { 0: end, index: at } of line.matchAll(/[.;!?]\s+(?=[A-Z"'[])|$/g)) {
      const to = index + at
      for (let start = from; start < to; start += longest) clauses.push({ from: start, to: Math.min(to, start + longest) })
      from = to + end.length
    }
  }
  return clauses
}
const frame = /^\s*(?:at |File "|from |\d{1,4}: )\S|^\s+\w[\w.$]*\(/

/** Capitals inside these begin no word. */
const namesOfTheirOwn = /OpenID|DPoP|IdP/g

function ruleFor(words: string, isMarked: boolean): Rule | undefined {
  const plain = words
    .replace(namesOfTheirOwn, (name) => name.toLowerCase())
    .replace(/(?<=[a-z])(?=[A-Z])/g, ' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
  if (!Object.values(predicates).some((predicate) => predicate.test(plain))) return undefined
  return rules.find(
    ({ all, any, marked }) =>
      (isMarked || !marked) && all.every((subject) => subjects[subject].test(plain)) && any.some((predicate) => predicates[predicate].test(plain)),
  )
}
