import type { Artefact } from '@/machines/knowledge/artefacts/artefact'

/** A message that asks somebody for an artefact. `address`: the link that opens its page. `mayBe`: titles of the causes that it is to tell apart. */
export const askText = ({ name, takes }: Artefact, address: string, mayBe: readonly string[] = []) =>
  [
    'Hello,',
    '',
    `To find out why something fails at Okta, I need this from you: ${name}. It takes ${takes}.`,
    ...(mayBe.length > 0 ? [`So far it may be: ${mayBe.join('; ')}.`] : []),
    '',
    'This page says how to get it and has a box to paste it into. Your browser reads it, and nothing is sent. Then send me the link that you get. It has no line of your paste in it.',
    address,
    '',
    'Please do not send a password, code, token or client secret to anybody, including me.',
  ].join('\n')
