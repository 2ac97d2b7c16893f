import { expect, test } from 'vitest'
import { checkOrg } from './check'

const vocabulary = { causes: { 'rdp-mfa': ['clockSkewed', 'notEnrolled'], 'api-error': ['rateLimited'] }, roles: ['user', 'helpdesk', 'server-admin'] }
const faults = (text: string) => {
  const checked = checkOrg(text, vocabulary)
  return 'faults' in checked ? checked.faults : []
}

/** A text without line breaks, and the paths that are named. Where it is no JSON: line and column. */
const wrong: Record<string, readonly string[]> = {
  '{"nmae":"Acme"}': ['nmae'],
  '{"name":""}': ['name'],
  '{"name":" Acme"}': ['name'],
  '{"name":"Ac\\nme"}': ['name'],
  '{"name":"Acme \\u202egro"}': ['name'],
  '{"name":7}': ['name'],
  '{"name":null}': ['name'],
  [`{"name":"${'a'.repeat(41)}"}`]: ['name'],
  '{"domain":"https://acme.okta.com"}': ['domain'],
  '{"domain":"acme.okta.com/"}': ['domain'],
  '{"domain":"acme"}': ['domain'],
  '{"domain":"okta.com"}': ['domain'],
  '{"domain":"acme..com"}': ['domain'],
  '{"domain":"203.0.113.7"}': ['domain'],
  '{"helpdesk":{}}': ['helpdesk'],
  '{"helpdesk":[]}': ['helpdesk'],
  '{"helpdesk":{"phone":"call us","email":"help@acme","url":"http://acme.example","hours":""}}': [
    'helpdesk.phone',
    'helpdesk.email',
    'helpdesk.url',
    'helpdesk.hours',
  ],
  '{"helpdesk":{"phone":"javascript:alert(1)"}}': ['helpdesk.phone'],
  '{"helpdesk":{"email":"a@acme.example?cc=b@acme.example"}}': ['helpdesk.email'],
  '{"helpdesk":{"url":"javascript:alert(1)"}}': ['helpdesk.url'],
  '{"helpdesk":{"url":"https://anna:secret@acme.example"}}': ['helpdesk.url'],
  '{"helpdesk":{"fone":"1","mail":"x"}}': ['helpdesk.fone', 'helpdesk.mail'],
  '{"ticket":{}}': ['ticket'],
  '{"ticket":{"mail":{"subject":"x"}}}': ['ticket.mail.to'],
  '{"ticket":{"mail":{"to":"a@acme.example","cc":"b@acme.example"}}}': ['ticket.mail.cc'],
  '{"runbooks":{"rdp-mfa.clockSkew":"https://acme.example"}}': ['runbooks["rdp-mfa.clockSkew"]'],
  '{"runbooks":{"rateLimited":"https://acme.example"}}': ['runbooks.rateLimited'],
  '{"runbooks":{"api-error.rateLimited":"wiki"}}': ['runbooks["api-error.rateLimited"]'],
  '{"runbooks":{"__proto__":"https://acme.example"}}': ['runbooks.__proto__'],
  '{"rdpApp":"`app`"}': ['rdpApp'],
  '{"rdpApp":"{clock.skewed|app}"}': ['rdpApp'],
  '{"remedies":{"api-error.clockSkewed":{}}}': ['remedies["api-error.clockSkewed"]'],
  '{"remedies":{"rdp-mfa.clockSkewed":{"admin":["x"]}}}': ['remedies["rdp-mfa.clockSkewed"].admin'],
  '{"remedies":{"rdp-mfa.clockSkewed":{"user":"x","server-admin":[]}}}': [
    'remedies["rdp-mfa.clockSkewed"].user',
    'remedies["rdp-mfa.clockSkewed"]["server-admin"]',
  ],
  '{"remedies":{"rdp-mfa.clockSkewed":{"user":["x",""]}}}': ['remedies["rdp-mfa.clockSkewed"].user[1]'],
  '{"hiddenTrees":["rdp"]}': ['hiddenTrees[0]'],
  '{"hiddenTrees":["rdp-mfa","api-error"]}': ['hiddenTrees'],
  '{"hiddenTrees":["rdp-mfa","rdp-mfa"]}': ['hiddenTrees'],
  '{"embed":"https://portal.acme.example"}': ['embed'],
  '{"embed":[]}': ['embed'],
  '{"embed":["https://portal.acme.example","https://portal.acme.example"]}': ['embed'],
  '{"embed":["http://portal.acme.example"]}': ['embed[0]'],
  '{"embed":["https://portal.acme.example/"]}': ['embed[0]'],
  '{"embed":["https://*.acme.example"]}': ['embed[0]'],
  '{"embed":["https://portal.acme.example; script-src *"]}': ['embed[0]'],
  '{"embed":["https://portal.acme.example;x"]}': ['embed[0]'],
  '{"embed":["https://portal.acme.example\\"\\nX-Sent: 1"]}': ['embed[0]'],
  '{"site":"http://latchkey.acme.example"}': ['site'],
  '{"site":"https://latchkey.acme.example/"}': ['site'],
  '{"site":"https://acme.example/latchkey"}': ['site'],
  '{"security":{"contact":"security@acme.example"}}': ['security.expires'],
  '{"security":{"contact":"call us","expires":"2027-02-30"}}': ['security.contact', 'security.expires'],
  '{"security":{"contact":"https://acme.example/report","expires":"soon","policy":"x"}}': ['security.expires', 'security.policy'],
  '[]': [''],
  '"Acme"': [''],
}
for (const [text, paths] of Object.entries(wrong))
  test(`wrong: ${text.slice(0, 90)}`, () => {
    const found = faults(text)
    expect(found.map(({ path }) => path).sort()).toEqual([...paths].sort())
    for (const fault of found) {
      expect(fault).toEqual({ line: 1, path: fault.path, wrong: expect.stringMatching(/\S/), expected: expect.stringMatching(/\S/) })
    }
  })

