import { defineFormat } from '@/lib/evidence/types'
import { samlSource } from './facts'
import { messagesIn } from './messages'
import { type Key, proves, unchecked } from './proves'
import { termsOf } from './terms'
import { oktas } from './whose'

/**
 * Messages of SAML 2.0 and metadata, as XML or as they are sent: in base64, deflated or not, percent-encoded any number of times, complete or cut off. `okta`:
 * Okta sent it or receives it; messages of others prove nothing. Checks no signature and decrypts nothing. Times in seconds, against the given clock.
 */
export const saml = defineFormat<'saml', Key>({
  ...samlSource,
  reads: 'data',
  keeps: 'all',
  recognise: (text) => /SAML|saml[p2:]|[A-Za-z\d+/_-]{24}/.test(text),
  read(text, now) {
    const { messages: all, failure } = messagesIn(text)
    const messages = oktas(all, text)
    const { seen, pairs } = proves(messages, now)
    if (all.length === 0 && failure) throw failure
    return { seen, pairs, unchecked: unchecked(messages), terms: termsOf(messages) }
  },
})
