import { isOwn } from './stand-ins'
import type { Run } from './types'

/** Attributes of a cookie that was set; what they say is evidence. */
const attributes = new Set(['path', 'domain', 'expires', 'max-age', 'samesite', 'priority', 'secure', 'httponly', 'partitioned'])

/** The names of cookies with stand-ins for their values; several that were set stand on a line each. */
export const cleanCookies = (run: Run, header: string, place: string, isSet: boolean) =>
  header
    .split('\n')
    .map((line) =>
      line
        .split(';')
        .map((part, i) => {
          const equals = part.indexOf('=')
          if (equals < 0) return part
          const [name, value] = [part.slice(0, equals), part.slice(equals + 1)]
          const plain = name.trim().toLowerCase()
          if (isSet && i > 0 && attributes.has(plain)) return plain === 'domain' ? `${name}=${run.plain(`https://${value}`, place).slice(8)}` : part
          return `${run.name(name)}=${cleanCookie(run, name.trim(), value, place)}`
        })
        .join(';'),
    )
    .join('\n')

/** An emptied cookie stays empty: that is evidence, too. */
export function cleanCookie(run: Run, name: string, value: string, place: string): string {
  const bare = value.replace(/^"(.*)"$/, '$1')
  if (bare.trim() === '' || isOwn(bare)) return value
  return run.secret(bare, 'cookie', 'its name says that it is a secret', `${place}, cookie ${run.name(name)}`)
}
