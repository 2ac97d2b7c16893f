import type { Artefact } from './artefacts/artefact'

/** A message that asks somebody for an artefact. `address`: the link that opens its page. */
export const askText = ({ name, takes }: Artefact, address: string) =>
  [
    'Hello,',
    '',
    `to find the cause of a sign-in or API failure I need this from you: ${name}. It takes ${takes}.`,
    '',
    'This page says how to get it, and has a box to paste it into. It is read in your browser; nothing is sent. You get a link back for me that holds no word of it.',
    address,
    '',
    'Please send no password, code, token or client secret to anybody, me included.',
  ].join('\n')
