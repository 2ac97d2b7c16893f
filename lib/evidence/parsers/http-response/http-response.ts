import { defineFormat } from '@/lib/evidence/types'
import { agentWords } from '../okta-widget-log/origin'
import { type Key, proves } from './proves'

/**
 * A call over HTTP and its answer, in whatever a program, a browser or a log makes of them. Of any server: `okta` says that Okta is in it.
 * Not the challenge, the error or the limits that the answer carries, nor the log of the Windows agent: formats of their own read those.
 */
export const httpResponse = defineFormat<'http-response', Key>({
  id: 'http-response',
  facts: {
    status400: null,
    status401: null,
    status403: null,
    status404: null,
    status405: null,
    status429: null,
    status5xx: 'status',
    statusOther: 'status',
    success: 'status',
    okta: null,
    notOkta: null,
    html: null,
    emptyBody: null,
    requestId: 'requestId',
    date: 'time',
    clockDiffers: 'seconds',
    method: 'method',
    path: 'path',
    bearerSent: null,
    sswsSent: null,
    dpopSent: null,
    jwtAsSsws: null,
    noAuthorization: null,
    malformedAuthorization: null,
    schemeUnseen: null,
    signInPath: null,
    managementPath: null,
    userinfoPath: null,
    otherHost: null,
    adminHost: null,
    unroutedNotFound: null,
  },
  reads: 'data',
  keeps: 'last',
  attempts: true,
  recognise: (text) =>
    /(?<!\d)[1-5]\d\d(?!\d)|x-okta-|\/api\/v1\/|\/oauth2\/|authorization|\.okta(?:preview|-emea|-gov)?\.com/i.test(text) && !agentWords.test(text),
  read: (text, now) => ({ seen: proves(text, now) }),
})
