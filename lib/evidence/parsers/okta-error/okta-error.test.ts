import { expect, test } from 'vitest'
import { pasteSamples, testFacts } from '@/lib/__fixtures__/facts'
import { factKeysReadBy, factsReadBy } from '@/lib/evidence/__fixtures__/facts-read'
import { isErrorCode } from '@/lib/okta/error-codes'
import { oktaError } from './okta-error'

const read = (paste: string) => factsReadBy(oktaError, paste)
const id = 'oaeAcmeFixture0001-x_9Zk2'
const envelope = (code: string, summary: string, causes: { errorSummary: string }[] = []) => ({
  errorCode: code,
  errorSummary: summary,
  errorLink: code,
  errorId: id,
  errorCauses: causes,
})
const refused = envelope('E0000006', 'No, not you')
const invalid = envelope('E0000001', 'Validation: login', [{ errorSummary: 'login: it is taken already' }])
const none = '!cause 1 "errorCauses":[]'

/** What is pasted, then what is read from it. */
const rows: Record<string, [paste: string, ...facts: string[]]> = {
  'the envelope': [JSON.stringify(refused), '"errorCode":"E0000006', none, `errorId=${id} 1 ${id}`].map((one, i) => (i === 1 ? `E0000006 1 ${one}` : one)) as [
    string,
    ...string[],
  ],
  'with its first cause': [
    JSON.stringify(invalid, null, 2),
    'E0000001 2 "errorCode": "E0000001',
    'cause 8 "errorSummary": "login: it is taken already',
    `errorId=${id} 5 ${id}`,
  ],
  'a map of Groovy': [
    `Error:{errorCode=E0000011, errorSummary=Nope, errorLink=E0000011, errorId=${id}, errorCauses=[]}`,
    'E0000011 1 errorCode=E0000011',
    '!cause 1 errorCauses=[]',
    `errorId=${id} 1 ${id}`,
  ],
  'a dictionary of Python': [
    `{'errorCode': 'E0000007', 'errorSummary': 'Nope', 'errorLink': 'E0000007', 'errorId': '${id}'}`,
    "E0000007 1 'errorCode': 'E0000007",
    `errorId=${id} 1 ${id}`,
  ],
  'a hash of Ruby': ['{:errorCode=>"E0000068", :errorSummary=>"Nope"}', 'E0000068 1 errorCode=>"E0000068'],
  'lower case all over': ['{"errorcode":"e0000047","errorsummary":"slow down"}', 'E0000047 1 "errorcode":"e0000047'],
  'lower-cased, as a pair': ['e0000047 => something about limits', 'E0000047 1 e0000047'],
  'escaped for HTML': ['&quot;errorCode&quot;:&quot;E0000022&quot;', 'E0000022 1 &quot;errorCode&quot;:&quot;E0000022'],
  'JSON in a string in a string': [
    JSON.stringify({ message: JSON.stringify({ body: JSON.stringify(refused) }) }),
    String.raw`E0000006 1 \\\"errorCode\\\":\\\"E0000006`,
    String.raw`!cause 1 \\\"errorCauses\\\":[]`,
    `errorId=${id} 1 ${id}`,
  ],
  'cut off in the summary': [JSON.stringify(refused).slice(0, 50), 'E0000006 1 "errorCode":"E0000006'],
  'cut off in the causes': [JSON.stringify(invalid).slice(0, -30), 'E0000001 1 "errorCode":"E0000001', `errorId=${id} 1 ${id}`],
  'the Node SDK': ['OktaApiError: Okta HTTP 401 E0000011 Nope. ', 'E0000011 1 Okta HTTP 401 E0000011'],
  'the Java SDK': [`ResourceException: HTTP 403, Okta E0000006 (Nope), ErrorId ${id}`, 'E0000006 1 HTTP 403, Okta E0000006', `errorId=${id} 1 ${id}`],
  PowerShell: [`Write-Error: errorCode: E0000011; errorSummary: Nope; errorId: ${id} causes:`, 'E0000011 1 errorCode: E0000011', `errorId=${id} 1 ${id}`],
  'Terraform, with a sentence of a code that no cause rests on': [
    'Error: failed to add a role: the API returned an error: The role specified is already assigned to the user.',
    'otherStateCode=E0000090 1 API returned an error: The role specified is already assigned to the user',
  ],
  'a sentence of its own, where Okta is named': ['okta says: Unlock is not allowed for this user.', 'E0000032 1 Unlock is not allowed for this user'],
  'Terraform, without a code': [
    'Error: failed to read groups: the API returned an error: Invalid session, Status: 403 Forbidden',
    'E0000005 1 API returned an error: Invalid session',
  ],
  'the sentence of a page, where Okta is named': [
    'acme.okta.com says: You have accessed a link that has expired or has been previously used.',
    'E0000110 1 You have accessed a link that has expired or has been previously used',
  ],
  'the last of two answers': [
    `${JSON.stringify(invalid)}\n${JSON.stringify(refused)}`,
    'older E0000001 1 "errorCode":"E0000001',
    'E0000006 2 "errorCode":"E0000006',
    '!cause 2 "errorCauses":[]',
    `errorId=${id} 2 ${id}`,
  ],
  'the newest first, by the times of the lines': [
    '2026-11-20T10:00:09Z ERROR errorCode=E0000006\n2026-11-20T10:00:01Z ERROR errorCode=E0000047',
    'older E0000047 2 errorCode=E0000047',
    'E0000006 1 errorCode=E0000006',
  ],
  'a code in a sentence': ['Since Monday our script gets E0000006 on every call', 'E0000006 1 E0000006'],
  'an answer outweighs the codes of a sentence': ['It is not E0000011 any more, now: {"errorCode":"E0000038"}', 'E0000038 1 "errorCode":"E0000038'],
  'several codes in sentences': ['E0000011 is for tokens, E0000006 for roles and E0000047 for limits.', 'unchecked otherCode'],
  'a code that no cause rests on': ['{"errorCode":"E0000078"}', 'otherStateCode=E0000078 1 "errorCode":"E0000078'],
  'a code that is not in the catalogue': ['{"errorCode":"E0000998"}', 'otherCode=E0000998 1 "errorCode":"E0000998'],
  'the front server': ['HTTP/1.1 404\n\n{"status":404,"message":"Resource not found"}', 'pathNotRouted 3 {"status":404,"message":"Resource not found"}'],
}
for (const [name, [paste, ...facts]] of Object.entries(rows)) test(name, () => expect(read(paste)).toEqual(facts))

