import { type Entry, headerOf } from './capture'

/** The parts of a URL as they are written; `host` in lower case, with its port. */
export type Address = { host: string; path: string }

export function addressOf(url: string): Address {
  const match = parts.exec(url)
  return { host: match?.[1]?.toLowerCase() ?? '', path: match?.[2] || '/' }
}

const parts = /^https?:\/\/([^/?#]{0,300})([^?#]{0,4000})/i

/** The URL without its query and fragment. */
export const withoutQuery = (url: string) => url.split(/[?#]/, 1)[0]!

/** The parameters of a URL, of its query and its fragment. */
export function parametersOf(url: string): URLSearchParams {
  const found = new URLSearchParams()
  for (const part of url.split(/[?#]/).slice(1, 4)) for (const [name, value] of new URLSearchParams(part)) found.append(name, value)
  return found
}

/** The parameters of a request: of its address, and of the form that it sends. */
export function saidBy(entry: Entry): URLSearchParams {
  const said = parametersOf(entry.url)
  if (isForm(entry)) for (const [name, value] of new URLSearchParams(entry.requestBody)) said.append(name, value)
  return said
}

/** Forms longer than this are uploads. */
const longest = 2_000_000

export function isForm({ requestBody, requestHeaders }: Entry): boolean {
  if (!requestBody || requestBody.length > longest) return false
  const type = headerOf(requestHeaders, 'content-type')
  return type === undefined ? /^[\w.%~+-]{1,80}=/.test(requestBody) : /x-www-form-urlencoded/i.test(type)
}

/** The target of a redirect, as a whole URL. */
export function targetOf({ status, url, responseHeaders }: Entry): string | undefined {
  if (status < 300 || status >= 400) return undefined
  const location = headerOf(responseHeaders, 'location')
  try {
    return location === undefined ? undefined : new URL(location, url).href
  } catch {
    return undefined
  }
}
