import type { Source } from '../types'
import { type CauseOf, factPerCause } from './causes'

const source = <const Id extends string>(id: Id) => ({ id, facts: factPerCause, attempts: false }) satisfies Source & { id: Id; facts: Record<CauseOf, null> }

/** A message that names a cause; one that several causes print; and the words of a failure that no message has. Read by formats that load with the table. */
export const messageSources = [source('message'), source('message-hint'), source('clause')] as const