const others: Record<string, string> = {
  "another vendor's codes": '[{"errorCode":"INVALID_SESSION_ID","message":"Session expired or invalid"}]',
  'an OAuth error in the field': '{"errorCode":"invalid_client","errorSummary":"Nope"}',
  'a number': 'took 3E0000006 steps, part no. XE0000011, commit e0000047a',
  "another API's sentence": 'You do not have permission to perform the requested action',
  'a sentence that anybody writes': 'Okta login: authentication failed, invalid session',
  'a program that asks for a code': "if (error.errorCode === 'E0000007') return undefined",
  'a list of changes': 'okta plugin 2.1\n- fix E0000011 on start-up',
  'a 404 with more to it': '{"status":404,"message":"Resource not found","path":"/x"}',
}
for (const [name, paste] of Object.entries(others)) test(`not read: ${name}`, () => expect(read(paste)).toEqual([]))

testFacts('the recorded samples are read as recorded', [pasteSamples], ({ samples, isWhole }) => {
  const coded = samples().filter(({ expect: { code } }) => code !== undefined)
  expect(coded.length).toBeGreaterThan(isWhole ? 10 : 3)
  expect(coded.filter(({ input, expect: { code } }) => !factKeysReadBy(oktaError, input).includes(code!)).map((one) => one.id)).toEqual([])
  const plain = samples().filter(({ input }) => !/E0000|API returned/.test(input))
  const wrong = plain.flatMap((one) => factKeysReadBy(oktaError, one.input).map((key) => `${one.id} ${key}`))
  expect(wrong).toEqual(['edge-404 pathNotRouted'])
})

testFacts('sentences of the catalogue are known for the codes that programs hide', ['okta-error-codes.csv'], ({ rowsOf, isWhole }) => {
  const known = rowsOf('okta-error-codes.csv').flatMap(({ code = '', summary_template: words = '' }) => {
    const summary = words.replaceAll('"', '').replace('{0}', 'Resource not found: x (User)')
    const keys = factKeysReadBy(oktaError, `the API returned an error: ${summary}, Status: 400`)
    return keys.length > 0 && isErrorCode(code) ? [`${code} ${keys[0]}`] : []
  })
  expect(known.length).toBeGreaterThan(isWhole ? 30 : 5)
  // Two codes share one sentence each; their causes are the same.
  expect(known.filter((one) => one.slice(0, 8) !== one.slice(9))).toEqual([])
})
