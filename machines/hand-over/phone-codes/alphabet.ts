/**
 * The characters of a code. No vowel and no Y, so that no words arise. Of characters that look alike one is kept at most: 2 of 2 Z, 4 of 4 A, 6 of 6 G, 7 of 7 1, 8 of 8 B, Q of Q O 0 D, neither
 * of 5 S, none of 1 I L. Of those that sound alike, too: P of B C D E G P T V Z, K of A J K, 8 of 8 H, 9 of 9 5, M of M N, Q of Q U, F of F S.
 */
export const alphabet = '2346789FKMPQRWX'

/** How many characters a code has: 15⁵ are about 760,000 codes, of which some hundred are given out. */
export const codeLength = 5

/** Each character as it is read aloud; letters by the spelling alphabet of radio (ICAO Annex 10). */
export const readAs: Record<string, string> = {
  2: 'two',
  3: 'three',
  4: 'four',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  F: 'Foxtrot',
  K: 'Kilo',
  M: 'Mike',
  P: 'Papa',
  Q: 'Quebec',
  R: 'Romeo',
  W: 'Whiskey',
  X: 'X-ray',
}

/** What a letter or digit that no code has may have been: those of the alphabet that look or sound like it. */
export const alike: Record<string, string> = {
  0: 'Q',
  1: '7',
  5: '9',
  A: '48K',
  B: '8P',
  C: 'P',
  D: 'QP',
  E: '3P',
  G: '6P',
  H: '8K',
  J: 'K',
  N: 'M',
  O: 'Q',
  S: 'FX',
  T: '7P',
  U: 'Q',
  V: 'P',
  Z: '2P',
}
