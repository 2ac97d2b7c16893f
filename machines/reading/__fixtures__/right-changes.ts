/** Where a changed text rightly says something else: by transformation the reason, and the names of the texts. */
export const rightChanges: Readonly<Record<string, Readonly<Record<string, string>>>> = {}
