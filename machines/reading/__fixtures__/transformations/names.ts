import { vendors } from '@/lib/evidence/parsers/other-vendor/vendors'
import { anyForm, ifChanged, type Transformation } from './form'

/** Hosts and ids by others of their class; equal stays equal. What is signed or encoded holds the old ones, so such a text is left as it is. */
export const names: readonly Transformation[] = [
  { name: 'other org', forms: anyForm, change: (text) => (isEncoded(text) ? undefined : ifChanged(text, text.replace(org, renamedOrg))) },
  { name: 'other custom domain', forms: anyForm, change: (text) => (isEncoded(text) ? undefined : ifChanged(text, text.replace(custom, renamedHost))) },
  { name: 'other ids', forms: anyForm, change: (text) => (isEncoded(text) ? undefined : ifChanged(text, text.replace(id, renamedId))) },
]

const isEncoded = (text: string) => /eyJ[\w-]{20}|[A-Za-z\d+/]{120}/.test(text)

/** The name of an org before Okta's own domains; one that stands for a name to fill in is of another class. */
const org =
  /(?<![\w.-])(?!(?:www|login|developer|support|help|admin)\b|[\w-]*(?:your|domain|company|example|tenant|xxx|subdomain))([a-z\d][a-z\d-]{0,60}?)(-admin)?(?=\.okta(?:preview|-emea|-gov)?\.com\b)/gi
const renamedOrg = (_: string, name: string, admin = '') => `${/^dev-\d/.test(name) ? 'dev-' : 'k'}${digits(name)}${admin}`

/** A host of a path that Okta's own hosts have, of neither Okta nor a service that we know. */
const custom =
  /(?<=https?:\/\/)(?![\w.-]*(?:okta|localhost|your|example\.com|\b127\.|\b10\.))((?:[\w-]+\.)+[a-z]{2,10})(?=\/(?:oauth2|api\/v1|\.well-known|login|app)\b)/gi
const renamedHost = (host: string) =>
  Object.values(vendors).some((one) => 'host' in one && one.host.test(`https://${host}/`)) ? host : `id${digits(host)}.acme.example`

const id = /(?<![\w-])(0oa|00u|00g|aus|oae|aut|idp|00o|rul)([A-Za-z\d]{17})(?![\w-])/g
const renamedId = (_: string, kind: string, rest: string) =>
  kind + Array.from(rest, (one, i) => letters[(letters.indexOf(one) + 7 + i) % letters.length]).join('')
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789'

/** The same seven digits for the same name. */
const digits = (name: string) =>
  String(1_000_000 + (Array.from(name.toLowerCase()).reduce((sum, one) => (sum * 31 + one.charCodeAt(0)) % 8_999_999, 7) % 8_999_999))
