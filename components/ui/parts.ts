/** The parts that a page of its own shows, for the next developer: what is in this folder. */
export const parts = ['badge', 'button', 'copy', 'copy-box', 'error-summary', 'fold', 'late-fold', 'list-filter', 'panel', 'rich', 'role-chips'] as const
export type PartName = (typeof parts)[number]
export const isPart = (name: string): name is PartName => (parts as readonly string[]).includes(name)
