/**
 * Names that stand in released links, or have a spoken code, and are none of today's: what says the same today. Append-only, for links open for ever. A name that is
 * retired twice leads to the newest one directly.
 */
export type Retired = {
  /** `format.fact`: another of the same meaning. */
  facts: Readonly<Record<string, string>>
  /** By tree: the step that asks or names the same. */
  steps: Readonly<Record<string, Readonly<Record<string, string>>>>
  /** By tree: `step.answer`, both as the link writes them, and `step.answer` of today. */
  answers: Readonly<Record<string, Readonly<Record<string, string>>>>
}

export const retired: Retired = { facts: {}, steps: {}, answers: {} }
