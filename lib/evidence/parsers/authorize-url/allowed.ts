/** A redirect_uri that settings or a person name as one that the app may use; at offsets of the text. */
export type Allowed = { uri: string; from: number; to: number }

/** The addresses behind the label of Okta's list, a setting of that name, or `redirect_uris` of a client's registration (RFC 7591). At most 100. */
export function allowedUris(text: string): Allowed[] {
  const found: Allowed[] = []
  for (const match of text.matchAll(label)) {
    let at = match.index + match[0].length
    while (found.length < 100) {
      at += /^(?:[\s"'`*•,;()[\]|-]|\d{1,2}[.)]\s|\\[nr"]|and\s|or\s){0,30}/.exec(text.slice(at, at + 80))![0].length
      const uri = address.exec(text.slice(at, at + 500))?.[0].replace(/[.,;:)]{1,4}$/, '')
      if (uri === undefined) break
      // Errors name the page of the settings in the same words.
      if (!/-admin\.okta|\/admin\/app\//.test(uri)) found.push({ uri, from: at, to: at + uri.length })
      at += uri.length
    }
  }
  return found
}

const label =
  /(?:\b(?:log-?in|sign-?in) redirect ur[il]s?|\b(?:allowed|configured|registered|whitelisted) (?:redirect|callback)[ _-]?ur[il]s?|\bredirect ur[il]s|["'](?:redirect_uris|redirectUris)["'])(?: (?:are|is|in okta|list|section))?["'`*)]{0,3}\s{0,3}(?:[:=]\s{0,3}|\n|\[)/gi

const address = /^(?:https?:\/\/|[a-z][\w+.-]{2,60}:\/)[^\s"'`<>\\,;\])|]{1,480}/i

/** The one that is most like another, to show what differs. */
export function nearest(uris: readonly Allowed[], uri: string): Allowed | undefined {
  const likeness = (other: string) => common(other, uri) + common([...other].toReversed().join(''), [...uri].toReversed().join(''))
  return uris.toSorted((a, b) => likeness(b.uri) - likeness(a.uri))[0]
}

function common(a: string, b: string): number {
  let length = 0
  while (length < a.length && length < b.length && a[length] === b[length]) length++
  return length
}
