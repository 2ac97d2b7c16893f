import { type Org, org } from '@/lib/org/org'
import type { Tree } from '@/machines/engine/types'
import type { Sample } from '@/machines/types'

/** A tree before it is loaded: what the home page says of it, and how to get the rest. */
export type TreeEntry = {
  title: string
  /** What people see when they need it, for the home page. */
  symptom: string
  /** What the screen says then. */
  says: string
  /** What else people type when they look for it. */
  alsoTyped?: string
  load: () => Promise<Tree>
  samples: () => Promise<readonly Sample[]>
}

const all = () => import('./all-trees')

/** In the order of precedence where a paste fits several. Kept apart from the trees themselves: the first page must not carry them. */
export const trees = {
  'rdp-mfa': {
    title: 'Remote Desktop sign-in',
    symptom: 'I can’t get into a Windows server',
    says: '“Multi Factor Authentication Failed” over Remote Desktop',
    alsoTyped: 'Display Failed, MFA Bypass, no way in at all',
    load: () => all().then(({ rdpMfa }) => rdpMfa),
    samples: () => all().then(({ rdpMfaSamples }) => rdpMfaSamples),
  },
  'workflows-403': {
    title: 'Workflows card',
    symptom: 'A Workflows card fails',
    says: '403 Forbidden, insufficient_scope, reauthorize',
    alsoTyped: 'You do not have permission to perform the requested action',
    load: () => all().then(({ workflows403 }) => workflows403),
    samples: () => all().then(({ workflows403Samples }) => workflows403Samples),
  },
  'api-error': {
    title: 'Okta API',
    symptom: 'A script or app gets an API error',
    says: '401, 403, 429, 500, no answer, refused tokens',
    load: () => all().then(({ apiError }) => apiError),
    samples: () => all().then(({ apiErrorSamples }) => apiErrorSamples),
  },
  'sign-in-error': {
    title: 'Signing in',
    symptom: 'I can’t sign in to an app',
    says: 'Wrong password, MFA, “not assigned”, redirect or SAML errors',
    alsoTyped: 'unable to sign in, 400 Bad Request, OIDC',
    load: () => all().then(({ signInError }) => signInError),
    samples: () => all().then(({ signInErrorSamples }) => signInErrorSamples),
  },
} as const satisfies Record<string, TreeEntry>

export type TreeId = keyof typeof trees
export const treeIds = Object.keys(trees) as TreeId[]
/** Those that the organisation does not hide: what the home page, the search and a paste offer. A link opens any. */
export const shownTrees = ({ hiddenTrees = [] }: Org) => treeIds.filter((id) => !hiddenTrees.includes(id))
export const shownTreeIds = shownTrees(org)
export const isTreeId = (text: string): text is TreeId => Object.hasOwn(trees, text)
export const treeTitles: Readonly<Record<string, string>> = Object.fromEntries(treeIds.map((id) => [id, trees[id].title]))
