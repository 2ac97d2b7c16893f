/** All that a page may say to the service worker: fixed words, never an address. */
export const say = { keepRest: 'keep the rest', update: 'update', remove: 'remove' } as const

/** What the worker answers to `update` where another tab is open. */
export const othersOpen = 'others open'
