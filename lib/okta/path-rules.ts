/**
 * The rule for a call among rules keyed by the beginning of a path, `-` for any one segment, with or without a method before it. The longest wins;
 * of two that are equally long, the one with a method, then the one with the first word that stands for itself. Undefined where none fits.
 */
export function ruleFor<Rule>(rules: Record<string, Rule>, method: string, path: string): Rule | undefined {
  const segments = segmentsOf(path)
  let best: { rank: string; rule: Rule } | undefined
  for (const [key, rule] of Object.entries(rules)) {
    const [prefix, only] = key.startsWith('/') ? [key] : [key.slice(key.indexOf(' ') + 1), key.slice(0, key.indexOf(' '))]
    const wanted = prefix.slice(1).split('/')
    if ((only !== undefined && only !== method.toUpperCase()) || wanted.length > segments.length) continue
    if (!wanted.every((word, i) => word === '-' || word === segments[i])) continue
    const rank = `${String(wanted.length).padStart(2, '0')}${only ? 1 : 0}${wanted.map((word) => (word === '-' ? 0 : 1)).join('')}`
    if (best === undefined || rank > best.rank) best = { rank, rule }
  }
  return best?.rule
}

/** The segments of a path, or of a URL: without its host, query, fragment and slash at the end. */
export const segmentsOf = (path: string) =>
  path
    .replace(/^[a-z]{2,8}:\/\/[^/?#]*/i, '')
    .replace(/[?#].*/s, '')
    .split('/')
    .filter(Boolean)
