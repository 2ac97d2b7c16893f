import type { FactId, FormatId } from './formats/all'
import { type Gathered, gather, type Reading } from './gather'
import { checkSignatures } from './joins/signature'
import { lineCounter } from './lines'

/** Reads a paste, and what takes two of its parts and time: a token's signature against the keys beside it. Never throws. */
export async function read(paste: string, now: Date): Promise<Gathered> {
  const gathered = gather(paste, now)
  const shows = (fact: FactId) => gathered.readings.some((reading) => reading.outcome === 'read' && reading.facts.some(({ id }) => id === fact))
  if (!shows('jwks.keys')) return gathered
  const lineOf = lineCounter(paste)
  const checked = (await checkSignatures(paste)).map(({ refuted, token, key }) => ({
    id: refuted ? ('!jwks.signatureValid' as const) : ('jwks.signatureValid' as const),
    quote: paste.slice(refuted ? token.from : key.from, refuted ? token.to : key.to).slice(0, 60),
    line: lineOf(refuted ? token.from : key.from),
  }))
  const keys: FormatId = 'jwks'
  const joined = (reading: Reading): Reading =>
    reading.format === keys && reading.outcome === 'read' ? { ...reading, facts: [...reading.facts, ...checked.slice(-1)] } : reading
  return { ...gathered, readings: gathered.readings.map(joined) }
}
