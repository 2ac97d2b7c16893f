/** When a rate limit's window ends, as a sentence behind another; nothing where nothing is known of it. */
export function windowEnd(resets: string | undefined, wait: string | undefined): string {
  if (resets) return ` The window ends at ${resets}${wait ? `, ${wait} after the answer` : ''}.`
  return wait ? ` The window ends ${wait} after the answer.` : ''
}
