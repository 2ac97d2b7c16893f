import { causesOfMessages } from '@/lib/evidence/messages/causes'

const perCause = <const Format extends string>(format: Format, words: string) =>
  Object.fromEntries(causesOfMessages.map((cause) => [`${format}.${cause}`, words])) as Record<`${Format}.${(typeof causesOfMessages)[number]}`, string>

export const messageWords = {
  ...perCause('message', 'A known error message that names a cause'),
  ...perCause('message-hint', 'An error message that several causes share'),
  ...perCause('clause', 'Words that likely say what failed'),
}
