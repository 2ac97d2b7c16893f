import type { Artefact } from '@/machines/knowledge/artefacts/artefact'

/** A message that asks somebody for an artefact. `address`: the link that opens its page. `mayBe`: titles of the causes that it is to tell apart. */
export const askText = ({ name, takes }: Artefact, address: string, mayBe: readonly string[] = []) =>
  [
    'Hello,',
    '',
    `To find the cause of a failure at Okta, this is needed from you: ${name}. It takes ${takes}.`,
    ...(mayBe.length > 0 ? [`So far it may be: ${mayBe.join('; ')}.`] : []),
    '',
    'This page says how to get it, and has a box to paste it into. It is read in your browser; nothing is sent. Then you get a link to send back to me, which holds no line of it.',
    address,
    '',
    'Please send no password, code, token or client secret to anybody, me included.',
  ].join('\n')
