import { expect, test } from 'vitest'
import { jsonDecoded } from '../text/encodings'
import { findSecrets, mask } from './secrets'

const now = new Date('2026-11-21T09:00:00Z')
const json = (value: unknown) => JSON.stringify(value)
const escaped = (value: string) => value.replace(/["\\]/g, '\\$&')

/** Two parts of a secret that stand in no text by accident, and how marks and backslashes may stand around them. */
const [head, tail] = ['q7Wm2xTz', 'k9Vb4nRs']
const marks = ['"', '\\', "'", '\\"', '""', '\\\\', '"\\', '"}', '":"', '`']
const values = marks.flatMap((mark) => [`${head}${mark}${tail}`, `${head}${tail}${mark}`, `${mark}${head}${tail}`, `${mark}${head}${mark}${tail}${mark}`])

/** How programs write it down. */
const containers: Record<string, (value: string) => string> = {
  JSON: (value) => json({ client_secret: value, open: 'yes' }),
  'the last member of JSON': (value) => json({ open: 'yes', client_secret: value }),
  'JSON in JSON': (value) => json({ message: json({ client_secret: value, open: 'yes' }) }),
  'JSON in JSON in JSON': (value) => json({ message: json({ body: json({ client_secret: value }), open: 'yes' }) }),
  'a string of JSON, alone': (value) => json(json({ client_secret: value, open: 'yes' })),
  'a header of a HAR': (value) => json({ name: 'client_secret', value, open: 'yes' }),
  'JSON in a table': (value) => `"x","${json({ client_secret: value }).replaceAll('"', '""')}","open"`,
  'a shell, double marks': (value) => `export CLIENT_SECRET="${value.replace(/["\\$`]/g, '\\$&')}" OPEN=yes`,
  'a shell, single marks': (value) => `export CLIENT_SECRET='${value.replaceAll("'", `'\\''`)}' OPEN=yes`,
  'a shell, single marks, the other way': (value) => `export CLIENT_SECRET='${value.replaceAll("'", `'"'"'`)}' OPEN=yes`,
  'JSON in a shell': (value) => `curl -d "${escaped(json({ client_secret: value, open: 'yes' }))}"`,
  'C#': (value) => `var ClientSecret = "${escaped(value)}"; open();`,
  'C#, verbatim': (value) => `var ClientSecret = @"${value.replaceAll('"', '""')}"; open();`,
  'C#, verbatim, in JSON': (value) => json({ line: `var ClientSecret = @"${value.replaceAll('"', '""')}"; open();` }),
  PowerShell: (value) => `$ClientSecret = "${value.replace(/["`$]/g, '`$&')}"; open`,
  'PowerShell in JSON': (value) => json({ line: `$ClientSecret = "${value.replace(/["`$]/g, '`$&')}"; open` }),
  Python: (value) => `{'client_secret': '${value.replace(/['\\]/g, '\\$&')}', 'open': 'yes'}`,
  'Python in JSON': (value) => json({ line: `{'client_secret': '${value.replace(/['\\]/g, '\\$&')}', 'open': 'yes'}` }),
  'Python, a long string': (value) => `client_secret = """${escaped(value)}"""\nopen`,
  YAML: (value) => `client_secret: ${json(value)} # open`,
  'a query in JSON': (value) => json({ url: `https://acme.okta.com/x?client_secret=${value}`, open: 'yes' }),
  'a query in JSON in JSON': (value) => json({ message: json({ url: `https://acme.okta.com/x?a=b&client_secret=${value}`, open: 'yes' }) }),
  'a cookie in JSON': (value) => json({ Cookie: `ln=x; sid=${value}; a=b`, open: 'yes' }),
  'a cookie in JSON in JSON': (value) => json({ message: json({ Cookie: `ln=x; sid=${value}; a=b`, open: 'yes' }) }),
}

test('a parameter of a form on a line of its own is hidden to the end of the line', () => {
  const text = `grant_type=x\n&password=${head}"&=/\\+é %<'${tail}\n&scope=openid`
  const shown = mask(text, findSecrets(text, now))
  expect(shown).not.toMatch(new RegExp(`${head}|${tail}`))
  expect(shown).toContain('&scope=openid')
})

