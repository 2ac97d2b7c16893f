import { expect, test } from 'vitest'
import { config, factsRead } from '@/lib/evidence/__fixtures__/samples'
import { parseText } from '@/lib/evidence/text/parse'

const zeroWidth = '0oa4acme1\u200BRdp2Xyz9d7'

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'nothing wrong': [config('https://acme.okta.com'), 'agent-config.plain 4 https://acme.okta.com'],
  'a slash at the end and a character nobody sees': [
    config('https://acme.okta.com/', zeroWidth),
    'agent-config.trailingSlash 4 https://acme.okta.com/',
    'agent-config.hiddenCharacter=200B 5 0oa4acme1\u200BRdp2Xyz9d7',
  ],
  'the same as somebody typed them': [
    `URL: https://acme.okta.com/\nClient ID: ${zeroWidth}`,
    'agent-config.trailingSlash 1 https://acme.okta.com/',
    'agent-config.hiddenCharacter=200B 2 0oa4acme1\u200BRdp2Xyz9d7',
  ],
  'labels in another language': ['Adresse : http://acme.okta.com\nKennung = 0oa4acme1Rdp2Xyz9d7', 'agent-config.notHttps 1 http://acme.okta.com'],
  'labels on lines of their own': [
    'Client ID\n0oa4acme1Rdp2Xyz9d7\n\nOkta URL:\nhttps://acme.okta.com/',
    'agent-config.trailingSlash 5 https://acme.okta.com/',
  ],
  'two lines of the file, whatever the names': [
    '  "Tenant": "https://acme-admin.okta.com",\r\n  "Id": "0oa4acme1Rdp2Xyz9d7",\r\n',
    'agent-config.adminHost 1 https://acme-admin.okta.com',
  ],
  'a Cyrillic letter': [config('https://acme.оkta.com'), 'agent-config.lookAlike=043E 4 ttps://acme.оkta.com'],
  'a dash, full-width letters': [
    config('https://acme\u2013eu.okta.com', '\uFF10oa4acme1Rdp2Xyz9d7'),
    'agent-config.lookAlike=2013 4 https://acme\u2013eu.okta.com',
    'agent-config.lookAlike=FF10 5 \uFF10oa4acme1Rdp2',
  ],
  'a character escaped in JSON': [config('https://acme.okta.com\\u00a0'), 'agent-config.hiddenCharacter=00A0 4 cme.okta.com\\u00a0'],
  'a character in any other value': ['{"RdpOnly": false, "Whatever": "abc\u00ADdef"}', 'agent-config.hiddenCharacter=00AD 1 abc\u00ADdef'],
  blanks: [config('https://acme.okta.com ', '0oa4acme1 Rdp2Xyz9d7'), 'agent-config.space 4 cme.okta.com', 'agent-config.space 5 0oa4acme1 Rdp2Xyz9d7'],
  'quotation marks within': [config('\\"https://acme.okta.com\\"'), 'agent-config.quotes 4 \\"https://acme', 'agent-config.quotes 4 cme.okta.com\\"'],
  'a custom domain, of which this agent’s pages say nothing': [config('https://login.umbra.example')],
  'slashes escaped in JSON': [config('https:\\/\\/acme.okta.com'), 'agent-config.plain 4 https:\\/\\/acme.okta.com'],
  'a path': [config('https://acme.okta.com/app/UserHome'), 'agent-config.path 4 https://acme.okta.com/app/UserHome'],
  'everything at once': [
    'msiexec /qb /i OktaWindowsCredentialProvider.msi CLIENT_ID="0oa4acme1Rdp2Xyz9d7" CLIENT_SECRET="s3cretS3cretS3cretS3cret" OKTA_URL="http://acme-admin.okta.com/app/"',
    'agent-config.secretPresent 1 CLIENT_SECRET=',
    'agent-config.notHttps 1 http://acme-admin.okta.com/app/',
    'agent-config.adminHost 1 http://acme-admin.okta.com/app/',
    'agent-config.path 1 http://acme-admin.okta.com/app/',
    'agent-config.trailingSlash 1 http://acme-admin.okta.com/app/',
  ],
  'parameters without marks': ['OKTA_URL=acme.okta.com CLIENT_ID=0oa4acme1Rdp2Xyz9d7', 'agent-config.notHttps 1 acme.okta.com'],
  'a parameter with curly marks': [
    'OKTA_URL=“https://acme.okta.com”',
    'agent-config.lookAlike=201C 1 “https://acme',
    'agent-config.lookAlike=201D 1 cme.okta.com”',
  ],
  settings: [
    '{\r\n"InternetFailOpenOption": true,\r\n"RdpOnly": "True",\r\n"FilterCredentialProvider": false,\r\n"SslPinningEnabled": false,\r\n"WidgetTimeOutInSeconds": 90\r\n}',
    'agent-config.failOpen 2 "InternetFailOpenOption": true',
    'agent-config.rdpOnly 3 "RdpOnly": "True',
    'agent-config.othersAllowed 4 "FilterCredentialProvider": false',
    'agent-config.pinningOff 5 "SslPinningEnabled": false',
    'agent-config.widgetTimeout=90 6 "WidgetTimeOutInSeconds": 90',
  ],
  'a secret, whose words are not shown': [
    '"RdpOnly": false,\n"Acme_Client-Secret-Value": "s3cretS3cretS3cretS3cret"',
    'agent-config.secretPresent 2 "Acme_Client-Secret-Value":',
  ],
  'lines of a broken file': [
    '"RdpOnly": false\n"Url": "https://acme.okta.com/,\n"Id": 0oa4acme1\u200BRdp2',
    'agent-config.trailingSlash 2 https://acme.okta.com/',
    'agent-config.hiddenCharacter=200B 3 0oa4acme1\u200BRdp2',
  ],
  'in a JSON string': [JSON.stringify({ file: config('https://acme.okta.com/') }), 'agent-config.trailingSlash 1 https://acme.okta.com/'],
  'only the configuration is judged': [`Grüße,\nname: José\n${config('https://acme.okta.com')}\nViele Grüße`, 'agent-config.plain 6 https://acme.okta.com'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(factsRead(paste)).toEqual(facts))

