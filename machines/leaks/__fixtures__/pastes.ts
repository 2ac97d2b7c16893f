import { bases, captures } from './bases'
import { type Chance, chance } from './chance'
import { type Form, forms, query, written } from './forms'
import { type Credential, credentials } from './kinds'

/** A text as somebody pastes it, with a credential in it. */
export type Planted = { text: string; credential: Credential; form: Form; place: string }

/** The same pastes each time: `count` of them, spread evenly over texts, kinds of credential and forms. */
export async function pastes(count: number, seed = 20261121): Promise<Planted[]> {
  const texts = await bases()
  return Array.from({ length: count }, (_, i) => {
    const luck = chance(seed + i * 7919)
    const credential = credentials[i % credentials.length]!(luck)
    const form = forms[Math.floor(i / credentials.length) % forms.length]!
    return luck.below(8) === 0 ? inCapture(credential, form, luck) : inText(texts[(i * 31) % texts.length]!, credential, form, luck)
  })
}

function inText(text: string, credential: Credential, form: Form, luck: Chance): Planted {
  const words = written(credential, form, luck)
  const lines = text.split('\n')
  const at = luck.below(lines.length)
  const places: Record<string, () => string> = {
    'a line before': () => `${words}\n${text}`,
    'a line behind': () => `${text}\n${words}`,
    'a line between': () => [...lines.slice(0, at), words, ...lines.slice(at)].join('\n'),
    'the same line, behind': () => lines.map((line, i) => (i === at ? `${line} ${words}` : line)).join('\n'),
    'the same line, before': () => lines.map((line, i) => (i === at ? `${words} ${line}` : line)).join('\n'),
    ...(/\{\s*"/.test(text) ? { 'a member of its JSON': () => text.replace(/\{(?=\s*")/, () => `{"debug":${JSON.stringify(words)},`) } : {}),
    ...(/^HTTP\/|\nHTTP\/|^[\w-]+: /m.test(text)
      ? { 'a header': () => text.replace(/^[\w-]+: /m, (name) => `X-Debug: ${words.replaceAll('\n', ' ')}\n${name}`) }
      : {}),
  }
  const place = luck.one(Object.keys(places))
  return { text: places[place]!(), credential, form, place }
}

function inCapture(credential: Credential, form: Form, luck: Chance): Planted {
  const capture = luck.one(captures)
  const words = written(credential, form, luck)
  const { header, fields } = credential
  const sent = query(fields)
  const places: Record<string, () => string> = {
    // SAML-tracer keeps no answers.
    'the answer': () =>
      luck.one(captures.slice(0, 2))({ answer: JSON.stringify({ error: 'invalid_grant', error_description: 'PKCE verification failed.', debug: words }) }),
    'a parameter of the address': () => capture({ query: `${form === 'plain' && sent ? sent : `debug=${encodeURIComponent(words)}`}` }),
    'a parameter of the form': () => capture({ body: `${form === 'plain' && sent ? sent : `debug=${encodeURIComponent(words)}`}` }),
    ...(header && form === 'plain' ? { 'a header': () => capture({ header }) } : {}),
  }
  const place = luck.one(Object.keys(places))
  return { text: places[place]!(), credential, form, place: `${place} of a capture` }
}
