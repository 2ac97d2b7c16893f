import { personalNamed } from './personal-names'
import { secretOf } from './secret-names'
import { trimmed } from './trimmed'
import type { Run } from './types'

const tag = /<(\/?)([A-Za-z_][\w:.-]{0,80})((?:\s{1,200}[\w:.-]{1,80}(?:\s{0,5}=\s{0,5}(?:"[^"<]*"|'[^'<]*'))?)*)\s{0,200}(\/?)>/y
const attribute = /(?<![\w:.-])([\w:.-]{1,80})(\s{0,5}=\s{0,5})(?:"([^"<]*)"|'([^'<]*)')/g

/** Public parts of a message: they prove who signed, and are no secret. */
const open = new Set(['x509certificate', 'modulus', 'exponent', 'x509issuername', 'x509subjectname'])
const signatures = new Set(['signaturevalue', 'digestvalue', 'ciphervalue'])
/** What an attribute of SAML may hold beside a person's data. */
const openAttributes = /(?:group|role|audience|authn|session_?duration|memberof)/i

/** XML, or HTML, tag by tag: everything but the values stays as it is written. */
export function cleanXml(run: Run, xml: string, place: string): string {
  let [result, from, element, named] = ['', 0, '', '']
  let lower: string | undefined
  const words = (to: number) => {
    const text = xml.slice(from, to)
    if (text.trim() !== '') result += cleanContent(run, text, element, named, place)
    else result += text
  }
  for (let i = xml.indexOf('<'); i >= 0; i = xml.indexOf('<', i)) {
    if (xml.startsWith('<!--', i) || xml.startsWith('<![CDATA[', i)) {
      const isNote = xml.startsWith('<!--', i)
      const close = xml.indexOf(isNote ? '-->' : ']]>', i)
      const to = close < 0 ? xml.length : close + 3
      words(i)
      if (isNote) run.drop('note', 'it is free text', `${place}, comment`, xml.slice(i, to))
      else result += `<![CDATA[${run.words(xml.slice(i + 9, Math.max(i + 9, to - 3)), place)}]]>`
      from = i = to
      continue
    }
    if (xml[i + 1] === '?' || xml[i + 1] === '!') {
      const close = xml.indexOf('>', i)
      const to = close < 0 ? xml.length : close + 1
      words(i)
      result += run.plain(xml.slice(i, to), place)
      from = i = to
      continue
    }
    tag.lastIndex = i
    const found = tag.exec(xml)
    if (found === null) {
      i++
      continue
    }
    words(i)
    const [whole, slash, name = '', inside = '', end] = found
    const local = name.slice(name.indexOf(':') + 1)
    element = slash ? '' : local
    const said = new Map([...inside.matchAll(attribute)].map(([, key = '', , a, b]) => [key.toLowerCase(), a ?? b ?? '']))
    const called = said.get('name') ?? said.get('key') ?? said.get('id') ?? ''
    if (local === 'Attribute' || local === 'Data' || local === 'setting') named = slash ? '' : called
    result += slash || inside === '' ? whole : `<${name}${cleanAttributes(run, inside, called, local, place)}${whole.slice(1 + name.length + inside.length)}`
    from = i = tag.lastIndex
    if (/^(?:script|style|svg)$/i.test(local) && !slash && !end) {
      lower ??= xml.toLowerCase()
      const close = lower.indexOf(`</${local.toLowerCase()}`, i)
      const to = close < 0 ? xml.length : close
      if (to > i) run.drop('body', 'it is free text', `${place}, ${local.toLowerCase()}`, xml.slice(i, to))
      from = i = to
    }
  }
  words(xml.length)
  return result
}

function cleanContent(run: Run, raw: string, element: string, named: string, place: string): string {
  const where = `${place}, ${element || 'text'}${named ? ` ${run.name(named)}` : ''}`
  const [before, value, behind] = trimmed(raw)
  const [plain, local] = [unescaped(value), element.toLowerCase()]
  const put = (after: string) => `${before}${after === plain ? value : escaped(after)}${behind}`
  if (open.has(local)) {
    run.keep('certificates and public keys')
    return raw
  }
  if (signatures.has(local)) return put(run.secret(plain.replace(/\s/g, ''), 'signature', 'it signs what it stands in', where, [plain]))
  if (local === 'nameid' || local === 'nameidentifier') return put(run.stand('user', plain, where))
  if (local === 'attributevalue' && !openAttributes.test(named)) {
    const kind = personalNamed(named.slice(named.lastIndexOf('/') + 1), true)
    return put(run.stand(kind ?? (/@/.test(plain) ? 'user' : 'value'), plain, where))
  }
  if (raw.includes('<')) return run.free(raw, where)
  const name = (local === 'value' || local === 'data') && named ? named : element
  return put(run.value(plain, name, where))
}

const cleanAttributes = (run: Run, inside: string, called: string, element: string, place: string) =>
  inside.replace(attribute, (_, key: string, equals: string, double: string | undefined, single: string | undefined) => {
    const raw = double ?? single ?? ''
    const mark = double === undefined ? "'" : '"'
    const isNamed = key.toLowerCase() === 'value' && called !== ''
    const name = isNamed ? called : key
    const isOpen = /^xmlns|^(?:name|key|id|type|class|format|nameformat|algorithm|version|issueinstant|notbefore|notonorafter)$/i.test(key)
    const plain = unescaped(raw)
    const where = `${place}, ${element} ${run.name(isNamed ? called : key)}`
    const after =
      key.toLowerCase() === 'sessionindex'
        ? run.stand('session', plain, where)
        : isOpen && secretOf(key) === undefined
          ? run.words(plain, where)
          : run.value(plain, name, where)
    return `${key}${equals}${mark}${after === plain ? raw : escaped(after)}${mark}`
  })

const entity: Record<string, string> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' }
const unescaped = (text: string) =>
  text.includes('&')
    ? text.replace(/&(?:(lt|gt|quot|apos|amp)|#(\d{1,6})|#x([\da-f]{1,5}));/gi, (_, name?: string, number?: string, hex?: string) =>
        name ? entity[name.toLowerCase()]! : String.fromCodePoint(number ? Number(number) : Number.parseInt(hex!, 16)),
      )
    : text
const escaped = (text: string) => text.replace(/[<>&"']/g, (letter) => `&${{ '<': 'lt', '>': 'gt', '&': 'amp', '"': 'quot', "'": 'apos' }[letter]};`)
