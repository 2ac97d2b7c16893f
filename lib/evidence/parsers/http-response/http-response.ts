import { defineFormat } from '@/lib/evidence/types'
import { agentWords } from '../okta-widget-log/origin'
import { httpResponseSource } from './facts'
import { type Key, proves } from './proves'

/**
 * A call over HTTP and its answer, in whatever a program, a browser or a log makes of them. Of any server: `okta` says that Okta is in it.
 * Not the challenge, the error or the limits that the answer carries, nor the log of the Windows agent: formats of their own read those.
 */
export const httpResponse = defineFormat<'http-response', Key>({
  ...httpResponseSource,
  reads: 'data',
  keeps: 'last',
  recognise: (text) =>
    /(?<!\d)[1-5]\d\d(?!\d)|x-okta-|\/api\/v1\/|\/oauth2\/|authorization|\.okta(?:preview|-emea|-gov)?\.com/i.test(text) && !agentWords.test(text),
  read: (text, now) => ({ seen: proves(text, now) }),
})