test('an unknown key is told the nearest known one, else those that there are', () => {
  const expected = (text: string) => faults(text)[0]?.expected
  expect(expected('{"helpdesk":{"Phone":"1"}}')).toContain('phone')
  expect(expected('{"helpdesk":{"slack":"1"}}')).toContain('name, phone, email, url, hours')
  expect(expected('{"runbooks":{"rdp-mfa.clockSkew":"x"}}')).toContain('rdp-mfa.clockSkewed')
})

test('each fault says its line, and the faults stand in the order of the lines', () => {
  expect(faults('{\r\n  "hiddenTrees": [\r\n    "x"\r\n  ],\r\n  "nane": 1\r\n}').map(({ line, path }) => [line, path])).toEqual([
    [3, 'hiddenTrees[0]'],
    [5, 'nane'],
  ])
})

/** A text that is no JSON, and where that shows: line, column. */
const broken: Record<string, [line: number, column: number]> = {
  '': [1, 1],
  '{\n  "name": "Acme",\n}': [3, 1],
  '{\n  "name": "Acme"\n  "domain": "x"\n}': [3, 3],
  "{'name': 'Acme'}": [1, 2],
  '{"name": Acme}': [1, 10],
  '{"name": "Acme}': [1, 10],
  '{"name" "Acme"}': [1, 9],
  '{"name": "Ac\\me"}': [1, 10],
  '{"hiddenTrees": ["rdp-mfa"}': [1, 27],
  '{} // ours': [1, 4],
  '{\n  // ours\n}': [2, 3],
  '{"name": "Acme", "name": "Other"}': [1, 18],
  [`${'['.repeat(5000)}`]: [1, 22],
}
for (const [text, [line, column]] of Object.entries(broken))
  test(`no JSON: ${JSON.stringify(text).slice(0, 60)}`, () => {
    expect(faults(text)).toEqual([{ line, column, path: '', wrong: expect.stringMatching(/\S/), expected: expect.stringMatching(/\S/) }])
  })

const right: Record<string, unknown> = {
  '{}': {},
  '\uFEFF{"name": "Acme"}\n': { name: 'Acme' },
  '{"domain":"acme.oktapreview.com"}': { domain: 'acme.oktapreview.com' },
  '{"domain":"login.acme.example"}': { domain: 'login.acme.example' },
  '{"helpdesk":{"phone":"(555) 010-0199 ext. 7"}}': { helpdesk: { phone: '(555) 010-0199 ext. 7' } },
  '{"helpdesk":{"name":"Zażółć \\"IT\\""}}': { helpdesk: { name: 'Zażółć "IT"' } },
  '{"site":"https://latchkey.acme.example:8443"}': { site: 'https://latchkey.acme.example:8443' },
  '{"security":{"contact":"https://acme.example/report","expires":"2028-02-29"}}': {
    security: { contact: 'https://acme.example/report', expires: '2028-02-29' },
  },
  '{"ticket":{"mail":{"to":"it@acme.example"}},"hiddenTrees":["rdp-mfa"]}': { ticket: { mail: { to: 'it@acme.example' } }, hiddenTrees: ['rdp-mfa'] },
  '{"remedies":{"rdp-mfa.clockSkewed":{"server-admin":["Ask `ntp1`."]}}}': { remedies: { 'rdp-mfa.clockSkewed': { 'server-admin': ['Ask `ntp1`.'] } } },
}
for (const [text, org] of Object.entries(right)) test(`right: ${text}`, () => expect(checkOrg(text, vocabulary)).toEqual({ org }))

test('a file that every page would have to carry for nothing is refused', () => {
  const steps = Array.from({ length: 10 }, (_, i) => `${i}${'x'.repeat(399)}`)
  const everyone = Object.fromEntries(vocabulary.roles.map((role) => [role, steps]))
  const causes = { many: Array.from({ length: 12 }, (_, i) => `cause${i}`) }
  const text = JSON.stringify({ remedies: Object.fromEntries(causes.many.map((cause) => [`many.${cause}`, everyone])) })
  expect(checkOrg(text, { ...vocabulary, causes })).toEqual({ faults: [expect.objectContaining({ path: '' })] })
})
