/** What an organisation says of itself in `org.json` at the root of the repository. All of it may be absent. */
export type Org = {
  name?: string
  /** `acme.okta.com`: fills the links into the Admin Console and the System Log. */
  domain?: string
  helpdesk?: { name?: string; phone?: string; email?: string; url?: string; hours?: string }
  ticket?: { url?: string; mail?: { to: string; subject?: string } }
  /** `tree.cause` → the organisation's own page about it. */
  runbooks?: Readonly<Record<string, string>>
  /** What the organisation calls the app Microsoft RDP (MFA). */
  rdpApp?: string
  /** Steps of the organisation's own: `tree.cause` → who → lines, said after ours. */
  remedies?: Readonly<Record<string, Partial<Record<'user' | 'helpdesk' | 'okta-admin' | 'server-admin' | 'developer', readonly string[]>>>>
  hiddenTrees?: readonly string[]
}

/** Checked and compiled in by the build: a page may fetch nothing. */
export const org: Org = JSON.parse(process.env.NEXT_PUBLIC_ORG ?? '{}')
