import { readParameters } from './parameters'
import type { Header } from './types'

/** A scheme and what looks like its first parameter; or a parameter that only challenges have, in the marks of one. */
const start =
  /(?<![\w-])(Bearer|DPoP)[\s"'`\\,]{1,40}(?=[a-z_\s-]{3,40}=)|(?<![\w&?-])(?:(?:authorization_uri|realm|algs|scope)=\\{0,7}"|error=\\{0,7}"(?=[a-z]{3,20}_[a-z_]{2,60}\\{0,7}"))/gi

const again = /^["'`\\,\s]{1,12}(?:[<>] )?["']?www-authenticate["']?\s{0,4}:\s{0,4}["'`]?$/i

/**
 * Every challenge of the schemes of OAuth (RFC 6750, RFC 9449) that a text holds, by header. Reads from the scheme on, so a header without its name, in another case
 * or within other text is read too.
 */
export function headers(text: string): Header[] {
  const found: Header[] = []
  start.lastIndex = 0
  for (let match = start.exec(text); match !== null; match = start.exec(text)) {
    const header: Header = []
    let [at, scheme] = [match.index, match[1]?.toLowerCase() ?? '']
    for (;;) {
      const read = readParameters(text, at + (scheme === '' && header.length === 0 ? 0 : scheme.length))
      if (read.parameters.size > 0) header.push({ scheme, from: at, to: read.to, parameters: read.parameters })
      start.lastIndex = Math.max(start.lastIndex, read.to)
      if (read.next === undefined) break
      ;[at, scheme] = [read.next.from, read.next.scheme]
    }
    const last = found.at(-1)?.at(-1)
    // The header sent twice in one answer, which means the same as one header with both.
    if (last && header.length > 0 && again.test(text.slice(last.to, Math.min(header[0]!.from, last.to + 60)))) found.at(-1)!.push(...header)
    else if (header.length > 0) found.push(header)
  }
  start.lastIndex = 0
  return found
}
