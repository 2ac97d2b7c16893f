import { clause } from '../clauses/clause'
import { messageFormats } from './message'
import { rowsOf } from './rows'
import { table } from './table'

/** The formats of the messages that this site knows. Loaded when a text is read: the table is large. */
export const knownMessages = [...messageFormats(rowsOf(table)), clause]
