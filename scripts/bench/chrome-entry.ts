import type { Body } from './bodies'
import type { Chance } from './seeded'

/** A request and its answer, as told to `chromeEntry`. `at`: milliseconds after the capture began. */
export type Call = {
  method?: string
  url: string
  status?: number
  at: number
  form?: Record<string, string>
  location?: string
  body: Body
  received?: Record<string, string>
}

const began = Date.UTC(2026, 10, 20, 10)

/** An entry as Chrome writes it when a HAR is exported without sensitive data: every member, headers without cookies, indented by two blanks. */
export function chromeEntry({ method = 'GET', url, status = 200, at, form, location, body, received = {} }: Call, chance: Chance): string {
  const { host, hostname, pathname, search, searchParams, origin } = new URL(url)
  const started = new Date(began + at)
  const sent = form && `${new URLSearchParams(form)}`
  const took = chance.between(5, 900) + chance.next()
  const entry = {
    _connectionId: `${chance.between(100, 99_999)}`,
    _initiator: body.kind === 'document' ? { type: 'other' } : script(chance),
    _priority: body.kind === 'document' ? 'VeryHigh' : chance.pick(['High', 'Low']),
    _resourceType: body.kind,
    cache: {},
    connection: '443',
    pageref: 'page_1',
    request: {
      method,
      url,
      httpVersion: 'h2',
      headers: pairs({
        ':authority': host,
        ':method': method,
        ':path': `${pathname}${search}`,
        ':scheme': 'https',
        accept: body.kind === 'document' ? 'text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8' : '*/*',
        'accept-encoding': 'gzip, deflate, br, zstd',
        'accept-language': 'en-GB,en;q=0.9',
        'cache-control': 'no-cache',
        pragma: 'no-cache',
        ...(sent ? { 'content-length': `${sent.length}`, 'content-type': 'application/x-www-form-urlencoded', origin } : {}),
        referer: 'https://shop.acme.example/',
        'sec-ch-ua': '"Chromium";v="142", "Google Chrome";v="142", "Not_A Brand";v="99"',
        'sec-ch-ua-mobile': '?0',
        'sec-ch-ua-platform': '"Windows"',
        'sec-fetch-dest': body.kind === 'document' ? 'document' : 'empty',
        'sec-fetch-mode': body.kind === 'document' ? 'navigate' : 'cors',
        'sec-fetch-site': 'cross-site',
        'user-agent': 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36',
      }),
      queryString: [...searchParams].map(([name, value]) => ({ name, value: encodeURIComponent(value) })),
      cookies: [],
      headersSize: -1,
      bodySize: sent?.length ?? 0,
      ...(sent
        ? {
            postData: {
              mimeType: 'application/x-www-form-urlencoded',
              text: sent,
              params: Object.entries(form).map(([name, value]) => ({ name, value: encodeURIComponent(value) })),
            },
          }
        : {}),
    },
    response: {
      status,
      statusText: '',
      httpVersion: 'h2',
      headers: pairs({
        'cache-control': 'public, max-age=31536000',
        'content-encoding': 'br',
        'content-type': `${body.mimeType};charset=utf-8`,
        date: new Date(began + at + 200).toUTCString(),
        etag: `W/"${chance.id(24)}"`,
        server: 'nginx',
        'strict-transport-security': 'max-age=315360000; includeSubDomains',
        'timing-allow-origin': '*',
        vary: 'Accept-Encoding, Origin',
        'x-content-type-options': 'nosniff',
        ...(location ? { location } : {}),
        ...received,
      }),
      cookies: [],
      content: {
        size: body.base64 ? (body.text.length / 4) * 3 : body.text.length,
        mimeType: body.mimeType,
        ...(body.text ? { text: body.text } : {}),
        ...(body.base64 ? { encoding: 'base64' } : {}),
      },
      redirectURL: location ?? '',
      headersSize: -1,
      bodySize: -1,
      _transferSize: Math.round(body.text.length / 4) + 300,
      _error: null,
      _fetchedViaServiceWorker: false,
    },
    serverIPAddress: hostname.endsWith('okta.com') ? '198.51.100.20' : '203.0.113.80',
    startedDateTime: started.toISOString(),
    time: took,
    timings: {
      blocked: chance.next() * 9,
      dns: -1,
      ssl: -1,
      connect: -1,
      send: 0.3,
      wait: took * 0.8,
      receive: took * 0.2,
      _blocked_queueing: chance.next(),
      _workerStart: -1,
      _workerReady: -1,
      _workerFetchStart: -1,
      _workerRespondWithSettled: -1,
    },
  }
  return JSON.stringify(entry, null, 2).replaceAll('\n', '\n      ')
}

/** What Chrome notes of the script that asked. */
const script = (chance: Chance) => ({
  type: 'script',
  stack: {
    callFrames: Array.from({ length: chance.between(1, 6) }, () => ({
      functionName: chance.id(3),
      scriptId: `${chance.between(1, 900)}`,
      url: `https://static.acme.example/assets/${chance.id(12)}.js`,
      lineNumber: chance.between(0, 40),
      columnNumber: chance.between(0, 90_000),
    })),
  },
})

const pairs = (headers: Record<string, string>) => Object.entries(headers).map(([name, value]) => ({ name, value }))
