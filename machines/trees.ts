import type { FactId, FormatId, Proof } from '@/lib/evidence/formats/all'
import type { Tree } from './tree'

/** A tree before it is loaded: what the home page says of it, what opens it, and how to get the rest. */
export type TreeEntry = {
  title: string
  /** What people see when they need it, for the home page. */
  symptom: string
  /** What the screen says then. */
  says: string
  /** The formats, or single facts, that open this tree by themselves. */
  opens: readonly (FormatId | FactId)[]
  /** Of these, the ones that belong to no other tree: what they are in is about this one. */
  owns: readonly (FormatId | FactId)[]
  load: () => Promise<Tree>
  samples: () => Promise<readonly Sample[]>
}
/** A paste of our own making for readers who want to see how it works: what it is called, and its text. */
export type Sample = { name: string; paste: string }

/** In the order of precedence where a paste fits several. Kept apart from the trees themselves: the first page must not carry them. */
export const trees = {
  'rdp-mfa': {
    title: 'Remote Desktop sign-in',
    symptom: 'I cannot get into a Windows server over Remote Desktop',
    says: '“Multi Factor Authentication Failed”, “Display Failed”, “MFA Bypass”, or no way in at all',
    opens: ['okta-widget-log', 'screen-message', 'agent-config', 'clock', 'okta-system-log.rdpApp'],
    owns: ['okta-widget-log', 'screen-message', 'agent-config'],
    load: () => import('./rdp-mfa/tree').then(({ tree }) => tree),
    samples: () => import('./rdp-mfa/samples').then(({ samples }) => samples),
  },
} as const satisfies Record<string, TreeEntry>

export type TreeId = keyof typeof trees
export const treeIds = Object.keys(trees) as TreeId[]
export const isTreeId = (text: string): text is TreeId => Object.hasOwn(trees, text)

/** The trees that these proofs open: those that own one of them, else all that one opens. */
export function treesFor(proofs: readonly Proof[]): TreeId[] {
  const has = (keys: readonly string[]) =>
    proofs.map((proof) => proof.replace('!', '')).some((fact) => keys.some((key) => fact === key || fact.startsWith(`${key}.`)))
  const owners = treeIds.filter((id) => has(trees[id].owns))
  return owners.length > 0 ? owners : treeIds.filter((id) => has(trees[id].opens))
}
