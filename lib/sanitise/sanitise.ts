import { addressesOf, hostsIn, pkceIn } from './before'
import { cleanCsv, isCsv } from './csv'
import { cleanHar, isHar } from './har'
import { cleanJson, indentOf } from './json'
import { cleanLines } from './lines'
import { isSearched, searchFor } from './remains'
import { createRun } from './run'
import { trimmed } from './trimmed'
import type { Choice, Clean, FormatName, Receipt, Refusal, Run } from './types'

/** As large as a file that can be read. */
const mostCharacters = 128 * 1024 * 1024

type Input =
  | { format: 'HAR' | 'JSON'; value: unknown }
  | { format: 'JSON lines'; lines: string[] }
  | { format: Exclude<FormatName, 'HAR' | 'JSON' | 'JSON lines'> }

/**
 * A copy of a text without secrets and without what names a person, a place or an org, with a receipt; or why none is given. Structures come out as structures, and
 * the same value always has the same stand-in. Texts that are sanitised together are given together. Never throws on a text.
 */
export async function sanitise(
  text: string,
  now: Date,
  { choice = {}, onProgress = () => undefined }: { choice?: Choice; onProgress?: (share: number) => void } = {},
): Promise<Clean | Refusal> {
  const [first] = await sanitiseAll([text], now, { choice, onProgress })
  return first!
}

/** Several texts in one run: the same value has the same stand-in in all of them. */
export async function sanitiseAll(
  texts: readonly string[],
  now: Date,
  { choice = {}, onProgress = () => undefined }: { choice?: Choice; onProgress?: (share: number) => void } = {},
): Promise<(Clean | Refusal)[]> {
  const inputs = texts.map((text) => inputOf(text))
  const looked = texts.map((text, i) => {
    const input = inputs[i]!
    return 'value' in input && isHar(input.value) ? addressesOf(input.value.log.entries as unknown[]) : text
  })
  const all = looked.length === 1 ? looked[0]! : looked.join('\n')
  const { verifiers, challenges } = await pkceIn(all)
  const setup = createRun({ now, choice, ...hostsIn(all), verifiers, challenges })
  const outcomes: (Clean | Refusal)[] = []
  for (const [i, text] of texts.entries()) {
    const input = inputs[i]!
    const share = (part: number) => onProgress((i + part) / texts.length)
    try {
      outcomes.push('refused' in input ? input : finish(text, input, setup, share, now))
    } catch (error) {
      outcomes.push({
        refused: `The text could not be sanitised: ${error instanceof RangeError ? 'it is nested too deeply or too large' : 'its form is not one that can be read'}. Nothing was written.`,
      })
    }
    setup.ledger.restart()
  }
  return outcomes
}

function inputOf(text: string): Input | Refusal {
  if (text.trim() === '') return { refused: 'There is no text in it.' }
  if (text.length > mostCharacters) return { refused: 'The text is longer than 128 MB. Record again, and only the failed sign-in.' }
  if (text.slice(0, 4000).includes('\0')) return { refused: 'This is no text: it holds binary data. Save it as text, or open the file that is in it.' }
  const start = text
    .slice(0, 400)
    .replace(/^\uFEFF/, '')
    .trimStart()
  if (start.startsWith('{') || start.startsWith('[')) {
    try {
      const value: unknown = JSON.parse(text.replace(/^\uFEFF/, ''))
      if (typeof value === 'object' && value !== null) return isHar(value) ? { format: 'HAR', value } : { format: 'JSON', value }
    } catch (error) {
      if (/^\{\s{0,80}"log"\s{0,9}:\s{0,9}\{/.test(start)) {
        const at = / position (\d{1,10})/.exec(String(error))?.[1]
        return {
          refused: `It begins like a HAR, but is cut off or damaged${at ? ` at character ${at}` : ''}. Export it again; as it is, nothing can be said of what is in it.`,
        }
      }
    }
    const lines = text.split('\n')
    if (lines.filter((line) => line.trim() !== '').length > 1 && lines.every((line) => line.trim() === '' || isWhole(line)))
      return { format: 'JSON lines', lines }
  }
  if (start.startsWith('<') && /<\/[\w:]/.test(text.slice(0, 200_000))) return { format: 'XML' }
  const words = text.length > 5_000_000 ? '' : text.trim()
  if (/^[\w.%-]{1,60}=\S+$/.test(words) || /^[\w+/\r\n-]{40,}={0,2}$/.test(words)) return { format: 'form' }
  return isCsv(text) ? { format: 'CSV' } : { format: 'text' }
}

function isWhole(line: string): boolean {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}

type Setup = ReturnType<typeof createRun>

function finish(text: string, input: Input, { run, ledger, names }: Setup, share: (part: number) => void, now: Date): Clean | Refusal {
  const cleaned = cleanedText(text, input, run, share, now)
  share(0.8)
  // A value that was removed at one place may stand at another, under no name.
  const search = searchFor(ledger.removed)
  const { text: after, found } = search.without(cleaned)
  if (found > 0) for (let i = 0; i < found; i++) ledger.add('value', 'the same value was removed elsewhere', 'anywhere', `${i}`)
  share(0.9)
  const left = search.leak(after)
  if (left)
    return {
      refused: `A value that had to go (${left.instead}) is still there in an encoded form, at line ${left.line} of the result. So nothing is given. Remove that part of the input by hand, and try again.`,
    }
  if (input.format === 'HAR' || input.format === 'JSON') JSON.parse(after)
  const removed = ledger.lines()
  const receipt: Receipt = {
    receipt: 1,
    format: input.format,
    size: { before: text.length, after: after.length },
    total: removed.reduce((sum, { count }) => sum + count, 0),
    removed,
    kept: ledger.kept(),
    unsearched: [...ledger.removed.keys()].filter((value) => !isSearched(value)).length,
    names: [...names].map(([name, kept]) => ({ name, kept })).sort((a, b) => (a.name < b.name ? -1 : 1)),
  }
  if (search.leak(JSON.stringify(receipt))) return { refused: 'The receipt would name a value that had to go. So nothing is given.' }
  share(1)
  return { text: after, receipt }
}

function cleanedText(text: string, input: Input, run: Run, share: (part: number) => void, now: Date): string {
  const progress = (part: number) => share(part * 0.8)
  if (input.format === 'HAR' || input.format === 'JSON') {
    const { value } = input
    const cleaned = isHar(value) ? cleanHar(run, value) : cleanJson(run, value, '', '')
    return `${JSON.stringify(cleaned, null, indentOf(text))}${text.endsWith('\n') ? '\n' : ''}`
  }
  if (input.format === 'JSON lines')
    return input.lines
      .map((line, i) =>
        line.trim() === '' ? line : `${JSON.stringify(cleanJson(run, JSON.parse(line), '', `line ${i + 1}`))}${line.endsWith('\r') ? '\r' : ''}`,
      )
      .join('\n')
  if (input.format === 'CSV') return cleanCsv(run, text)
  if (input.format === 'XML' || input.format === 'form') {
    const [before, words, behind] = trimmed(text)
    return before + run.words(words, '') + behind
  }
  return cleanLines(run, text, now, progress)
}
