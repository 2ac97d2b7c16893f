import { type Body, bodies } from './bodies'
import { type Call, chromeEntry } from './chrome-entry'
import { type Chance, seeded } from './seeded'

/**
 * A HAR of about so many bytes, as Chrome writes it, in chunks: a shop's pages, some three thousand requests in 100 MB; close to its end somebody signs in, and
 * Okta refuses the redirect URI.
 */
export function* har(bytes: number, seed = 1): Generator<string> {
  const chance = seeded(seed)
  const body = bodies(chance)
  yield `{\n  "log": {\n    "version": "1.2",\n    "creator": {\n      "name": "WebInspector",\n      "version": "537.36"\n    },\n    "pages": [],\n    "entries": [\n      `
  let [size, at] = [0, 0]
  // What comes after the sign-in takes a fiftieth.
  for (let isSignedIn = false; size < bytes; at += chance.between(5, 400)) {
    if (!isSignedIn && size > bytes * 0.98) {
      isSignedIn = true
      for (const call of signIn(at, chance)) {
        const entry = `${chromeEntry(call, chance)},\n      `
        size += entry.length
        yield entry
      }
    }
    const entry = `${chromeEntry(passing(body(), at, chance), chance)},\n      `
    size += Buffer.byteLength(entry)
    yield entry
  }
  yield `${chromeEntry(passing(body(), at, chance), chance)}\n    ]\n  }\n}`
}

const passing = (body: Body, at: number, { id, pick, between }: Chance): Call => {
  const path = body.extension
    ? `assets/${id(12)}.${body.extension}`
    : `${pick(['products', 'search', 'basket', 'recommended'])}/${between(1, 9999)}?page=${between(1, 40)}&sort=price`
  const host = pick(
    body.kind === 'document' ? ['shop.acme.example'] : ['shop.acme.example', 'static.acme.example', 'api.acme.example', 'metrics.other.example'],
  )
  const isPing = body.kind === 'ping'
  return { url: `https://${host}/${path}`, at, body, ...(isPing ? { method: 'POST', status: 204, form: { event: 'view', page: id(10) } } : {}) }
}

/** The app sends the browser to Okta with an address that is not on the app's list. */
function signIn(at: number, { id }: Chance): Call[] {
  const asked = new URLSearchParams({
    client_id: '0oa7acme2Shop4Web5d7',
    response_type: 'code',
    scope: 'openid profile email',
    redirect_uri: 'https://shop.acme.example/login/callback/',
    state: id(32),
    nonce: id(32),
    code_challenge: `${id(42)}A`,
    code_challenge_method: 'S256',
  })
  const authorize = `https://acme.okta.com/oauth2/v1/authorize?${asked}`
  const page = { mimeType: 'text/html', kind: 'document', extension: '', text: '' } as const
  const received = { 'x-okta-request-id': id(27), 'x-rate-limit-limit': '1200', 'x-rate-limit-remaining': '1199' }
  return [
    { url: 'https://shop.acme.example/login', status: 302, at, location: authorize, body: page },
    { url: authorize, status: 400, at: at + 300, received, body: { ...page, text: refusal } },
  ]
}

const refusal = `<!DOCTYPE html>
<html lang="en">
<head>
  <meta http-equiv="Content-Type" content="text/html; charset=UTF-8">
  <title>Acme - Error</title>
  <link href="https://acme.okta.com/assets/css/errors/error-page.css" type="text/css" rel="stylesheet">
</head>
<body class="error-page">
  <div class="content">
    <h1>400</h1>
    <h2>Bad Request</h2>
    <p>Your request resulted in an error.</p>
    <p>The &#039;redirect_uri&#039; parameter must be a Login redirect URI in the client app settings: https://acme-admin.okta.com/admin/app/oidc_client/instance/0oa7acme2Shop4Web5d7#tab-general</p>
    <a href="https://acme.okta.com">Go to Homepage</a>
  </div>
</body>
</html>`
