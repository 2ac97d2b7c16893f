import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const originNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'The browser blocks the call: the page’s origin is not trusted by the org',
  because:
    'A page may read an answer of another site only if that site names the page’s origin (scheme, host and port). Okta names only origins that are listed as Trusted Origins, with CORS. The call itself may have reached Okta.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Open Security > API > Trusted Origins and choose Add Origin.',
        'Enter exactly what the browser’s address bar shows, without a path: scheme, host and port, as in `http://localhost:4200`. With and without `www` are two origins.',
        'Tick Cross-Origin Resource Sharing (CORS). Tick Redirect too if the app signs people in from there.',
      ],
      otherWays: ['Save, and load the page again.'],
      takes: '2 minutes',
      risk: 'A page at a trusted origin may call Okta with the session of whoever has it open. Trust only sites of your own, and take test addresses off again.',
    },
    {
      by: 'developer',
      steps: [
        'Read `origin` in the browser’s message, and send exactly that to the Okta admin.',
        'If the message speaks of `*` and credentials: send the call without cookies (`withCredentials` false, or `credentials: "omit"`), and update the Okta library.',
        'Check the address in the network panel. A redirect to another host, or an error page without CORS headers, ends in the same message: look at the status.',
      ],
      otherWays: [
        'Calls with an API token or a client secret do not belong in a page. Make them on your server: there, CORS does not apply.',
        'Note that a page can read only some headers of Okta’s answers. `www-authenticate` is not among them, so look for it in the network panel.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The network panel shows `access-control-allow-origin` with the page’s origin, and the message is gone from the console.'],
  warnings: ['Do not start the browser with its checks turned off, or use an extension that adds the header: it helps nobody else.', keepSecret],
  howWeKnow:
    'The browser’s words about CORS or `Access-Control-Allow-Origin` show it, and so does `E0000212`. If they speak of the wildcard `*` and credentials, the address answers everybody, and the page must not send cookies with the call. Outside a browser, the same call works.',
  sources: [sources.errorCodes, sources.spec, own.exposedHeaders],
}
