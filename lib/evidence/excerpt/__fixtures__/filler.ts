/** Whole lines of a program's log, about so many characters of them, in which nothing fails. `varied`: no two lines have the same words. */
export function filler(length: number, seed: number, varied = false): string {
  let state = seed * 7919 + 1
  const next = (most: number) => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state >>> 8) % most
  }
  const word = () => Array.from({ length: 3 + next(5) }, () => 'bdgkpqvwxz'[next(10)]! + 'aeiou'[next(5)]!).join('')
  const lines: string[] = []
  for (let size = 0; size < length; size += lines.at(-1)!.length) {
    const time = new Date(Date.UTC(2026, 10, 20) + lines.length * 40).toISOString()
    const text = varied ? Array.from({ length: 8 }, word).join(' ') : said[next(said.length)]!
    lines.push(`${time} ${levels[next(4)]} [worker-${next(16)}] ${text} id=${next(2 ** 30).toString(36)} took=${next(900)}ms\n`)
  }
  return lines.join('')
}

const levels = ['INFO', 'INFO', 'DEBUG', 'WARN']
/** What the lines of a healthy shop say. */
export const said = [
  'com.acme.shop.Orders - order was stored',
  'com.acme.shop.Session - session was extended for 30 minutes',
  'com.acme.web.Access - GET /products/list?page=3 answered in time',
  'com.acme.mail.Queue - message handed to mail.acme.example, 3 left in the queue',
  'com.acme.shop.Stock - count differs from the last one (expected 12, found 11), will be looked at',
]
