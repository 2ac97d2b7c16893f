import { SaxesParser } from 'saxes'
import { expect, test } from 'vitest'
import { type Dialect, dialects, htmlFor, marks } from './dialects'
import { lineOf, type Note } from './note'
import { write } from './write'

const link = 'https://latchkey.example/api-error/#v1?tree=api-error&fact=okta-error.E0000006&http-response.path=/api/v1/users/-/groups&not=a_b&end=k3f9'
const signs = '*bold* _thin_ a|b {c} [d] <script> A & B &lt; ~gone~ @channel ops@acme.example #12 !7 $x$ snake_case C:\\x \\[y -struck- (!) ??cite??'
const note: Note = {
  mark: 'SAMPLE',
  title: lineOf('The `okta.users.read` scope: *missing*'),
  lead: [
    lineOf(signs),
    lineOf('1. no list'),
    lineOf('- nor this, - nor that'),
    lineOf('See https://status.okta.com/a_b_c.'),
    lineOf('> a > b'),
    lineOf('h2. x'),
  ],
  parts: [{ heading: 'Ruled *out*', items: [lineOf('`C:\\dir\\*`'), lineOf('`/users/{id}`'), lineOf('Reports > System Log')] }],
  tail: [[{ words: 'Link: ' }, { href: link, label: 'Open' }]],
}
const text = (dialect: Dialect) => write(note, marks[dialect])
const lines = (dialect: Dialect) => text(dialect).split('\n')
const formatted = (dialect: Dialect) => write(note, htmlFor(dialect))

/** Text and tags of HTML, read as XML: it throws where a tag is open or a sign is not escaped. */
function parsed(markup: string): { tags: string[]; text: string; links: string[] } {
  const found = { tags: [] as string[], text: '', links: [] as string[] }
  const parser = new SaxesParser()
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    if (name !== 'div') found.tags.push(name)
    if (attributes.href) found.links.push(String(attributes.href))
  })
  parser.on('text', (words) => {
    found.text += words
  })
  parser.write(`<div>${markup}</div>`).close()
  return found
}

test('words are split into words, literal text and addresses, without the signs that end a sentence', () => {
  expect(lineOf('a `b c` (see https://x.example/y_z.) and https://a.example, `d`')).toEqual([
    { words: 'a ' },
    { code: 'b c' },
    { words: ' (see ' },
    { href: 'https://x.example/y_z' },
    { words: '.) and ' },
    { href: 'https://a.example' },
    { words: ', ' },
    { code: 'd' },
  ])
})

for (const dialect of dialects) {
  test(`${dialect}: the link is whole, and stands between signs that end it`, () => {
    const own = dialect === 'servicenow' ? link.replaceAll('&', '&amp;') : link
    const [before, after] = text(dialect).split(own)
    expect([before?.at(-1), after?.at(0)]).toEqual(dialect === 'servicenow' ? ['"', '"'] : dialect === 'markdown' ? ['<', '>'] : [' ', undefined])
    expect(parsed(formatted(dialect)).links).toEqual(['https://status.okta.com/a_b_c', link])
  })

  test(`${dialect}: the HTML is well-formed, escaped, and without styles or scripts`, () => {
    const { tags, text: words } = parsed(formatted(dialect))
    expect(words).toContain(signs)
    expect([...new Set(tags)].filter((tag) => !['h2', 'h3', 'p', 'strong', 'ul', 'li', 'code', 'a'].includes(tag))).toEqual([])
    expect(tags.filter((tag) => tag === 'li')).toHaveLength(3)
    expect(formatted(dialect)).not.toMatch(/style=|<script/)
  })
}

test('plain text is as it was, without backticks', () => {
  expect(lines('plain')).toEqual(
    expect.arrayContaining(['SAMPLE', 'The okta.users.read scope: *missing*', signs, 'Ruled *out*:', '- C:\\dir\\*', '- /users/{id}']),
  )
  expect(text('teams')).toBe(text('plain'))
})

