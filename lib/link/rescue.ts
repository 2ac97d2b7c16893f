import { percentDecoded } from './percent'
import { fragmentIn, linksIn } from './seal'

type Address = { pathname: string; search: string; hash: string }

/**
 * Where an address leads whose `#` was turned into `%23`, however often it was encoded, or was lost while the rest arrived: to the page that it names if that could be one of
 * ours, else to the first. The same for a spoken code, `/c/%23K7QF3`. Undefined where there is nothing to rescue.
 */
export function rescued({ pathname, search, hash }: Address): string | undefined {
  if (/^#v\d/i.test(hash)) return undefined
  let asked = pathname + search
  for (let round = 0; round < 5; round++) asked = percentDecoded(asked)
  const mark = /[#/?=&]v\d{1,3}\/?\?/i.exec(asked)
  if (mark) {
    const isSure = mark[0].startsWith('#')
    const fragment = isSure || linksIn(asked + hash).length > 0 ? fragmentIn(asked.slice(mark.index) + hash) : undefined
    return fragment && pageOf(asked.slice(0, mark.index)) + fragment
  }
  const code = /^\/c(?:\/#?|#)([a-z\d]{5})$/i.exec(asked.replace(/\/$/, ''))?.[1]
  if (code) return `/c/#${code}`
  const from = search.search(/[?&]tree=/i)
  const [whole] = from < 0 ? [] : linksIn(`v1?${search.slice(from + 1)}`)
  return whole && pageOf(pathname) + whole
}

/** Whether the part of a link behind `#` was probably lost on its way: nothing stands there, and somebody's filter or count of clicks left its mark. */
export const seemsLost = ({ search, hash }: Address): boolean => hash.length <= 1 && signs.test(search)

/** Parameters that mail filters and counters of clicks add, and keys of our own links. */
const signs = /[?&](?:utm_[a-z]{1,20}|url|safelinks|fbclid|gclid|msclkid|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|vero_id|tree|tv|at|end)=/i

/** A path of up to three plain names: nothing that a browser would take for another host. */
function pageOf(path: string): string {
  const folder = path.endsWith('/') ? path : `${path}/`
  return /^\/(?:[\w-]{1,80}\/){0,3}$/.test(folder) ? folder : '/'
}