/** What no mark encloses: a mark that such a value begins with encloses it. */
const bare = Object.keys(containers).filter((name) => /query|cookie/.test(name))

/** A text in the forms in which a page may show it: as it is, decoded, and written into JSON once and twice. */
function shownAs(text: string): string[] {
  const decoded = [text]
  for (let depth = 0; depth < 3; depth++) decoded.push(jsonDecoded(decoded.at(-1)!))
  const once = json(text)
  return [...decoded, once, json(once)]
}

for (const [name, write] of Object.entries(containers))
  test(`a value with marks and backslashes is hidden to its last character: ${name}`, () => {
    const wrong: string[] = []
    for (const value of values.filter((one) => !bare.includes(name) || !/^\\?["']/.test(one))) {
      const text = write(value)
      const secrets = findSecrets(text, now)
      for (const shown of shownAs(text).map((form) => mask(form, secrets)))
        if (shown.includes(head) || shown.includes(tail)) wrong.push(`${value} in ${text}: ${shown}`)
      if (mask(`a page with ${value} in it`, secrets).includes(tail)) wrong.push(`${value} by itself`)
    }
    expect(wrong).toEqual([])
  })

for (const [name, text, hidden] of [
  ['the end of a short one', '{"client_secret":"abc\\"","open":"yes"}', ['abc"', 'abc\\"']],
  ['a short one, deeper', '{"m":"{\\"secret\\":\\"ab\\\\\\"\\"}"}', ['ab"', 'ab\\"', 'ab\\\\\\"']],
  ['a backslash at its end', '{"client_secret":"abc1\\\\","open":"yes"}', ['abc1\\', 'abc1\\\\']],
] as const)
  test(`each form is known: ${name}`, () => {
    const secrets = findSecrets(text, now)
    expect(secrets.flatMap(({ value, inner = [] }) => [value, ...inner])).toEqual(expect.arrayContaining([...hidden]))
  })

/** What stands behind a value, or where there is none, stays to be seen. */
for (const [name, text, left] of [
  ['an empty value', '{"client_secret":"","requestId":"a1b2c3"}', 'a1b2c3'],
  ['an empty value in a table', '"{""client_secret"":"""",""requestId"":""a1b2c3""}"', 'a1b2c3'],
  ['an empty setting', 'CLIENT_SECRET="" REQUEST="a1b2c3"', 'a1b2c3'],
  ['a member of JSON', '{"client_secret":"abc\\"defgh","requestId":"a1b2c3"}', 'a1b2c3'],
  ['a member of JSON in JSON', json({ m: json({ client_secret: 'abc"\\', requestId: 'a1b2c3' }) }), 'a1b2c3'],
  ['a query in JSON', '{"url":"https://x/?client_secret=abc1defg","requestId":"a1b2c3"}', 'a1b2c3'],
  ['a query in JSON in JSON', json({ m: json({ url: 'https://x/?client_secret=abc1defg', requestId: 'a1b2c3' }) }), 'a1b2c3'],
  ['a query behind a word in marks', '{"msg":"user \'bob\' client_secret=abc1defg","requestId":"a1b2c3"}', 'a1b2c3'],
  ['Python', "{'client_secret': 'abc1defg', 'requestId': 'a1b2c3'}", 'a1b2c3'],
  ['a shell', "CLIENT_SECRET='abc1defg' REQUEST='a1b2c3'", 'a1b2c3'],
  ['a form of a parameter a line', '&client_secret=abc1&defg"h\n&requestId=a1b2c3', 'a1b2c3'],
  ['a form broken before a parameter', 'grant_type=x\n&client_secret=abc1defg&requestId=a1b2c3', 'a1b2c3'],
  ['cookies', '{"Cookie":"sid=abc1defg","requestId":"a1b2c3"}', 'a1b2c3'],
] as const)
  test(`what is behind stays: ${name}`, () => expect(mask(text, findSecrets(text, now))).toContain(left))