for (const dialect of ['markdown', 'zendesk'] as const)
  test(`${dialect}: headings, lists, code, and every sign of Markdown escaped`, () => {
    expect(lines(dialect).filter((line) => /^#{1,6} /.test(line))).toEqual(['## The `okta.users.read` scope: \\*missing\\*', '### Ruled \\*out\\*'])
    expect(lines(dialect).filter((line) => line.startsWith('- '))).toEqual(['- `C:\\dir\\*`', '- `/users/{id}`', '- Reports > System Log'])
    expect(text(dialect)).toContain(
      '\\*bold\\* \\_thin\\_ a\\|b {c} \\[d\\] \\<script> A & B \\&lt; \\~gone\\~ @\u2060channel ops@acme.example \\#\u206012 !\u20607 \\$x\\$ snake\\_case C:\\\\x \\\\\\[y',
    )
    expect(lines(dialect)).toEqual(expect.arrayContaining(['1\\. no list', '\\- nor this, - nor that', '\\> a > b']))
  })

test('Markdown fences literal text that holds backticks', () => {
  const [one, two] = ['a`b', '``'].map((code) => marks.markdown.code(code))
  expect([one, two]).toEqual(['``a`b``', '``` `` ```'])
})

test('Jira: headings, lists, monospace, and every sign of its notation escaped', () => {
  expect(lines('jira').filter((line) => /^h\d\. /.test(line))).toEqual(['h2. The {{okta.users.read}} scope: \\*missing\\*', 'h3. Ruled \\*out\\*'])
  expect(lines('jira').filter((line) => line.startsWith('* '))).toEqual(['* {{C:\\dir\\\u2060\\*}}', '* /users/\\{id\\}', '* Reports > System Log'])
  expect(text('jira')).toContain('\\*bold\\* \\_thin\\_ a\\|b \\{c\\} \\[d\\] <script> A & B &lt; \\~gone\\~ @channel')
  expect(text('jira')).toContain('snake\\_case C:\\x \\\u2060\\[y \\-struck- \\(\\!) \\??cite\\??')
  expect(lines('jira')).toEqual(expect.arrayContaining(['\\- nor this, - nor that', 'h2\u2060. x']))
})

test('Slack: bold headings, points, code for what would be marked up, nobody called', () => {
  expect(lines('slack').filter((line) => /^\*.*\*$/.test(line))).toEqual(['*The `okta.users.read` scope: `*missing*`*', '*Ruled `*out*`*'])
  expect(lines('slack').filter((line) => line.startsWith('• '))).toEqual(['• `C:\\dir\\*`', '• `/users/{id}`', '• Reports > System Log'])
  expect(text('slack')).toContain('`*bold*` `_thin_` a|b {c} [d] <\u2060script> A & B &\u2060lt; `~gone~` @\u2060channel ops@acme.example')
  expect(text('slack')).toContain(' snake_case ')
  expect(lines('slack')).toContain('\u2060> a > b')
  expect(text('slack')).not.toMatch(/<[!@#]|(?<!\w)@\w/)
})

test('ServiceNow: one line of HTML between the marks, which nothing in the words can end', () => {
  const written = write({ ...note, lead: [lineOf('[/code] ends `[code]`')] }, marks.servicenow)
  const [, inner] = /^\[code\](.*)\[\/code\]$/.exec(written)!
  expect(inner).not.toContain('[')
  expect(written.split('\n')).toHaveLength(1)
  const { tags, text: words, links } = parsed(inner!)
  expect(words).toContain('[/code] ends [code]')
  expect(tags.filter((tag) => tag === 'li')).toHaveLength(3)
  expect(links).toEqual([link])
})

test('any words come back whole from the HTML', () => {
  for (const words of ['a < b && c > "d" \'e\'', '<a href="x">', ']]>', '&amp;amp;']) expect(parsed(marks.html.words(words)).text).toBe(words)
})
