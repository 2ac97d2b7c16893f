import { z } from 'zod/mini'

/** What the keys of the file may name: the causes of each tree, and who has something to do. */
export type Vocabulary = { causes: Readonly<Record<string, readonly string[]>>; roles: readonly string[] }

/** The shape of the organisation's file. An issue's message says what is expected; that of unknown keys, the keys that are known, one blank between two. */
export function orgSchema({ causes, roles }: Vocabulary) {
  const trees = Object.keys(causes)
  const byCause = <Value extends z.ZodMiniType>(value: Value) =>
    part(Object.fromEntries(trees.flatMap((tree) => causes[tree]!.map((cause) => [`${tree}.${cause}`, value]))))
  const hidden = list(
    leaf(`a tree: ${trees.join(', ')}`, (text) => trees.includes(text)),
    trees.length - 1,
    'a list of trees, each once, that leaves at least one to choose',
  )
  return part({
    name: line(40),
    domain: leaf('a host name without https:// and path, such as acme.okta.com', isOrgHost),
    helpdesk: atLeastOne({ name: line(60), phone: leaf('a phone number, such as +1 555 010 0199 or 555 0199 ext. 12', isPhone), email, url, hours: line(120) }),
    ticket: atLeastOne({ url, mail: z.strictObject({ to: email, subject: z.optional(line(150)) }, known('to', 'subject')) }),
    runbooks: byCause(url),
    rdpApp: leaf('the app’s name as in the Admin Console, 1 to 100 characters without ` { }', (text) => isLine(text, 100) && !/[`{}]/.test(text)),
    remedies: byCause(part(Object.fromEntries(roles.map((role) => [role, list(line(400), 10, 'a list of 1 to 10 steps, each a text on one line')])))),
    hiddenTrees: hidden,
    site: leaf('the URL of this copy without a path, such as https://latchkey.acme.example', (text) => isHttps(text) && new URL(text).origin === text),
    embed: list(leaf('the origin of a site, such as https://portal.acme.example', isPlainOrigin), 10, 'a list of 1 to 10 origins, each once'),
    security: z.strictObject(
      { contact: leaf('an e-mail address, or a URL that starts with https://', (text) => isEmail(text) || isHttps(text)), expires: day },
      known('contact', 'expires'),
    ),
  })
}

/** An object of which every key may be left out, and no other may stand in it. */
function part<Shape extends Record<string, z.ZodMiniType>>(shape: Shape) {
  const optional = Object.fromEntries(Object.entries(shape).map(([key, value]) => [key, z.optional(value)]))
  return z.strictObject(optional, known(...Object.keys(shape)))
}

const known = (...keys: string[]) => ({
  error: ({ code }: { code?: string | undefined }) => (code === 'unrecognized_keys' ? keys.join(' ') : `an object: { "${keys[0]}": … }`),
})

const atLeastOne = <Shape extends Record<string, z.ZodMiniType>>(shape: Shape) =>
  part(shape).check(
    z.refine((value) => Object.keys(value).length > 0, {
      error: `at least one of ${Object.keys(shape).join(', ')}`,
      when: ({ issues }) => issues.length === 0,
    }),
  )

const leaf = (expected: string, fits: (text: string) => boolean) => z.custom<string>((value) => typeof value === 'string' && fits(value), expected)

const list = (item: z.ZodMiniType, most: number, expected: string) =>
  z.array(item, expected).check(z.refine((items) => items.length > 0 && items.length <= most && new Set(items).size === items.length, expected))

const line = (most: number) => leaf(`a text of 1 to ${most} characters on one line, without spaces at either end`, (text) => isLine(text, most))
const isEmail = (text: string) => /^[\w.+'-]{1,64}@[^@]/.test(text) && isHost(text.slice(text.indexOf('@') + 1))
const email = leaf('an e-mail address, such as help@acme.example', isEmail)
const day = leaf('a date, such as 2027-11-21', (text) => /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(`${text}T00:00:00Z`).toJSON()?.startsWith(text) === true)
const url = leaf('a URL that starts with https://, at most 500 characters, without a username or password', isHttps)

/** No control characters, and none that turn the direction of what follows. */
const isLine = (text: string, most: number) =>
  text.length > 0 && text.length <= most && text.trim() === text && !/[\p{Cc}\u2028-\u202E\u2066-\u2069]/u.test(text)

function isHost(text: string): boolean {
  const labels = text.split('.')
  return text.length <= 253 && labels.length > 1 && labels.every((label) => /^[a-z\d](?:[a-z\d-]{0,61}[a-z\d])?$/i.test(label)) && /[a-z]$/i.test(text)
}

/** Of Okta or of the organisation's own; not the site of Okta itself. */
const isOrgHost = (text: string) => isHost(text) && !/^(?:www\.)?okta(?:preview|-emea|-gov)?\.(?:com|mil)$/i.test(text)

const isPhone = (text: string) => /^\+?[\d(][\d ()./-]{1,28}\d(?: ext\. ?\d{1,8})?$/.test(text) && !text.includes('  ')

function isHttps(text: string): boolean {
  if (text.length > 500 || /\s/.test(text) || !/^https:\/\/[^/]/i.test(text) || !URL.canParse(text)) return false
  const { protocol, username, password } = new URL(text)
  return protocol === 'https:' && username === '' && password === ''
}

/** Written into headers and into configurations of servers: nothing but the letters of a host name, and a port. */
function isPlainOrigin(text: string): boolean {
  const [, host = ''] = /^https:\/\/([a-z\d.-]+)(?::\d{1,5})?$/.exec(text) ?? []
  return isHost(host) && isHttps(text) && new URL(text).origin === text
}
