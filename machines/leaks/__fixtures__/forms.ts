import type { Chance } from './chance'
import type { Credential, Fields } from './kinds'

/** How a program may have written what holds a credential: as it is, or within something else. */
export const forms = ['plain', 'url', 'json', 'base64', 'base64url'] as const
export type Form = (typeof forms)[number]

/** A credential as a line or several, written in one of the forms. */
export function written(credential: Credential, form: Form, chance: Chance): string {
  const native = chance.one(natives(credential))
  const more = chance.below(2) === 1
  if (form === 'plain') return native
  if (form === 'url')
    return more ? `https://acme.okta.com/x?next=${encodeURIComponent(native)}&y=1` : (query(credential.fields) ?? `debug=${encodeURIComponent(native)}`)
  if (form === 'json') return JSON.stringify({ level: 'debug', message: more ? JSON.stringify({ body: native }) : native })
  return `payload=${Buffer.from(native).toString(form)}`
}

const natives = ({ header, fields, line }: Credential): string[] => [
  line,
  JSON.stringify(fields),
  ...(header ? [header.join(': '), JSON.stringify({ headers: { [header[0]]: header[1] } })] : []),
]

/** As a form is sent; undefined for fields that no form has. */
export function query(fields: Fields): string | undefined {
  const pairs = Object.entries(fields)
  return pairs.every(([, value]) => typeof value !== 'object') ? `${new URLSearchParams(pairs.map(([name, value]) => [name, String(value)]))}` : undefined
}
