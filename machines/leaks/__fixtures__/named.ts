import type { Chance } from './chance'

/** A kind of secret as somebody has it: the words of its name, and how a value of it is made. Without a name it is known by its form alone. */
export type Kind = { name?: string; value: (chance: Chance) => string }

const digits = '0123456789'
const letters = `${digits}abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ`
const url = `${letters}-_`
/** Begins with a letter and a digit, and ends with a letter: no accident, and no mark at an end. */
const random =
  (length: number, of = letters) =>
  (chance: Chance) =>
    `${chance.text('abcdefghkmnpqrst', 1)}${chance.text(digits, 1)}${chance.text(of, length - 3)}${chance.text('ABCDEFGHKMNPQRST', 1)}`
const after =
  (prefix: string, length: number, of = letters) =>
  (chance: Chance) =>
    `${prefix}${chance.text(of, length - 1)}${chance.text(of.replace(/[-_]/g, ''), 1)}`
const digitsOnly = (length: number) => (chance: Chance) => `${chance.text('3456789', 1)}${chance.text(digits, length - 1)}`
/** As people choose them. */
const chosen = (chance: Chance) =>
  `${chance.one(['Winter', 'Harbor', 'Tr0ub4dor', 'correct-horse'])}${chance.text('3456789', 3)}${chance.one(['!', '-x', '#a', '.b'])}${chance.text(letters, 2)}`

const of = (value: Kind['value'], ...names: string[]): Kind[] => names.map((name) => ({ name, value }))

export const named: readonly Kind[] = [
  ...of(
    random(40, url),
    'client secret',
    'app client secret',
    'secret',
    'shared secret',
    'consumer secret',
    'webhook secret',
    'aws secret access key',
    'secret id',
  ),
  ...of(chosen, 'password', 'new password', 'old password', 'user passwd', 'db password', 'passphrase', 'keystore password', 'pwd'),
  ...of(digitsOnly(8), 'pass code', 'passcode', 'otp', 'one time code', 'verification code', 'sms code', 'totp'),
  ...of(random(43, url), 'code', 'interaction code', 'authorization code', 'code verifier', 'device code'),
  ...of(
    random(36, url),
    'token',
    'access token',
    'refresh token',
    'id token',
    'subject token',
    'actor token',
    'device token',
    'x auth token',
    'api token',
    'bearer token',
    'x amz security token',
    'private token',
  ),
  ...of(random(32), 'x api key', 'api key', 'account key', 'ocp apim subscription key', 'shared access key', 'access key'),
  ...of(
    random(40, url),
    'state token',
    'session token',
    'recovery token',
    'activation token',
    'one time token',
    'x csrf token',
    'state handle',
    'interaction handle',
    'password reset token',
  ),
  ...of(random(32), 'sid', 'idx', 'jsessionid', 'session cookie', 'okta oauth nonce'),
  ...of(random(60, url), 'client assertion', 'assertion', 'authorization', 'private key'),
]

export const shaped: readonly Kind[] = [
  after('ghp_', 36),
  after('github_pat_', 82, `${letters}_`),
  after('gho_', 36),
  after('AKIA', 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
  after('ASIA', 16, 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'),
  after('sk_live_', 24),
  after('rk_live_', 24),
  after('glpat-', 20, url),
  after('npm_', 36),
  after('xoxb-', 50, `${letters}-`),
  after('xoxp-', 60, `${digits}abcdef-`),
  after('AIza', 35, url),
  after('ya29.', 60, url),
  (chance: Chance) => `SG.${random(22, url)(chance)}.${random(43, url)(chance)}`,
  after('SK', 32, '0123456789abcdef'),
  after('hvs.', 90, url),
  after('shpat_', 32, '0123456789abcdef'),
  after('dop_v1_', 64, '0123456789abcdef'),
  after('sk-ant-api03-', 93, url),
  after('pypi-AgEIcHlwaS5vcmc', 80, url),
  after('eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJhIn0.', 86, url),
  after('00', 40, letters),
].map((value) => ({ value }))

export const unnamed: readonly Kind[] = [random(28), random(32), random(40), random(43, url), random(64), random(86, url)].map((value) => ({ value }))
