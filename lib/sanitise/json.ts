import { personalNamed } from './personal-names'
import { secretOf } from './secret-names'
import type { Run } from './types'

type Fields = Record<string, unknown>
const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Deeper than any answer or log is; what is below goes. */
const deepest = 200

/** A value of JSON, cleaned in place; gives what stands there. `name`: the field that it stands in. */
export function cleanJson(run: Run, node: unknown, name: string, place: string, depth = 0): unknown {
  if (typeof node === 'string') return run.value(node, name, place)
  if (typeof node === 'number') return cleanNumber(run, node, name, place)
  if (typeof node !== 'object' || node === null) return node
  if (depth > deepest) return run.stand('value', JSON.stringify(node), place)
  if (Array.isArray(node)) {
    const isTop = name === ''
    for (let i = 0; i < node.length; i++)
      node[i] = cleanJson(run, node[i], name, isTop ? (place === '' ? `item ${i + 1}` : `${place}, item ${i + 1}`) : place, depth + 1)
    return node
  }
  return cleanFields(run, node as Fields, name, place, depth)
}

function cleanNumber(run: Run, node: number, name: string, place: string): unknown {
  const kind = node > 999 ? secretOf(name, `${node}`) : undefined
  if (kind !== undefined) return run.secret(`${node}`, kind, 'its name says that it is a secret', place)
  const personal = personalNamed(name)
  return personal === 'phone' || personal === 'place' ? run.stand(personal, `${node}`, place) : node
}

function cleanFields(run: Run, node: Fields, name: string, place: string, depth: number): Fields {
  linkPerson(run, node)
  const isThing =
    typeof node.type === 'string' && !/^(?:user|appuser|person|contact|iduser)$/i.test(node.type) && ('displayName' in node || 'alternateId' in node)
  // A pair, as HAR, Postman and Okta's sign-in write them.
  const said = [node.name, node.key].find((one) => typeof one === 'string')
  let isRenamed = false
  for (const key of Object.keys(node)) {
    const called = key === 'value' && typeof said === 'string' ? said : key === 'value' && secretOf(name) !== undefined ? name : key
    const safe = run.name(key)
    isRenamed ||= safe !== key
    const where = place === '' ? safe : `${place}, ${safe}`
    node[key] =
      isThing && (key === 'displayName' || key === 'alternateId') && typeof node[key] === 'string'
        ? run.words(node[key], where)
        : cleanJson(run, node[key], called, where, depth + 1)
  }
  return isRenamed ? Object.fromEntries(Object.entries(node).map(([key, value]) => [run.name(key), value])) : node
}

/** Names that stand for one person in one object: of an actor, a profile, a token. */
const together = [
  'email',
  'login',
  'preferred_username',
  'username',
  'userName',
  'userPrincipalName',
  'sAMAccountName',
  'alternateId',
  'displayName',
  'name',
  'sub',
  'id',
  'uid',
  'identifier',
]

function linkPerson(run: Run, node: Fields) {
  const isActor = typeof node.alternateId === 'string' && (node.type === undefined || /^(?:User|AppUser)$/.test(String(node.type)))
  const isToken = typeof node.sub === 'string' && ('iss' in node || 'email' in node || 'preferred_username' in node)
  const isProfile = typeof node.login === 'string' || (typeof node.email === 'string' && ('firstName' in node || 'displayName' in node))
  const isUser = typeof node.id === 'string' && node.id.startsWith('00u') && ('profile' in node || 'identifier' in node || 'login' in node)
  if (!isActor && !isToken && !isProfile && !isUser) return
  const profile = isFields(node.profile) ? node.profile : {}
  const values = [node, profile]
    .flatMap((one) => together.map((key): [string, unknown] => [key, one[key]]))
    .flatMap(([key, value]) => {
      return typeof value === 'string' && value !== '' && !/^https?:|^0oa/.test(value) && (key !== 'id' || value.startsWith('00u')) ? [value] : []
    })
  run.person(values)
}

/** The blanks that a text of JSON indents by: none where it is on one line. */
export const indentOf = (text: string) =>
  /^\s*[[{]\r?\n([ \t]{1,10})/.exec(text.slice(0, 200))?.[1] ?? /^\s*\[\s*\{\r?\n([ \t]{1,10})/.exec(text.slice(0, 200))?.[1] ?? ''

export { type Fields, isFields }
