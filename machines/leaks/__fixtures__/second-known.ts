/** What is not masked yet, by kind and by writer, and what is hidden and should not be, by name and by writer; each with why. Gets only shorter. */
export const notYet: Readonly<Record<'kinds' | 'writers' | 'hiding', Readonly<Record<string, string>>>> = {
  kinds: {
    'recovery answer': 'a plain word in a sentence, in a quote of a mail or below its name',
    'word password': 'a plain word in a sentence or below its name',
    otp: 'a number in a sentence',
    'short secret': 'below its name, and in a sentence',
    pin: 'below its name, and in a sentence',
    'reset link': 'a token that by chance looks like words or an id',
    'session id': 'a value that by chance looks like words',
  },
  writers: {
    'chat sentence': 'letters only behind a blank: a sentence has them, too',
    'jira table': 'letters only',
    csv: 'text with commas before the first name of the header',
    'wrapped at 76': 'a shape that is cut in two, or an end that looks like words',
    'wrapped log at 100': 'a shape that is cut in two, or an end that looks like words',
  },
  hiding: {
    kid: 'a random value behind a name in a form that is not known',
    'percent encoded json': 'token:software:totp behind %3A',
  },
}

/** A value that is not masked yet whatever stands around it: one that begins as a path does. */
export const isNotYet = (secret: string) => secret.startsWith('/')
