import { expect, test } from 'vitest'
import { isAtOtherHost } from './other-host'

const others = {
  'a URL on the line': 'okta login\nFailed to fetch https://db.acme.io/v1/statement: @timed out',
  'the host and the path of Python': "okta\nHTTPSConnectionPool(host='trino.acme.io', port=433): Max retries with url: /v1/statement (@timed out",
  'a name that is looked up': 'jenkins with okta\njava.net.UnknownHostException: @updates.jenkins.io',
  'the line before': 'https://acme.okta.com polled\nFailed POST https://hr.acme.local:8443/scim/v2/Users\nPKIX @path building failed',
  'a local server': 'okta\nconnect ECONNREFUSED @127.0.0.1:8080',
}
const may = {
  'a host of Okta’s': 'https://acme.okta.com/oauth2/v1/token @timed out',
  'a custom domain': 'https://login.acme.io/x @timed out',
  'a path of Okta’s': 'https://acme.io/oauth2/default/v1/token @timed out',
  'a hidden host': "HTTPSConnectionPool(host='xxx.xxx.xxx', port=443): @certificate verify failed",
  'a proxy': 'connect to proxy.acme.io @timed out',
  'a frame of Okta’s library': 'https://acme.io/x @timed out\n\tat com.okta.sdk.Client',
  'no host': 'okta: @connection timed out',
}
const at = (text: string) => isAtOtherHost(text.replace('@', ''), { from: text.indexOf('@'), to: text.indexOf('@') + 24 })
for (const [name, text] of Object.entries(others)) test(`another server: ${name}`, () => expect(at(text)).toBe(true))
for (const [name, text] of Object.entries(may)) test(`may be Okta’s: ${name}`, () => expect(at(text)).toBe(false))
