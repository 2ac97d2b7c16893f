import { kindNames } from './compare'
import type { Compared, Difference } from './types'

/** The comparison as plain text, for a ticket. `titles`: what each cause is called. */
export function asText({ kind, deciding, other, unimportant, same }: Compared, titles: Readonly<Record<string, string>>): string {
  const one = ({ field, works, fails, why, cause }: Difference) =>
    [
      field,
      `  works: ${works ?? '(absent)'}`,
      `  fails: ${fails ?? '(absent)'}`,
      ...(why ? [`  why it matters: ${why}`] : []),
      ...(cause ? [`  may lead to: ${titles[cause]}`] : []),
    ].join('\n')
  return [
    `Works against fails: two of the kind “${kindNames[kind].replace(/^an? /, '')}”`,
    ...(deciding.length > 0 ? ['What differs and matters, the most decisive first:', ...deciding.map(one)] : ['Nothing differs that is known to matter.']),
    ...(other.length > 0 ? ['What else differs:', ...other.map(one)] : []),
    `Differs each time: ${unimportant.map(({ field }) => field).join(', ') || 'nothing'}. The same: ${same}.`,
  ].join('\n\n')
}
