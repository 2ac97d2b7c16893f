/** A parameter of a challenge: its value as it was meant, and the place of its name and value. */
export type Parameter = { value: string; from: number; to: number }

/** One challenge of RFC 9110, §11.6.1. `scheme` is in lower case, and empty where the paste begins after it. */
export type Challenge = { scheme: string; from: number; to: number; parameters: Map<string, Parameter> }

/** The challenges of one header, or of what is left of one. */
export type Header = Challenge[]
