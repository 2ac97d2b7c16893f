/**
 * A recording of requests and answers. `tool`: what made it, as a reader calls it. `broken`: records left out because they are not what they have to be.
 * `stripped`: no cookie and no Authorization stands anywhere, or their values are masked. `withoutBodies`: no answer's body stands anywhere. Of what was left
 * out nothing can be said.
 */
export type Capture = { tool: string; kind: 'har' | 'saml-tracer'; entries: Entry[]; broken: number; stripped: boolean; withoutBodies: boolean }

export type Header = readonly [name: string, value: string]

/**
 * A request and its answer. `number`: counted from 1, as it stands in the file. `started`: milliseconds since 1970; `took`: milliseconds. `status`: 0 where no
 * answer came. `requestBody`: a form stays encoded. `responseBody`: '' where it is known to be empty, absent where it is not told; `base64`: it still has to be
 * decoded. `message`: a SAML message that the tool decoded. `cached`: the answer, and its date, are an old one's.
 */
export type Entry = {
  number: number
  started?: number
  took?: number
  method: string
  url: string
  status: number
  statusText: string
  requestHeaders: Header[]
  responseHeaders: Header[]
  requestBody?: string
  responseBody?: string
  base64?: true
  mimeType?: string
  /** What the browser says where no answer came: `net::ERR_…`, blocked. */
  error?: string
  message?: string
  cached?: true
}

/** The first header of a name, which is given in lower case. */
export function headerOf(headers: Header[], name: string): string | undefined {
  for (const [key, value] of headers) if (key.length === name.length && key.toLowerCase() === name) return value
  return undefined
}
