import type { Stopped } from '@/components/paste/types'
import type { Change } from '@/lib/sanitise/changes'
import type { Choice, Receipt } from '@/lib/sanitise/types'
import type { SameCause } from '@/machines/engine/same-cause'

/** A clean copy, what was done for it, where it leads, and the first places that differ. */
export type Copied = { text: string; receipt: Receipt; diagnosis: SameCause; changes: readonly Change[] }

/** What the page sends to the worker, and what the worker sends back. */
export type CopyRequest = { source: string | File; now: Date; choice: Choice }
export type CopyMessage = { progress: number } | { copied: Copied } | { refused: string } | { broken: true }
export type CopyResult = { copied: Copied } | { refused: string } | Stopped
