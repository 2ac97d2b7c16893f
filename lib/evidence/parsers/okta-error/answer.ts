/** One answer of Okta: its code in capitals, and the span of the words that show it. */
export type Answer = { code: string; from: number; to: number }
