/** Something that can be found: the address of its page, what it is called, a line about it, and further words that it is found by. */
export type Entry = { href: string; kind: EntryKind; title: string; says: string; words: string }
export type EntryKind = 'tree' | 'cause' | 'code' | 'evidence' | 'list'
