import { latestLast } from '@/lib/evidence/text/line-time'
import type { Answer } from './answer'
import { summaries } from './summaries'

/**
 * Every answer, the latest last. Codes in sentences count only where no program wrote one and all sentences name the same: explanations name several, and
 * stories name them in any order.
 */
export function answers(text: string): { found: Answer[]; isAmbiguous: boolean } {
  const [written, mentioned] = codes(text)
  const structured = latestLast(text, [...written, ...summaries(text, written)])
  if (structured.length > 0) return { found: structured, isAmbiguous: false }
  const names = new Set(mentioned.map(({ code }) => code))
  return names.size === 1 ? { found: mentioned, isAmbiguous: false } : { found: [], isAmbiguous: names.size > 1 }
}

/** Codes as a program writes them, and codes in sentences. */
function codes(text: string): [written: Answer[], mentioned: Answer[]] {
  const [written, mentioned]: [Answer[], Answer[]] = [[], []]
  for (const { 0: found, index } of text.matchAll(code)) {
    const before = text.slice(Math.max(0, index - 80), index)
    if (link.test(before) || compared.test(before)) continue
    const after = text.slice(index + found.length, index + found.length + 40)
    const mark = field.exec(before) ?? print.exec(before)
    const to = index + found.length
    const answer = { code: found.toUpperCase(), from: mark ? index - before.length + mark.index : index, to }
    if (mark || isPrinted(before, after)) written.push(answer)
    else if (/^E0000/i.test(found) && !change.test(before)) mentioned.push(answer)
  }
  return [written, mentioned]
}

const code = /(?<![\w-])E\d{7}(?![\w-])/gi

/** It repeats the code. */
const link = /error_?link["'\\]{0,3}\s{0,3}(?::|=>?)\s{0,3}["'\\]{0,3}$/i
/** A program's source asks whether it is the code. */
const compared = /(?:[=!]==?|\b(?:case|in|when|equals|includes|contains|eq|ne))[ ([]{0,3}["'`]$/i
/** A list of changes names what a program does with the code. */
const change = /(?:^|\n)[ \t]{0,8}(?:[-*•] )?(?:fix|handle|add|support|retry|ignore|treat|improve|feat|chore)(?:s|es|ed|d)?\b[^\n]{0,70}$/i
const field = /["'\\]{0,3}(?:error_?code|okta_?code)["'\\]{0,3}\s{0,4}(?::|=>?)\s{0,4}["'\\]{0,3}$/i
/** `Okta HTTP 403 E…`, `HTTP 403, Okta E… (`, `Okta error E…`, `code: 'E…'`. */
const print = /\b(?:Okta |HTTP )?(?:HTTP [45]\d\d[ ,]{1,2}(?:Okta )?|Okta(?: API)? error(?: code)?:? )["'([]{0,2}$|["']code["']\s{0,4}(?::|=>)\s{0,4}["']$/i

function isPrinted(before: string, after: string): boolean {
  if (/^["']?\s?=>/.test(after)) return true
  const line = before.slice(before.lastIndexOf('\n') + 1)
  return /^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d|\b(?:ERROR|FATAL|WARN(?:ING)?)\b|(?:Exception|ApiError):|Status(?: Code)? ?:? ?[45]\d\d/.test(line)
}
