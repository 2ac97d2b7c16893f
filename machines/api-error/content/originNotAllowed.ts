import { sources } from '@/machines/shared/sources'
import { keepSecret } from '@/machines/shared/steps'
import type { CauseContent } from '@/machines/types'
import { sources as own } from './sources'

export const originNotAllowed: CauseContent = {
  kind: 'cause',
  title: 'The browser blocks the call: your page’s origin is not trusted',
  because:
    'A page may read another site’s answer only if that site allows the page’s origin (scheme, host and port). Okta allows only origins listed as Trusted Origins, with CORS. The call itself may have reached Okta.',
  remedies: [
    {
      by: 'okta-admin',
      steps: [
        'Add the origin. Security > API > Trusted Origins > Add Origin.',
        'Enter exactly what the browser’s address bar shows, without a path. Scheme, host and port, as in `http://localhost:4200`. With and without `www` are two origins.',
        'Tick Cross-Origin Resource Sharing (CORS). Tick Redirect too if the app signs people in from there. Save, and reload the page.',
      ],
      takes: '2 minutes',
      risk: 'A trusted page may call Okta with its visitors’ sessions. Trust only your own sites, and remove test origins later.',
    },
    {
      by: 'developer',
      steps: [
        'Send the Okta admin the `origin` in the browser’s message, exactly as it is.',
        'If the message mentions `*` and credentials, send no cookies. `withCredentials` false, or `credentials: "omit"`. Update the Okta library.',
        'Check URL and status in the network panel. A redirect to another host, or an error page without CORS headers, gives the same message.',
      ],
      otherWays: [
        'Calls with an API token or a client secret do not belong in a page. Make them on your server, where CORS does not apply.',
        'A page’s script cannot read `www-authenticate`: look for it in the network panel.',
      ],
      takes: 'about 15 minutes',
      risk: 'None',
    },
  ],
  verify: ['The network panel shows `access-control-allow-origin` with your page’s origin, and the message is gone.'],
  warnings: ['Do not turn off the browser’s checks or use an extension that adds the header: it helps nobody else.', keepSecret],
  howWeKnow:
    'The browser’s message about CORS or `Access-Control-Allow-Origin` shows it, and so does `E0000212`. If it mentions the wildcard `*` and credentials, the endpoint answers everybody, and the page must not send cookies. Outside a browser, the same call works.',
  sources: [sources.errorCodes, sources.spec, own.exposedHeaders],
}
