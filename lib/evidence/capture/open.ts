import { Unreadable } from '../types'
import type { Capture } from './capture'
import { fromHar } from './har-entries'
import { checkNesting } from './nesting'
import { fromSamlTracer } from './saml-tracer'

/**
 * The capture that a text holds: a HAR (HTTP Archive 1.2) or the JSON that SAML-tracer exports. Undefined where it is neither. Throws `Unreadable` where it is
 * cut off, broken, absurdly deep or far too long. Bodies stay as they stand.
 */
export function openCapture(text: string): Capture | undefined {
  const begins = beginning(text)
  if (begins === undefined) return undefined
  checkNesting(text)
  const value = parsed(text)
  return begins === 'har' ? fromHar(value) : fromSamlTracer(value)
}

/** The kind of a text by its beginning. */
function beginning(text: string): Capture['kind'] | undefined {
  const start = text.slice(0, 400)
  if (har.test(start)) return 'har'
  return tracer.test(start) && /"(?:requestHeaders|responseStatus)"/.test(text.slice(0, 50_000)) ? 'saml-tracer' : undefined
}

const har = /^\uFEFF?\s{0,80}\{\s{0,80}"log"\s{0,9}:\s{0,9}\{\s{0,80}"(?:version|creator|browser|pages|entries|comment)"/
const tracer = /^\uFEFF?\s{0,80}\{\s{0,80}"requests"\s{0,9}:\s{0,9}\[\s{0,80}\{/

function parsed(text: string): unknown {
  try {
    return JSON.parse(text.startsWith('\uFEFF') ? text.slice(1) : text)
  } catch (error) {
    const at = / position (\d{1,10})/.exec(String(error))?.[1]
    throw new Unreadable('The capture is damaged: it was edited, or not fully written. Export it again.', Number(at ?? 0))
  }
}
