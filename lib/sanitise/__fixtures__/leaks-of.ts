import { inflateRawSync } from 'node:zlib'

const seen = new Set<string>()

/** Every text that a text holds in another encoding, several deep: written without a look at the engine. */
function layers(text: string, depth = 0): string[] {
  if (depth > 2) return [text]
  if (depth === 0) seen.clear()
  const more = new Set<string>()
  const percent = text.replace(/(?:%[\da-f]{2})+/gi, (run) => Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'))
  more.add(percent)
  more.add(text.replaceAll('+', ' '))
  more.add(text.replace(/\\(["\\/])/g, '$1').replace(/\\u([\da-f]{4})/gi, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))))
  more.add(
    text
      .replace(/&quot;/g, '"')
      .replace(/&amp;/g, '&')
      .replace(/&#x([\da-f]+);/gi, (_, hex) => String.fromCodePoint(Number.parseInt(hex, 16))),
  )
  const decoded: string[] = []
  for (const [run] of text.matchAll(/[\w+/-]{12,}={0,2}/g)) {
    const bytes = Buffer.from(run.replaceAll('-', '+').replaceAll('_', '/'), 'base64')
    decoded.push(bytes.toString('utf8'))
    try {
      decoded.push(inflateRawSync(bytes).toString('utf8'))
    } catch {
      // It is not deflated.
    }
  }
  more.add(decoded.join('\n'))
  more.delete(text)
  return [text, ...[...more].filter((one) => one.length > 5 && !seen.has(one) && seen.add(one)).flatMap((one) => layers(one, depth + 1))]
}

/** Which of these values a text gives away, in any encoding. */
export function leaksOf(text: string, values: readonly string[]): string[] {
  const all = [...new Set(layers(text))]
  return values.filter((value) => all.some((one) => one.includes(value)))
}
