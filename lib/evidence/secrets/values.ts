/** Nobody's secret: a place to fill in, a variable, a word that says there is none, a number too short to be one. */
export const standIn =
  /^(?:<.*|\$(?:env:)?\w{1,60}|\$?[{(][^})]*[})]{0,2}|\[[\w ]*\]?|%\w+%|[x*•.…_-]+|\d{1,5}|null|none|undefined|true|false|string|required|redacted|hidden|masked|removed|your.{0,60})$/i

/** Values with an order of their own that stand behind names such as `code`: errors, dates, versions, addresses, ids of Okta's objects, Windows SIDs. */
const ordinary = (value: string) =>
  /^(?:[a-z][\w+.-]{1,20}:|\.{0,2}\/|\d{4}-\d\d-\d\d|S-1-\d)/.test(value) ||
  /^(?:[A-Za-z]{1,10}[-_]?\d{1,12}|0x[\da-fA-F]{1,16}|v?\d{1,4}(?:[.:_-]\d{1,12}){1,6})$/.test(value) ||
  /^(?:0[0-9a-z][a-z]|aus|aut|clf|cro|dsp|emf|evt|exk|fpr|gro|idp|irb|iro|lnk|mbl|mfa|nzo|oar|ocl|ocs|opf|ost|pae|prm|pst|rst|rul|scp|sms|trs|ufs|uft)[\dA-Za-z]{17}$/.test(
    value,
  ) ||
  /^oae[\w-]{17,30}$/.test(value)

/** Whether a value looks like a credential: of letters and digits mixed, or long and without the shape of words. A number of six to eight digits may be a one-time code. */
export function isLikely(value: string): boolean {
  if (value.length < 6 || value.length > 65_536 || /\s/.test(value) || standIn.test(value)) return false
  if (/^\d+$/.test(value)) return value.length <= 8
  if (value.startsWith('eyJ')) return true
  return !ordinary(value) && value.length >= 8 && (/\d/.test(value) || value.length >= 16) && lettersTogether(value) < 3.2
}

/** A PIN: what is too short to be a secret behind any other name. */
export const isShortNumber = ({ kind, isSure }: { kind: string; isSure: boolean }, value: string) => isSure && kind === 'password' && /^\d{4,5}$/.test(value)

/** Letters of both cases, mixed as in no name, of a token in an address. */
export const isMixed = (value: string) => value.length >= 16 && /[a-z]/.test(value) && /[A-Z]/.test(value) && !ordinary(value) && lettersTogether(value) < 4.6

/** Whether a word of no known name is long and random: letters of both cases and digits, mixed as in no word. Hexadecimal is not: thumbprints and ids of requests are. */
export const isRandom = (word: string): boolean =>
  word.length >= 20 &&
  /\d/.test(word) &&
  /[a-z]/.test(word) &&
  /[A-Z]/.test(word) &&
  !/^[\dA-F-]+$/i.test(word) &&
  !ordinary(word) &&
  lettersTogether(word) < 2.4

/** How many characters of one kind stand together on average: 4 and more in words, `Words` and `WORDS`, about 2 in what is random. */
function lettersTogether(value: string): number {
  const runs = value.slice(0, 400).match(/[A-Z]?[a-z]+|[A-Z]+|\d+/g) ?? []
  return runs.length === 0 ? Number.POSITIVE_INFINITY : runs.reduce((sum, run) => sum + run.length, 0) / runs.length
}

/** Whether a value is more than words: behind a name in a column or a list of names. */
export const isMoreThanWords = (value: string) => value.length >= 6 && /[^A-Za-z_./\s-]/.test(value) && !/\s/.test(value) && !ordinary(value)

/** A word that a sentence or a list says of a secret. */
const said =
  /^(?:missing|invalid|expired|wrong|incorrect|required|failed|unknown|absent|empty|ok|okay|correct|valid|disabled|enabled|rejected|denied|optional|unset|set|provided|present|changed|reset|yes|no|not|and|or|is|was|will|the|with|when|for|bearer|basic|masked|redacted|value|values|description|type|text|varchar|notes?)[.!?,:]?$/i

/** Whether what stands behind a name is a place to fill in, a type of a program, or a word that says something of the secret. `isSentence`: where only a sentence is likely. */
export const isNone = (value: string, isSentence: boolean) =>
  value.length < 4 ||
  standIn.test(value) ||
  /^[A-Z][A-Za-z]{1,40}(?:\.[A-Z][A-Za-z]{1,40}){1,4}$/.test(value) ||
  said.test(value) ||
  (isSentence && /^[a-z]{1,11}[.!?]?$/i.test(value))

/** A short value, and a word, may stand anywhere by chance: what holds it is no leak unless it stands behind the name of a secret. */
export const isCommon = (value: string) => value.length < 8 || (/^(?:[a-z]{8,16}|[A-Z][a-z]{7,15}|[A-Z]{8,16})$/.test(value) && !/[^aeiouy]{5}/i.test(value))
