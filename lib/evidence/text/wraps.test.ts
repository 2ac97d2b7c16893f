import { expect, test } from 'vitest'
import { pasted } from './text'
import { unwrapped } from './wraps'

const rows: Record<string, [wrapped: string, joined: string]> = {
  'a sentence that a mail wrapped': [
    'The connection was denied because the user account is not authorized for remote\nlogin.',
    'The connection was denied because the user account is not authorized for remote login.',
  ],
  'a string in JSON': [
    '{"errorCode":"E0000006","errorSummary":"You do not have\npermission to act"}',
    '{"errorCode":"E0000006","errorSummary":"You do not have permission to act"}',
  ],
  'sentences, times, headers and frames begin lines of their own': [
    'one two three four five six seven eight nine ten\nThen it worked.\nx-id: 1\n2026-11-20 10:00:00 x\n   at A.B()',
    'one two three four five six seven eight nine ten\nThen it worked.\nx-id: 1\n2026-11-20 10:00:00 x\n   at A.B()',
  ],
  'a line with room for the next word': [
    'one two three four five six seven eight nine ten eleven\nshort\nwords',
    'one two three four five six seven eight nine ten eleven short\nwords',
  ],
  'wider than any mail': [`${'word '.repeat(60)}\nend`, `${'word '.repeat(60)}\nend`],
}
for (const [name, [wrapped, joined]] of Object.entries(rows)) test(name, () => expect(unwrapped(pasted(wrapped)).text).toBe(joined))