const others: Record<string, string> = {
  'a word and a link': 'Hello\nhttps://acme.okta.com/',
  'a link': 'https://acme.okta.com/',
  'a link with a label': 'see: https://acme.okta.com/app/UserHome',
  'a call': 'curl -X GET "https://acme.okta.com/api/v1/users/" -H "Accept: application/json"',
  'a header': 'Location: https://acme.okta.com/',
  'a client of an API': 'issuer: https://acme.okta.com/oauth2/default/\nclient_id: 0oa4acme1Rdp2Xyz9d7',
  'JSON of a client': '{ "clientId": "0oa4acme1Rdp2Xyz9d7", "orgUrl": "https://acme.okta.com/", "scopes": "okta.users.read" }',
  'variables of a script': 'export OKTA_URL=https://acme.okta.com/\nexport CLIENT_ID=0oa4acme1Rdp2Xyz9d7',
  prose: 'Our Okta URL: https://acme.okta.com/\nand nobody can sign in since Monday.',
  'a line of a log': '2026-11-20 10:00:00 GET https://acme.okta.com/ 403',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(factsRead(paste)).toEqual([]))

test('JSON of which nothing can be read says where it breaks', () => {
  expect(parseText('{\n  "RdpOnly": false\n  "DisplayPasswordResetLink": true\n}', new Date(0)).readings).toEqual([
    {
      format: 'agent-config',
      outcome: 'unreadable',
      line: 3,
      why: 'This looks like rdp_app_config.json, but the JSON is not valid here: a comma, a quotation mark or a brace is missing or extra.',
    },
  ])
})
