import { cleanCookie, cleanCookies } from './cookies'
import { cleanJson, type Fields, isFields } from './json'
import { keptExtensions, keptHeaders } from './kept-headers'
import type { Run } from './types'
import { cleanForm, cleanParameter, cleanUrl } from './url'

/** Addresses whose bodies are evidence: sign-in, token, SAML and the API. */
const answers =
  /(?:\/idp\/|\/api\/v1\/|\/oauth2\/|\/oauth\/|\/sso\/|\/saml|\/login\/|\/signin|\/\.well-known\/|\/scim\/|\/governance\/|\/token\b|\/authorize\b|\/callback|\/acs\b)/i
const pictures = /^(?:image|font|audio|video)\/|css|javascript|ecmascript|wasm/i

export const isHar = (value: unknown): value is { log: Fields } => isFields(value) && isFields(value.log) && Array.isArray(value.log.entries)

/** A HAR, cleaned in place. */
export function cleanHar(run: Run, har: { log: Fields }): unknown {
  const { entries, pages, ...rest } = har.log
  ;(entries as unknown[]).forEach((entry, i) => {
    if (isFields(entry)) cleanEntry(run, entry, `request ${i + 1}`)
    else (entries as unknown[])[i] = {}
  })
  if (Array.isArray(pages))
    for (const [i, page] of pages.entries()) {
      if (!isFields(page)) continue
      if (typeof page.title === 'string' && page.title !== '' && page.title !== 'removed') {
        run.drop('note', 'it is free text', `page ${i + 1}, title`, page.title)
        page.title = 'removed'
      }
      cleanRest(run, page, ['title', 'pageTimings', 'startedDateTime'], `page ${i + 1}`)
    }
  cleanRest(run, har.log, ['entries', 'pages'], 'log')
  void rest
  cleanRest(run, har as unknown as Fields, ['log'], 'file')
  return har
}

