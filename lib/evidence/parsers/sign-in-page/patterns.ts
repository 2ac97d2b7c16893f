import type { State } from './facts'

/**
 * What no template of the table of wordings can say, over text in lower case with single spaces and straight quotation marks: what must not follow, words that count
 * with their punctuation alone, and a sentence of many forms. `when`: as in the table, see sign-in-page.ts.
 */
export const patterns: readonly { fact: State; when: readonly string[]; pattern: RegExp }[] = [
  {
    fact: 'credentialsRefused',
    when: ['alone'],
    pattern: /unable to sign ?-?in\b(?!,? please|\. ?(?:please check|contact support|an authorized)|[ .:]{1,3}the browser)|\bsign[- ]?in failed!/g,
  },
  { fact: 'requirementsUnmet', when: [], pattern: /unable to log ?in to ["'].{1,60}["'] at this time/g },
  { fact: 'accessDenied', when: ['alone', 'okta'], pattern: /\b403 forbidden\b/g },
  { fact: 'codeInvalid', when: [], pattern: /\binvalid token\/code\b/g },
  {
    fact: 'linkExpired',
    when: ['alone', 'link'],
    pattern:
      /\b(?:(?:this|the|your) )?(?:email |activation )?link (?:has |is )?expired\b(?: or (?:has )?(?:already |previously )?been (?:previously )?used\b)?|\bactivation link (?:is )?no longer valid\b|\b(?:(?:this|the|your) )?token (?:has |is )?expired\b|\b(?:(?:this|the|your) )?(?:link|token) is (?:no longer valid|invalid)\b/g,
  },
  {
    fact: 'requestErroneous',
    when: [],
    pattern: /your request resulted in an error\b(?!.{0,300}(?:_uri\b|parameter|nonsuccess|error code|description:|e0000\d{3}|saml|validat))/g,
  },
]
