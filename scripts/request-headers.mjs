// What sirv reads only in its simplest form: encodings that are refused, lists of tags, and ranges.

/** `br`, `gzip` or nothing. @param {string | string[] | undefined} accepted the request's Accept-Encoding */
export function preferred(accepted = '') {
  const offers = String(accepted)
    .toLowerCase()
    .split(',')
    .map((offer) => offer.trim())
  return ['br', 'gzip'].find((name) => offers.some((offer) => offer.split(';')[0]?.trim() === name && !/;\s*q=0(\.0*)?$/.test(offer))) ?? ''
}

/**
 * Whether If-None-Match names a tag. Weak and strong tags are the same to it.
 * @param {string} tag with its quotation marks, without `W/`
 * @param {string} [named]
 */
export const isNamed = (tag, named = '') => named.trim() === '*' || [...named.matchAll(/"[^"]*"/g)].some(([one]) => one === tag)

/**
 * The Range of a request in the one form that sirv reads right: both ends written out. Undefined asks for the whole file, which the standard always allows.
 * @param {number} size of the file
 * @param {string} [range]
 */
export function partOf(size, range = '') {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range) ?? []
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, last === '0' ? size : size - Number(last)) : Number(first)
  if (start >= size) return `bytes=${size}-`
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1)
  // An end of 0 is no end to sirv.
  return end < start || end === 0 ? undefined : `bytes=${start}-${end}`
}
