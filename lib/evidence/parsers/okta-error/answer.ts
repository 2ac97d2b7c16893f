/** One answer of Okta: its code, in capitals, and the words that bear it, as offsets. */
export type Answer = { code: string; from: number; to: number }