function cleanEntry(run: Run, entry: Fields, place: string) {
  const { request, response } = entry
  const url = isFields(request) && typeof request.url === 'string' ? request.url : ''
  const isEvidence =
    answers.test(url.split(/[?#]/, 1)[0]!) ||
    (isFields(request) &&
      isFields(request.postData) &&
      /SAMLResponse|SAMLRequest/.test(String(request.postData.text ?? JSON.stringify(request.postData.params ?? ''))))
  if (isFields(request)) {
    request.url = cleanUrl(run, url, `${place}, address`)
    cleanPairs(run, request.headers, `${place}, header`, (name, value, at) => cleanHeader(run, name, value, at, false))
    cleanPairs(run, request.queryString, `${place}, parameter`, (name, value, at) => cleanParameter(run, name, value, at))
    cleanPairs(run, request.cookies, `${place}, cookie`, (name, value, at) => cleanCookie(run, name, value, at))
    cleanSent(run, request, isEvidence, place)
    cleanRest(run, request, ['url', 'headers', 'queryString', 'cookies', 'postData', 'method', 'httpVersion'], place)
  }
  if (isFields(response)) {
    cleanPairs(run, response.headers, `${place}, answer, header`, (name, value, at) => cleanHeader(run, name, value, at, true))
    cleanPairs(run, response.cookies, `${place}, answer, cookie`, (name, value, at) => cleanCookie(run, name, value, at))
    if (typeof response.redirectURL === 'string' && response.redirectURL !== '')
      response.redirectURL = cleanUrl(run, response.redirectURL, `${place}, redirect`)
    cleanAnswer(run, response, isEvidence, url, place)
    cleanRest(run, response, ['headers', 'cookies', 'redirectURL', 'content', 'httpVersion'], place)
  }
  if (isFields(entry.cache)) entry.cache = {}
  if (isFields(entry._initiator)) entry._initiator = { type: typeof entry._initiator.type === 'string' ? run.words(entry._initiator.type, place) : 'other' }
  cleanRest(run, entry, ['request', 'response', 'timings', 'cache', 'startedDateTime', '_initiator'], place)
}

function cleanPairs(run: Run, pairs: unknown, place: string, clean: (name: string, value: string, place: string) => string) {
  if (!Array.isArray(pairs)) return
  for (const pair of pairs) {
    if (!isFields(pair)) continue
    const name = String(pair.name ?? '')
    if (typeof pair.value === 'string') pair.value = clean(name, pair.value, `${place} ${run.name(name.toLowerCase())}`)
    pair.name = run.name(name)
    if (typeof pair.domain === 'string') pair.domain = run.plain(`https://${pair.domain}`, place).slice(8)
    cleanRest(run, pair, ['name', 'value', 'path', 'domain', 'expires', 'httpOnly', 'secure', 'sameSite'], place)
  }
}

/** Its value where the name is on the list or chosen, in a form that the parsers still read. */
function cleanHeader(run: Run, name: string, value: string, place: string, isAnswer: boolean): string {
  const plain = name.toLowerCase()
  if (value === '' || value === 'removed') return value
  if (plain === 'cookie' || plain === 'set-cookie') return cleanCookies(run, value, place, isAnswer)
  if (!run.allows(plain, keptHeaders)) {
    run.drop('header', run.chosen(plain) ? 'you chose to remove it' : 'its name is not on the list of what is kept', place, value)
    return 'removed'
  }
  run.keep(`header ${plain}`)
  if (plain === 'location' || plain === 'referer' || plain === ':path' || plain === 'content-location') return cleanUrl(run, value, place)
  if (plain === 'host' || plain === ':authority') return run.plain(`https://${value}`, place).slice(8)
  return run.value(value, plain, place)
}

function cleanSent(run: Run, request: Fields, isEvidence: boolean, place: string) {
  const { postData } = request
  if (!isFields(postData)) return
  const type = typeof postData.mimeType === 'string' ? postData.mimeType : ''
  const at = `${place}, body`
  if (typeof postData.text === 'string' && postData.text !== '')
    postData.text = isEvidence ? cleanBody(run, postData.text, type, at) : withoutBody(run, postData.text, type, at)
  if (Array.isArray(postData.params)) {
    if (isEvidence) cleanPairs(run, postData.params, `${at}, parameter`, (name, value, where) => cleanParameter(run, name, value, where))
    else postData.params = []
  }
  cleanRest(run, postData, ['text', 'params'], at)
}

function cleanAnswer(run: Run, response: Fields, isEvidence: boolean, url: string, place: string) {
  const { content } = response
  if (!isFields(content)) return
  const type = typeof content.mimeType === 'string' ? content.mimeType : ''
  const at = `${place}, answer, body`
  if (typeof content.text === 'string' && content.text !== '') {
    const isText = !pictures.test(type) && !/\.(?:js|css|png|svg|woff2?)(?:[?#]|$)/.test(url)
    if (!isEvidence || !isText) {
      content.text = withoutBody(run, content.text, type, at)
      delete content.encoding
    } else if (content.encoding === 'base64') {
      content.text = cleanBody(run, new TextDecoder().decode(Uint8Array.from(atob(content.text), (byte) => byte.charCodeAt(0))), type, at)
      delete content.encoding
    } else content.text = cleanBody(run, content.text, type, at)
  }
  cleanRest(run, content, ['text'], at)
}

const withoutBody = (run: Run, text: string, type: string, place: string) => {
  if (text.startsWith('removed (')) return text
  run.drop('body', 'it is no answer of a sign-in, token or API endpoint', place, `${text.length} ${text.slice(0, 40)}`)
  return `removed (${text.length} characters${/^[\w.+-]{1,40}\/[\w.+-]{1,60}/.exec(type) ? ` of ${/^[\w.+/-]{3,100}/.exec(type)![0]}` : ''})`
}

function cleanBody(run: Run, text: string, type: string, place: string): string {
  run.keep('bodies of sign-in, token and API calls, cleaned')
  if (/x-www-form-urlencoded/i.test(type) && /^[\w.%+[\]-]{1,120}=/.test(text)) return cleanForm(run, text, place)
  const [, boundary] = (/^\s{0,9}multipart\//i.test(type) && /boundary="?([^";]{1,100})/i.exec(type)) || []
  return boundary ? cleanParts(run, text, boundary, place) : run.words(text, place)
}

/** Multipart: each part is named by its header; files go. */
const cleanParts = (run: Run, text: string, boundary: string, place: string) =>
  text
    .split(`--${boundary}`)
    .map((part) => {
      const at = /\r?\n\r?\n/.exec(part)
      if (at === null) return part
      const [head, from] = [part.slice(0, at.index), at.index + at[0].length]
      const name = /\bname="([^"]{0,200})"/.exec(head)?.[1] ?? ''
      const [, value = '', end = ''] = /^([\s\S]*?)((?:\r?\n)?)$/.exec(part.slice(from)) ?? []
      const where = `${place}, part ${run.name(name)}`
      const after = /\bfilename=/.test(head) ? withoutBody(run, value, '', where) : cleanParameter(run, name, value, where)
      return `${head.replace(/filename="[^"]*"/, 'filename="removed"')}${at[0]}${after}${end}`
    })
    .join(`--${boundary}`)

/** Fields that a HAR may have beside those that were read: what a browser or a person added goes unless it is on the list. */
function cleanRest(run: Run, node: Fields, done: readonly string[], place: string) {
  for (const key of Object.keys(node)) {
    if (done.includes(key)) continue
    if (key === 'comment' || (key.startsWith('_') && !keptExtensions.has(key.toLowerCase()))) {
      if (node[key] !== '' && node[key] !== null)
        run.drop('note', key === 'comment' ? 'it is free text' : 'its name is not on the list of what is kept', `${place}, ${run.name(key)}`, key)
      delete node[key]
    } else if (typeof node[key] !== 'number') node[key] = cleanJson(run, node[key], key, `${place}, ${run.name(key)}`)
  }
}
