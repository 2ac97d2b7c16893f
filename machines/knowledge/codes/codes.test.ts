import { expect, test } from 'vitest'
import { testFacts } from '@/lib/__fixtures__/facts'
import { parseText } from '@/lib/evidence/text/parse'
import { errorCodes } from '@/lib/okta/error-codes'
import { factsOf } from '@/machines/engine/apply-paste'
import { isTreeId, trees } from '@/machines/trees'
import { codeIds, codeOf, oktaCodeIds } from './codes'
import { factsOfOauth, factsOfOkta } from './fact-of'
import { furtherMeanings } from './further-meanings'
import { oktaNames } from './okta-names'
import { descriptionOf, titleOf } from './titles'

const codes = await Promise.all(codeIds.map(codeOf))
const now = new Date('2026-11-21T00:00:00Z')

test('a code is what a paste of it proves', () => {
  const pasted = (code: string) => {
    const { readings } = parseText(`{"errorCode":"${code}","errorSummary":"x","errorLink":"${code}"}`, now)
    return Object.fromEntries(factsOf(readings).flatMap(({ id, value = '' }) => (id.startsWith('okta-error.') ? [[id, value]] : [])))
  }
  expect(oktaCodeIds.filter((code) => JSON.stringify(pasted(code)) !== JSON.stringify(factsOfOkta(code)))).toEqual([])
})

test('an OAuth error and its internal codes are facts, where a format tells them apart', () => {
  expect(['invalid_client', 'illegal_redirect_uri_enhanced', 'id_jag_expired', 'okta_'].map(factsOfOauth)).toEqual([
    { 'oauth-error.invalid_client': '' },
    { 'oauth-error.illegal_redirect_uri': '' },
    {},
    {},
  ])
})

/** Code → the cause that it names, by tree; or the causes that it leaves. */
const points: Record<string, string[]> = {
  E0000011: ['api-error.apiTokenInvalid', 'workflows-403.connectionExpired'],
  E0000047: ['api-error.rateLimited', 'workflows-403.rateLimited'],
  E0000004: ['sign-in-error.credentialsWrong'],
  E0000142: ['api-error.objectStateForbids', 'workflows-403.objectStateForbids'],
  invalid_redirect_uri: ['sign-in-error.redirectUriMismatched'],
  use_dpop_nonce: ['api-error.dpopNonceRequired'],
  E0000013: [],
  scope_present: [],
}
for (const [id, causes] of Object.entries(points))
  test(`${id} points to ${causes.join(', ') || 'no cause'}`, async () => {
    const { pointed } = await codeOf(id)
    expect(pointed.map(({ tree, means }) => `${tree}.${means?.cause}`)).toEqual(causes)
  })

test('a code that names no cause leaves some, and never all of them', async () => {
  const { pointed } = await codeOf('invalid_client')
  expect(pointed.map(({ tree, means, also }) => [tree, means, also.some(({ cause }) => cause === 'clientSecretInvalid')])).toEqual([
    ['sign-in-error', undefined, true],
  ])
  const left = codes.flatMap(({ id, pointed: all }) => all.filter(({ means, also }) => !means && also.length > 20).map(({ tree }) => `${id} ${tree}`))
  expect(left).toEqual([])
})

test('the internal codes of an error name causes of their own', async () => {
  const { internal } = await codeOf('invalid_client')
  const named = (id: string) => internal.find((one) => one.id === id)?.pointed[0]?.means?.cause
  expect([named('client_assertion_invalid_kid'), named('invalid_client_id'), named('jwks_uri_jku_mismatch_error')]).toEqual([
    'clientAssertionInvalid',
    'clientIdUnknown',
    undefined,
  ])
})

test('every code ends in a tree: with the code given where one hears it, bare where none does', () => {
  const links = codes.flatMap(({ pointed }) => pointed.map(({ tree, from }) => [tree, from] as const))
  expect(links.length).toBeGreaterThan(250)
  expect(links.filter(([tree, from]) => !new RegExp(`^/#v1\\?tree=${tree}&.*(?:okta|oauth)-error`).test(from) || from.length > 300)).toEqual([])
  expect(codes.filter(({ start }) => !isTreeId(start)).map(({ id }) => id)).toEqual([])
  expect(codes.filter(({ id }) => ['E0000110', 'invalid_target', 'server_error', 'E0000013'].includes(id)).map(({ id, start }) => [id, start])).toEqual([
    ['E0000013', 'api-error'],
    ['E0000110', 'sign-in-error'],
    ['invalid_target', 'sign-in-error'],
    ['server_error', 'api-error'],
  ])
})

test('every cause that a code points to is one of its tree', async () => {
  const causes = new Set(
    (await Promise.all(Object.entries(trees).map(async ([id, { load }]) => Object.keys((await load()).causes).map((one) => `/causes/${id}/${one}/`)))).flat(),
  )
  const pointed = codes.flatMap((code) =>
    [code, ...code.internal].flatMap((one) => one.pointed.flatMap(({ means, also }) => [...(means ? [means] : []), ...also])),
  )
  expect(pointed.filter(({ href, title }) => !causes.has(href) || title === '' || /[{}]/.test(title))).toEqual([])
})

test('titles and descriptions are short and their own', () => {
  const [titles, descriptions] = [codes.map(titleOf), codes.map(descriptionOf)]
  expect(titles.filter((title) => title.length > 65)).toEqual([])
  expect([new Set(titles).size, new Set(descriptions).size]).toEqual([codes.length, codes.length])
  expect(descriptions.filter((words) => words.length > 240)).toEqual([])
})

test('a further meaning is one short sentence, of a code that has no other', () => {
  expect(
    Object.entries(furtherMeanings).filter(([code, means]) => !(code in oktaNames) || code in errorCodes || means.length > 120 || /[.!]$|\{/.test(means)),
  ).toEqual([])
})

testFacts('codes and names are those of the catalogue, and no sentence is', ['okta-error-codes.csv'], ({ rowsOf, isWhole }) => {
  const rows = rowsOf('okta-error-codes.csv')
  const theirs = Object.fromEntries(rows.map(({ code, title }) => [code!, title!]))
  if (isWhole) expect(oktaNames).toEqual(theirs)
  else expect(oktaNames).toMatchObject(theirs)
  const plain = (words: string) => words.toLowerCase().replace(/[^a-z ]/g, '')
  const copied = rows.filter(({ code, summary_template: said }) => code! in furtherMeanings && plain(said!) === plain(furtherMeanings[code!]!))
  expect(copied.map(({ code }) => code)).toEqual([])
})
