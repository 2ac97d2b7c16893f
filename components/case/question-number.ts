import type { QuestionNumber } from '@/machines/engine/questions-left'

/** `question 2 of at most 4`. A long way is seldom gone to its end, and its length would put readers off: `question 2`. */
export const questionNumberText = ({ number, most }: QuestionNumber) => (most > longest ? `question ${number}` : `question ${number} of at most ${most}`)

const longest = 8
