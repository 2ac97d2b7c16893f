import type { EvidenceRows } from '@/machines/engine/types'
import type { questions } from '../content/questions'

/** Rows that say which reply each fact stands for. */
export type Replies = EvidenceRows<keyof (typeof questions)['reply']['answers']>
