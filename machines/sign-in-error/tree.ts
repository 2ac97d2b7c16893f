import type { Tree } from '../tree'
import { causes } from './causes'
import { heard } from './heard'
import { machine } from './machine'
import { causeWords } from './words/causes'
import { messages } from './words/messages'
import { outcomes } from './words/outcomes'
import { questions } from './words/questions'

export const tree: Tree = {
  id: 'sign-in-error',
  version: 1,
  machine,
  causes,
  heard,
  words: { ...questions, ...causeWords, ...outcomes },
  reader: 'user',
  messages,
}
