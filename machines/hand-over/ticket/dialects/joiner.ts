/** U+2060: it joins two characters, cannot be seen, and keeps a sign from being read together with what follows. For dialects that know no escape. */
export const joiner = '\u2060'

/** Keeps `@name` from calling somebody, and `#12`, `!12` and the like from pointing at something: an escape does not, since both are looked for in the finished page. */
export const uncalled = (text: string) => text.replace(/(?<!\w)(?:@(?=[A-Za-z])|[#!~%$&](?=\d))/g, (sign) => `${sign}${joiner}`)
