import type { Source } from '@/lib/evidence/types'

export const agentConfigSource = {
  id: 'agent-config',
  facts: {
    trailingSlash: null,
    notHttps: null,
    adminHost: null,
    path: null,
    space: null,
    quotes: null,
    hiddenCharacter: 'codePoint',
    lookAlike: 'codePoint',
    plain: null,
    secretPresent: null,
    failOpen: null,
    rdpOnly: null,
    othersAllowed: null,
    pinningOff: null,
    widgetTimeout: 'seconds',
  },
  attempts: false,
} as const satisfies Source
