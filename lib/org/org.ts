/** What an organisation says of itself in `org.json` at the root of the repository. All of it may be absent. */
export type Org = {
  name?: string
  /** `acme.okta.com`: fills the links into the Admin Console and the System Log. */
  domain?: string
  /** At least one of these. */
  helpdesk?: { name?: string; phone?: string; email?: string; url?: string; hours?: string }
  /** Where a ticket is opened: a page, a mail address, or both. */
  ticket?: { url?: string; mail?: { to: string; subject?: string } }
  /** `tree.cause` → the organisation's own page about it. */
  runbooks?: Readonly<Record<string, string>>
  /** What the organisation calls the app Microsoft RDP (MFA). */
  rdpApp?: string
  /** Steps of the organisation's own: `tree.cause` → who → lines, said after ours. */
  remedies?: Readonly<Record<string, Partial<Record<'user' | 'helpdesk' | 'okta-admin' | 'server-admin' | 'developer', readonly string[]>>>>
  /** Trees that are not offered. A link to one still opens. */
  hiddenTrees?: readonly string[]
  /** Where this copy is found: `https://latchkey.acme.example`. */
  site?: string
  /** Origins of sites that may show this copy in a frame: `https://portal.acme.example`. No other may. */
  embed?: readonly string[]
  /** Whom to tell of a weakness of this copy: a mail address or a page, and the day (`2027-11-21`) until which that holds. */
  security?: { contact: string; expires: string }
}
type Role = keyof NonNullable<Org['remedies']>[string]

/** Checked and compiled in by the build: a page may fetch nothing. */
export const org: Org = JSON.parse(process.env.NEXT_PUBLIC_ORG ?? '{}')

/** The organisation's own page about a cause. */
export const runbookFor = (tree: string, cause: string, from: Org = org): string | undefined => from.runbooks?.[`${tree}.${cause}`]

/** Steps of the organisation's own for a role, said after ours. They mark commands with backticks, as ours do, and hold no values to fill in. */
export const ownSteps = (tree: string, cause: string, role: Role, from: Org = org): readonly string[] => from.remedies?.[`${tree}.${cause}`]?.[role] ?? []

/** Words with the organisation's own name of the app Microsoft RDP (MFA). */
export const withOwnNames = (words: string, { rdpApp }: Org = org): string =>
  rdpApp === undefined ? words : words.replaceAll('Microsoft RDP (MFA)', () => rdpApp)

/** `tel:` for a number as people write it (RFC 3966). */
export const dialled = (phone: string): string => {
  const [number = '', extension] = phone.split(' ext.')
  return `tel:${number.replace(/[^+\d]/g, '')}${extension === undefined ? '' : `;ext=${extension.trim()}`}`
}
