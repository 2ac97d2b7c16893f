/**
 * A recording of requests and responses. `tool`: its name for readers. `broken`: how many records were left out because they are malformed. `stripped`: the
 * export holds no cookies and no Authorization, or masks them. `withoutBodies`: it holds no response bodies. Never conclude from what a tool left out.
 */
export type Capture = { tool: string; kind: 'har' | 'saml-tracer'; entries: Entry[]; broken: number; stripped: boolean; withoutBodies: boolean }

export type Header = readonly [name: string, value: string]

/**
 * A request and its response. `number`: counted from 1, as in the file. `started`: milliseconds since 1970; `took`: milliseconds. `status`: 0 without a
 * response. `requestBody`: a form stays encoded. `responseBody`: '' where it is known to be empty, absent where the tool does not say; `base64`: it has to be
 * decoded. `message`: a SAML message that the tool decoded. `cached`: the response and its date come from a cache.
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
  /** The browser’s error without a response: `net::ERR_…`, blocked. */
  error?: string
  message?: string
  cached?: true
}

/** The first header of a name, which is given in lower case. */
export function headerOf(headers: Header[], name: string): string | undefined {
  for (const [key, value] of headers) if (key.length === name.length && key.toLowerCase() === name) return value
  return undefined
}
